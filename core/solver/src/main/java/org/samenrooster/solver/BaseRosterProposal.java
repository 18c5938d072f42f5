package org.samenrooster.solver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterDifference;
import org.samenrooster.demand.Coverage;
import org.samenrooster.rules.RuleViolation;

/**
 * What the search found; nobody's roster yet. No line of it breaks a blocking rule.
 *
 * @param baseRoster a line for every member of the team, in the team's order
 * @param coverage of the whole cycle against the staffing need
 * @param openShifts what nobody has, in the order of the cycle, each with the reason
 * @param reinforcement the colleague who would help most with what is open
 * @param costs what its imperfections cost, part by part; parts without any are left out
 * @param hours what each line aims at and holds, in the team's order
 * @param burdens nights and weekends of each line, in the team's order
 * @param coached how far those who have a coach follow her, in the team's order
 * @param ruleViolations allowed exceptions in use and warnings, for the members who have any
 * @param difference per member, against the current base roster; empty without one
 * @param leastUncoveredMinutes no roster of this team can leave fewer minutes of the cycle
 *     uncovered, where that is known
 * @param leastCost no base roster of this team costs less, where that is known
 * @param steps moves tried
 * @param elapsed how long the search took
 */
public record BaseRosterProposal(
    BaseRoster baseRoster,
    Coverage coverage,
    List<OpenBaseRosterShift> openShifts,
    Optional<Reinforcement> reinforcement,
    List<CostPart> costs,
    List<LineHours> hours,
    List<LineBurden> burdens,
    List<CoachedLine> coached,
    List<MemberViolations> ruleViolations,
    List<BaseRosterDifference> difference,
    OptionalInt leastUncoveredMinutes,
    OptionalLong leastCost,
    long steps,
    Duration elapsed) {

  public BaseRosterProposal {
    openShifts = List.copyOf(openShifts);
    costs = List.copyOf(costs);
    hours = List.copyOf(hours);
    burdens = List.copyOf(burdens);
    coached = List.copyOf(coached);
    ruleViolations = List.copyOf(ruleViolations);
    difference = List.copyOf(difference);
  }

  /**
   * Hours of one member's line over the whole cycle.
   *
   * @param aimedMinutes empty for who is promised no hours
   */
  public record LineHours(String memberId, OptionalInt aimedMinutes, int plannedMinutes) {}

  /**
   * What the search shares fairly, of one member's line over the whole cycle.
   *
   * @param nights night shifts
   * @param weekends weekends with work on Saturday, Sunday or both
   */
  public record LineBurden(String memberId, int nights, int weekends) {}

  /** What rules say about one member's line. */
  public record MemberViolations(String memberId, List<RuleViolation> violations) {

    public MemberViolations {
      violations = List.copyOf(violations);
    }
  }

  /** Weighted sum of all imperfections. */
  public long cost() {
    return costs.stream().mapToLong(CostPart::cost).sum();
  }

  /** How much better another base roster can be at most, in whole per cent of the cost. */
  public OptionalInt mostGainPercent() {
    return mostGainPercent(cost(), leastCost);
  }

  // Rounded up: what is said to be possible at most must not be too little.
  static OptionalInt mostGainPercent(long cost, OptionalLong leastCost) {
    if (leastCost.isEmpty() || cost == 0) {
      return OptionalInt.empty();
    }
    long above = Math.max(0, cost - leastCost.getAsLong());
    return OptionalInt.of(Math.toIntExact((above * 100 + cost - 1) / cost));
  }
}
