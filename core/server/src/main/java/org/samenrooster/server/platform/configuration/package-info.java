/**
 * What the administrator can set, read once from the environment ({@code SAMENROOSTER_…}) and
 * checked when the server starts. Nothing else in the server reads configuration.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.configuration;
