package org.samenrooster.team;

import java.time.LocalTime;

/**
 * A daily moment at which one crew hands over to the next. While it lasts both crews are needed, so
 * the overlap is demand and never surplus.
 *
 * @param at when the incoming crew starts
 * @param minutes how long both are there, 1 to 120; quarters of an hour are counted as soon as they
 *     are touched
 */
public record Handover(LocalTime at, int minutes) {

  public static final int MAX_MINUTES = 120;

  /**
   * @throws IllegalArgumentException if it does not last 1 to 120 minutes
   */
  public Handover {
    if (minutes < 1 || minutes > MAX_MINUTES) {
      throw new IllegalArgumentException(
          "A handover lasts 1 to " + MAX_MINUTES + " minutes, not " + minutes + ".");
    }
  }
}
