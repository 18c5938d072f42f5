/** Registering a sick call, ending it, and what HR says; the shifts that it vacates. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.sickcall.application;
