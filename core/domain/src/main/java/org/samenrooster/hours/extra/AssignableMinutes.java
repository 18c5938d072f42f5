package org.samenrooster.hours.extra;

import java.util.List;
import org.samenrooster.hours.season.PeriodTarget;
import org.samenrooster.hours.season.PeriodTargets;
import org.samenrooster.hours.season.PeriodTargets.Seasons;
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
   * @param targets by the contracts as they are without extensions
   * @param extensions of the same person; those that were not agreed add nothing
   * @param accepted wishes to which there was a yes
   */
  public static AssignableMinutes in(
      DateRange days,
      PeriodTargets targets,
      List<ContractExtension> extensions,
      List<ExtraHoursWish> accepted) {
    PeriodTarget target = targets.in(days);
    PeriodTargets plain = new PeriodTargets(targets.contracts(), targets.agreement(), Seasons.NONE);
    PeriodTargets extended =
        new PeriodTargets(
            ExtendedContracts.of(targets.contracts(), extensions),
            targets.agreement(),
            Seasons.NONE);
    return new AssignableMinutes(
        target.contractMinutes(),
        target.highMinutes() - target.contractMinutes(),
        extended.in(days).contractMinutes() - plain.in(days).contractMinutes(),
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
