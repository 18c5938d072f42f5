package org.samenrooster.hours.extra;

import java.util.List;
import org.samenrooster.hours.season.PeriodTarget;
import org.samenrooster.hours.season.PeriodTargets;
import org.samenrooster.time.DateRange;

/**
 * How much may be assigned to a person in a run of days: nothing beyond the contract without a yes.
 *
 * @param contractMinutes what the contract asks for then, under the profile of the season
 * @param bandMinutes how far the band goes above it
 * @param extensionMinutes what agreed extensions add, in their own weeks, whatever the season
 * @param acceptedMinutes wished extra hours to which there was a yes
 */
public record AssignableMinutes(
    int contractMinutes, int bandMinutes, int extensionMinutes, int acceptedMinutes) {

  /**
   * Adds it up for a run of days with an end.
   *
   * @param targets by the contracts with what was agreed on top
   * @param accepted wishes to which there was a yes
   */
  public static AssignableMinutes in(
      DateRange days, PeriodTargets targets, List<ExtraHoursWish> accepted) {
    PeriodTarget plain = targets.withoutRaises().in(days);
    return new AssignableMinutes(
        plain.contractMinutes(),
        plain.highMinutes() - plain.contractMinutes(),
        targets.in(days).contractMinutes() - plain.contractMinutes(),
        accepted.stream().mapToInt(wish -> wish.minutesIn(days)).sum());
  }

  /** What a period aims at: the contract with what was agreed on top. */
  public int targetMinutes() {
    return contractMinutes + extensionMinutes;
  }

  /** The most that may be assigned; never below zero. */
  public int mostMinutes() {
    return Math.max(0, contractMinutes + bandMinutes + extensionMinutes + acceptedMinutes);
  }

  /** How much more may be assigned to who has this much already; zero where that is too much. */
  public int roomFor(int plannedMinutes) {
    return Math.max(0, mostMinutes() - plannedMinutes);
  }
}
