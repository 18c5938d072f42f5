package org.samenrooster.agreement;

import java.time.LocalTime;

/**
 * The part of every day in which nobody is told anything that can wait, on the wall clock of the
 * team.
 *
 * @param from the first quiet minute
 * @param until the first minute after them; may lie on the next day
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /**
   * @throws IllegalArgumentException if they begin where they end
   */
  public QuietHours {
    if (from.equals(until)) {
      throw new IllegalArgumentException(
          "Quiet hours must end at another time than they begin, not at " + from + " too.");
    }
  }

  /** Whether a time is quiet. */
  public boolean contains(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean notOver = time.isBefore(until);
    return from.isBefore(until) ? begun && notOver : begun || notOver;
  }
}
