package org.samenrooster.hours.season;

import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a team spreads the contract hours of a calendar year.
 *
 * @param weights of every month, in percent of an ordinary month; only their proportions count,
 *     because a year holds the hours it holds
 * @param bandPercent how far a run of days may lie above or below what it then is to hold, in
 *     percent of it
 */
public record SeasonProfile(int year, Map<Month, Integer> weights, int bandPercent) {

  /** The most that a month can weigh, in percent. */
  public static final int MOST_WEIGHT = 200;

  /**
   * @throws IllegalArgumentException if a month has no weight from 0 to 200, or the band lies
   *     outside 0 to 100
   */
  public SeasonProfile {
    Map<Month, Integer> copy = new EnumMap<>(Month.class);
    copy.putAll(weights);
    weights = Collections.unmodifiableMap(copy);
    for (Month month : Month.values()) {
      requirePercent("weight of " + month, weights.getOrDefault(month, -1), MOST_WEIGHT);
    }
    requirePercent("band", bandPercent, 100);
  }

  static void requirePercent(String what, int percent, int most) {
    if (percent < 0 || percent > most) {
      throw new IllegalArgumentException(
          "The " + what + " must lie from 0 to " + most + " percent, not " + percent + ".");
    }
  }
}
