/**
 * Whose turn it is: what changes a person's roster, hours or wishes takes the same lock, in the
 * same order, so that two changes among the same people come one after the other and never wait for
 * each other.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.turns;
