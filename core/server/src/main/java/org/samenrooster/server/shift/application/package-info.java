/**
 * Picking, withdrawing and looking at shifts. A lost race is an answer, not an exception; the rules
 * are the domain's.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.shift.application;
