package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** The week as 672 quarters of an hour on the wall clock, Monday 00:00 first. */
public final class QuarterGrid {

  public static final int QUARTERS_OF_A_DAY = 96;
  public static final int QUARTERS_OF_A_WEEK = 7 * QUARTERS_OF_A_DAY;
  public static final int MINUTES_OF_A_QUARTER = 15;

  private QuarterGrid() {}

  /** The quarter that holds a moment of the week. */
  public static int quarterOf(DayOfWeek day, LocalTime time) {
    return (day.getValue() - 1) * QUARTERS_OF_A_DAY
        + time.toSecondOfDay() / 60 / MINUTES_OF_A_QUARTER;
  }

  /** The same quarter, folded into the week: one before Monday 00:00 is the last of Sunday. */
  public static int wrap(int quarter) {
    return Math.floorMod(quarter, QUARTERS_OF_A_WEEK);
  }

  /** The day of the week of a quarter. */
  public static DayOfWeek dayOf(int quarter) {
    return DayOfWeek.of(wrap(quarter) / QUARTERS_OF_A_DAY + 1);
  }

  /** The local time at which a quarter starts. */
  public static LocalTime timeOf(int quarter) {
    return LocalTime.ofSecondOfDay(wrap(quarter) % QUARTERS_OF_A_DAY * MINUTES_OF_A_QUARTER * 60L);
  }
}
