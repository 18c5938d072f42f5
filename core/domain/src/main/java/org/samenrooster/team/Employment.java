package org.samenrooster.team;

import org.samenrooster.time.DateRange;

/**
 * A contract of a member with the organisation.
 *
 * @param id identity within its source
 * @param kind how the person is bound
 * @param weeklyMinutes contract hours, in minutes a week
 * @param minWeeklyMinutes least minutes a week; equal to {@code weeklyMinutes} for a fixed contract
 * @param maxWeeklyMinutes most minutes a week without a new agreement
 * @param dates on which days it holds
 */
public record Employment(
    String id,
    ContractKind kind,
    int weeklyMinutes,
    int minWeeklyMinutes,
    int maxWeeklyMinutes,
    DateRange dates) {

  /** Nobody works more than the hours of a week. */
  public static final int MAX_WEEKLY_MINUTES = 7 * 24 * 60;

  /**
   * @throws IllegalArgumentException if the minutes are not in order: 0 ≤ min ≤ weekly ≤ max ≤
   *     10080
   */
  public Employment {
    boolean inOrder =
        0 <= minWeeklyMinutes
            && minWeeklyMinutes <= weeklyMinutes
            && weeklyMinutes <= maxWeeklyMinutes
            && maxWeeklyMinutes <= MAX_WEEKLY_MINUTES;
    if (!inOrder) {
      throw new IllegalArgumentException(
          "Weekly minutes of employment ("
              + id
              + ") must be in order: min "
              + minWeeklyMinutes
              + " ≤ contract "
              + weeklyMinutes
              + " ≤ max "
              + maxWeeklyMinutes
              + " ≤ "
              + MAX_WEEKLY_MINUTES
              + ".");
    }
  }

  /** A contract for a fixed number of minutes a week. */
  public static Employment fixed(String id, int weeklyMinutes, DateRange dates) {
    return new Employment(
        id, ContractKind.FIXED, weeklyMinutes, weeklyMinutes, MAX_WEEKLY_MINUTES, dates);
  }
}
