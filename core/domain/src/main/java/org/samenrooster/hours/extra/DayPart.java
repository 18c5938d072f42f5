package org.samenrooster.hours.extra;

import java.time.LocalTime;

/** A quarter of the day on the wall clock; a shift belongs to the one in which it starts. */
public enum DayPart {
  /** 0:00 to 6:00. */
  NIGHT,
  /** 6:00 to 12:00. */
  MORNING,
  /** 12:00 to 18:00. */
  AFTERNOON,
  /** 18:00 to 24:00. */
  EVENING;

  private static final int HOURS = 6;

  /** The part that a time lies in. */
  public static DayPart of(LocalTime time) {
    return values()[time.getHour() / HOURS];
  }
}
