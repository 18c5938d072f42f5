package org.samenrooster.hours.allowance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** The kinds of days that an allowance table tells apart. */
public enum AllowanceDay {
  /** A public holiday, on whatever day of the week. */
  PUBLIC_HOLIDAY,
  SUNDAY,
  /** 24 and 31 December, as far as a band of it reaches; the rest is the day that it is. */
  EVE,
  SATURDAY,
  /** Monday to Friday. */
  WEEKDAY;

  private static final int CHRISTMAS_EVE = 24;
  private static final int NEW_YEARS_EVE = 31;

  /** What a day is: a holiday goes before a Sunday. Never {@link #EVE}, which lies upon others. */
  static AllowanceDay of(LocalDate date, boolean holiday) {
    if (holiday) {
      return PUBLIC_HOLIDAY;
    }
    if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return SUNDAY;
    }
    return date.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY : WEEKDAY;
  }

  /** Whether bands of {@link #EVE} go before those of this kind of day. */
  boolean givesWayToEve() {
    return this == SATURDAY || this == WEEKDAY;
  }

  static boolean isEve(LocalDate date) {
    return date.getMonth() == Month.DECEMBER
        && (date.getDayOfMonth() == CHRISTMAS_EVE || date.getDayOfMonth() == NEW_YEARS_EVE);
  }
}
