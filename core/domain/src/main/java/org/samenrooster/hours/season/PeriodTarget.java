package org.samenrooster.hours.season;

/**
 * What a person is to be rostered for in a run of days.
 *
 * @param contractMinutes contract hours less public holidays, under the profile of the season; the
 *     targets of runs that adjoin add up. Below zero where a holiday takes off more than the days
 *     hold
 * @param lowMinutes the least within the band; never below zero
 * @param highMinutes the most within the band, without anything that was agreed besides
 */
public record PeriodTarget(int contractMinutes, int lowMinutes, int highMinutes) {

  /** How far planned minutes lie above (positive) or below (negative) the contract. */
  public int distanceMinutes(int plannedMinutes) {
    return plannedMinutes - contractMinutes;
  }

  /** How far they lie above (positive) or below (negative) the band; zero within it. */
  public int outsideBandMinutes(int plannedMinutes) {
    return Math.max(0, plannedMinutes - highMinutes) - Math.max(0, lowMinutes - plannedMinutes);
  }

  PeriodTarget plus(PeriodTarget other) {
    return new PeriodTarget(
        contractMinutes + other.contractMinutes,
        lowMinutes + other.lowMinutes,
        highMinutes + other.highMinutes);
  }
}
