package org.samenrooster.demand;

import java.time.LocalTime;

/**
 * A part of the day on the wall clock, in minutes after midnight of the day on which it starts; it
 * may run into the next day.
 *
 * @param fromMinute first minute, 0 to 1439
 * @param untilMinute first minute after it; above 1440 when it runs into the next day
 */
public record DayWindow(int fromMinute, int untilMinute) {

  static final int MINUTES_OF_A_DAY = 24 * 60;

  /** The whole day. */
  public static final DayWindow DAY = new DayWindow(0, MINUTES_OF_A_DAY);

  /**
   * @throws IllegalArgumentException if it starts on another day or does not last 1 minute to 24
   *     hours
   */
  public DayWindow {
    int length = untilMinute - fromMinute;
    if (fromMinute < 0
        || fromMinute >= MINUTES_OF_A_DAY
        || length < 1
        || length > MINUTES_OF_A_DAY) {
      throw new IllegalArgumentException(
          "A window starts on its day and lasts 1 minute to 24 hours, not from minute "
              + fromMinute
              + " to "
              + untilMinute
              + ".");
    }
  }

  /** From a time to the next time it is {@code until} o'clock: the same time means 24 hours. */
  public static DayWindow of(LocalTime from, LocalTime until) {
    int start = from.toSecondOfDay() / 60;
    int end = until.toSecondOfDay() / 60;
    return new DayWindow(start, end > start ? end : end + MINUTES_OF_A_DAY);
  }

  /** How long it lasts. */
  public int minutes() {
    return untilMinute - fromMinute;
  }
}
