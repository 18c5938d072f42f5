package org.samenrooster.files;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterDifference;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.rules.Severity;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

/**
 * A base roster as it is kept in a file: the lines, what they were made for, and how good they are.
 *
 * @param teamName what people call the team
 * @param baseRoster the lines
 * @param memberNames what people call the members, by id
 * @param shiftTypes the types in the lines and in the demand
 * @param shiftDemand wanted shifts of a week
 * @param need people needed per level and quarter
 * @param outcome how good the lines are
 */
public record BaseRosterDocument(
    String teamName,
    BaseRoster baseRoster,
    Map<String, String> memberNames,
    List<ShiftType> shiftTypes,
    ShiftDemand shiftDemand,
    StaffingNeed need,
    Outcome outcome) {

  public BaseRosterDocument {
    memberNames = Map.copyOf(memberNames);
    shiftTypes = List.copyOf(shiftTypes);
  }

  /**
   * How good the lines are, over the whole cycle.
   *
   * @param uncoveredMinutes needed and not there
   * @param surplusMinutes there and not needed
   * @param search how it was found
   */
  public record Outcome(
      int uncoveredMinutes,
      int surplusMinutes,
      List<OpenShift> openShifts,
      List<Violation> violations,
      List<Cost> costs,
      List<BaseRosterDifference> difference,
      Search search) {

    public Outcome {
      openShifts = List.copyOf(openShifts);
      violations = List.copyOf(violations);
      costs = List.copyOf(costs);
      difference = List.copyOf(difference);
    }
  }

  /**
   * A wanted shift that nobody has.
   *
   * @param week week of the cycle, 1 is the first
   * @param reason why, in a person's language
   */
  public record OpenShift(
      int week, DayOfWeek day, String shiftType, Level requiredLevel, String reason) {}

  /** A rule that a line strains. */
  public record Violation(
      String memberId, String ruleId, Severity severity, Instant at, String message) {}

  /** A part of what the imperfections cost. */
  public record Cost(String name, long amount, long cost) {}

  /**
   * How it was found.
   *
   * @param interrupted whether it was stopped before its time
   */
  public record Search(long seconds, long steps, long seed, boolean interrupted) {}
}
