package org.samenrooster.server.round;

import java.util.Map;
import java.util.Set;

/**
 * What the database holds in the end.
 *
 * @param holders who has each shift, or {@link Handover#NOBODY}
 * @param answeredKeys idempotency keys of commands that took effect
 * @param minutes hours of each shift, as {@link Held} says who has them booked
 * @param worth of each shift, for whoever holds it, in minutes
 * @param told how many events of the outbox are about each shift; shifts without any may be absent
 */
record Stored(
    Map<String, String> holders,
    Set<String> answeredKeys,
    Map<Held, Integer> minutes,
    Map<String, Integer> worth,
    Map<String, Integer> told) {

  /** A shift in the hours of a member. */
  record Held(String shiftId, String memberId) {}

  Stored {
    holders = Map.copyOf(holders);
    answeredKeys = Set.copyOf(answeredKeys);
    minutes = Map.copyOf(minutes);
    worth = Map.copyOf(worth);
    told = Map.copyOf(told);
  }
}
