package org.samenrooster.hours.agreement;

/** The whole numbers that an hours agreement gives. */
public enum HoursTerm {
  /** Minutes a week of a full-time contract. */
  FULL_TIME_WEEKLY_MINUTES("fullTimeWeeklyMinutes", 1, 10_080),
  /** Minutes of a full-time calendar year. */
  ANNUAL_FULL_TIME_MINUTES("annualFullTimeMinutes", 1, 527_040),
  /** What a public holiday that is no Saturday or Sunday takes off a full-time year. */
  PUBLIC_HOLIDAY_MINUTES("publicHolidayMinutes", 0, 1440),
  /** The most of a balance that goes on to the next year; the rest is settled. */
  CARRY_OVER_CAP_MINUTES("carryOverCapMinutes", 0, 527_040),
  /** How far a period may lie above or below the contract, in percent of it. */
  BAND_PERCENT("bandPercent", 0, 100),
  /** Hours into which a full-time monthly wage is divided. */
  HOURLY_WAGE_DIVISOR("hourlyWageDivisor", 1, 744);

  private final String fieldName;
  private final int least;
  private final int most;

  HoursTerm(String fieldName, int least, int most) {
    this.fieldName = fieldName;
    this.least = least;
    this.most = most;
  }

  /** How a file names it; ends in what it counts. */
  public String fieldName() {
    return fieldName;
  }

  /** The least that can be meant. */
  public int least() {
    return least;
  }

  /** The most that can be meant. */
  public int most() {
    return most;
  }
}
