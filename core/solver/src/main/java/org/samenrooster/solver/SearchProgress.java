package org.samenrooster.solver;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How far a search is, by the best base roster found so far. Minutes are those of the whole cycle.
 *
 * @param elapsed since the search began
 * @param steps moves tried by all threads together
 * @param uncoveredMinutes needed and not covered
 * @param surplusMinutes present and not needed
 * @param blockedRules always 0: a line that breaks a blocking rule is never kept
 * @param cost weighted sum of all imperfections
 * @param leastCost no base roster of this team costs less, as far as is known now; empty where that
 *     is nothing, or not told
 */
public record SearchProgress(
    Duration elapsed,
    long steps,
    int uncoveredMinutes,
    int surplusMinutes,
    int blockedRules,
    long cost,
    OptionalLong leastCost) {

  /** The same of a cycle in which this one is repeated. */
  SearchProgress times(int repeated) {
    return new SearchProgress(
        elapsed,
        steps,
        uncoveredMinutes * repeated,
        surplusMinutes * repeated,
        blockedRules,
        cost * repeated,
        OptionalLong.empty());
  }

  /** How much better another base roster can be at most, in whole per cent of the cost. */
  public OptionalInt mostGainPercent() {
    return BaseRosterProposal.mostGainPercent(cost, leastCost);
  }
}
