package org.samenrooster.hours.net;

import java.util.List;

/**
 * The question: what do these numbers of minutes a week bring this household?
 *
 * @param weeklyMinutes at least one number, each from 0 to those of a week
 */
public record NetRequest(Household household, FullTimeWage wage, List<Integer> weeklyMinutes) {

  /** Minutes of a week. */
  public static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

  /**
   * @throws IllegalArgumentException if there are no minutes, or some that no week has
   */
  public NetRequest {
    weeklyMinutes = List.copyOf(weeklyMinutes);
    if (weeklyMinutes.isEmpty()
        || weeklyMinutes.stream().anyMatch(one -> one < 0 || one > MINUTES_OF_A_WEEK)) {
      throw new IllegalArgumentException("These are no minutes of a week: " + weeklyMinutes + ".");
    }
  }
}
