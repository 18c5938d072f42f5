package org.samenrooster.hours.allowance;

import java.math.BigDecimal;

/**
 * Hours of the wall clock that carry an allowance on one kind of day, half-open.
 *
 * @param fromMinute minutes after midnight at which it begins
 * @param untilMinute first minute after it; 1440 is the end of the day
 * @param percent of the hourly wage; 47 is 47 %
 */
public record AllowanceBand(AllowanceDay day, int fromMinute, int untilMinute, BigDecimal percent) {

  /** Midnight at the end of a day. */
  public static final int END_OF_DAY = 24 * 60;

  /**
   * @throws IllegalArgumentException if it holds no minute of a day or the percentage is negative
   */
  public AllowanceBand {
    if (fromMinute < 0 || fromMinute >= untilMinute || untilMinute > END_OF_DAY) {
      throw new IllegalArgumentException(
          "A band must hold minutes of one day, not ("
              + fromMinute
              + ") to ("
              + untilMinute
              + ").");
    }
    if (percent.signum() < 0) {
      throw new IllegalArgumentException("An allowance (" + percent + " %) cannot be negative.");
    }
  }

  /** Whether it shares a minute of the same kind of day with another. */
  public boolean overlaps(AllowanceBand other) {
    return day == other.day && fromMinute < other.untilMinute && other.fromMinute < untilMinute;
  }

  boolean contains(int minuteOfDay) {
    return fromMinute <= minuteOfDay && minuteOfDay < untilMinute;
  }
}
