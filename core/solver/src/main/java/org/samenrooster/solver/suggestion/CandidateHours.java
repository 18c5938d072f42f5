package org.samenrooster.solver.suggestion;

import org.samenrooster.hours.extra.AssignableMinutes;

/**
 * How a person stands in a roster period before anything changes.
 *
 * @param assignable what may be assigned in it without asking for more than was agreed
 * @param plannedMinutes what is assigned already, in all teams of the organisation
 * @param overtimeFromMinutes from how many minutes on more is paid as overtime, taking the period
 *     for itself; the year's account has the last word
 */
public record CandidateHours(
    AssignableMinutes assignable, int plannedMinutes, int overtimeFromMinutes) {

  int afterMinutes(int added) {
    return plannedMinutes + added;
  }

  /** How far planned minutes would lie above (positive) or below the contract hours. */
  int distanceMinutes(int added) {
    return afterMinutes(added) - assignable.targetMinutes();
  }

  /** How much would be planned beyond what may be assigned without a yes; zero within it. */
  int beyondMinutes(int added) {
    return Math.max(0, afterMinutes(added) - assignable.mostMinutes());
  }
}
