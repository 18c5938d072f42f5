/** The operations of the tag Burden. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.burden.rest;
