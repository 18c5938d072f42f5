/**
 * Signing in to a demonstration as one of its fictional people. Everything here is not found unless
 * demo mode is switched on.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.demo;
