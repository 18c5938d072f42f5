/** Asking for leave, granting, refusing and withdrawing it, and what the days have room for. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.leave.application;
