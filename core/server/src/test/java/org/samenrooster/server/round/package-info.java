/**
 * Keeps the history of what many people do at once while servers are killed, and holds it against
 * what is stored in the end: every accepted command is there once and in the name of who gave it,
 * every refused one has left nothing, no shift has two holders, a ring is booked whole and with
 * everybody's yes or not at all, and the hours are those of the shifts. The benches measure what
 * many people do at once, and what is searched for large teams.
 */
@NullMarked
package org.samenrooster.server.round;

import org.jspecify.annotations.NullMarked;
