package org.samenrooster.hours.season;

import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a person wishes of the months of a year, on top of what the team does. A wish moves hours
 * between months; it does not make them more or fewer.
 *
 * @param percents of the share that the team gives a month; a month without one is as the team has
 *     it
 */
public record SeasonWish(int year, Map<Month, Integer> percents) {

  /** What can be wished of a month without a number. */
  public enum Way {
    LESS(80),
    AS_CONTRACT(100),
    MORE(120);

    private final int percent;

    Way(int percent) {
      this.percent = percent;
    }

    /** Its share of what the team gives the month, in percent: a fifth less or more. */
    public int percent() {
      return percent;
    }
  }

  /**
   * @throws IllegalArgumentException if a percentage lies outside 0 to 200
   */
  public SeasonWish {
    Map<Month, Integer> copy = new EnumMap<>(Month.class);
    copy.putAll(percents);
    percents = Collections.unmodifiableMap(copy);
    percents.forEach(
        (month, percent) ->
            SeasonProfile.requirePercent("wish for " + month, percent, SeasonProfile.MOST_WEIGHT));
  }

  int percentOf(Month month) {
    return percents.getOrDefault(month, Way.AS_CONTRACT.percent());
  }
}
