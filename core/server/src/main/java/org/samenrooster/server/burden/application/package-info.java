/** Entering burdens and showing them. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.burden.application;
