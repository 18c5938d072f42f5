/** The operations of the tag Audit. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.audit.rest;
