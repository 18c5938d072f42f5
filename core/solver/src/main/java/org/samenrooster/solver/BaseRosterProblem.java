package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Everything a search for a base roster needs. May hold impossible values; {@link #faults()} lists
 * them all.
 *
 * @param team members with contracts and qualifications, shift types, zone
 * @param rules what a line must keep, over its own wrap-around as well
 * @param need people per level and quarter; {@link StaffingNeed#NONE} to plan for the shift demand
 *     alone
 * @param shiftDemand wanted shifts of a week; levels that nobody has stay open, with that reason
 * @param cycleWeeks after how many weeks lines repeat
 * @param anchor the Monday on which the cycle begins; contracts and qualifications are those of the
 *     cycle that starts here
 * @param current the base roster that is changed as little as possible; empty for a fresh one
 * @param weights what imperfections cost
 * @param limits when the search ends
 * @param aims minutes per week that members' lines aim at, where that is not the weekly contract;
 *     of members who are promised hours
 * @param pins cells that stay exactly as they are pinned; the same pin twice counts once
 */
public record BaseRosterProblem(
    Team team,
    RuleSet rules,
    StaffingNeed need,
    ShiftDemand shiftDemand,
    int cycleWeeks,
    LocalDate anchor,
    Optional<BaseRoster> current,
    SearchWeights weights,
    SearchLimits limits,
    Map<String, Integer> aims,
    List<BaseRosterPin> pins) {

  /**
   * @throws IllegalArgumentException if a line is to aim at less than nothing
   */
  public BaseRosterProblem {
    aims = Map.copyOf(aims);
    pins = List.copyOf(pins);
    aims.forEach(
        (member, minutes) -> {
          if (minutes < 0) {
            throw new IllegalArgumentException(
                "The line of (" + member + ") cannot aim at " + minutes + " minutes a week.");
          }
        });
  }

  /** A fresh base roster with the standard weights. */
  public static BaseRosterProblem of(
      Team team, RuleSet rules, Demand demand, Cycle cycle, SearchLimits limits) {
    return new BaseRosterProblem(
        team,
        rules,
        demand.need(),
        demand.shifts(),
        cycle.weeks(),
        cycle.anchor(),
        Optional.empty(),
        SearchWeights.standard(),
        limits,
        Map.of(),
        List.of());
  }

  /** What is wanted: the staffing need and the shifts that meet it. */
  public record Demand(StaffingNeed need, ShiftDemand shifts) {}

  /** How many weeks, and the Monday on which they begin. */
  public record Cycle(int weeks, LocalDate anchor) {}

  /** The same problem, changing a current base roster as little as possible. */
  public BaseRosterProblem changing(BaseRoster before) {
    return new BaseRosterProblem(
        team,
        rules,
        need,
        shiftDemand,
        cycleWeeks,
        anchor,
        Optional.of(before),
        weights,
        limits,
        aims,
        pins);
  }

  /** The same problem in which these cells stay exactly so, and no others. */
  public BaseRosterProblem pinning(List<BaseRosterPin> others) {
    return new BaseRosterProblem(
        team, rules, need, shiftDemand, cycleWeeks, anchor, current, weights, limits, aims, others);
  }

  /** The same problem with a cycle of another length, and the pins of that cycle. */
  BaseRosterProblem repeatingAfter(int weeks, List<BaseRosterPin> pinsOfCycle) {
    return new BaseRosterProblem(
        team, rules, need, shiftDemand, weeks, anchor, current, weights, limits, aims, pinsOfCycle);
  }

  /** The same problem with one member alone, of whom nothing stands, is aimed at or pinned. */
  BaseRosterProblem with(TeamMember alone) {
    return new BaseRosterProblem(
        team.of(List.of(alone), team.shiftTypes()),
        rules,
        need,
        shiftDemand,
        cycleWeeks,
        anchor,
        Optional.empty(),
        weights,
        limits,
        Map.of(),
        List.of());
  }

  /** The days of the cycle that begins at the anchor. */
  DateRange cycle() {
    return DateRange.ofWeeks(anchor, cycleWeeks);
  }

  /** The same problem without those who have a coach on some day of the cycle. */
  BaseRosterProblem withoutCoached() {
    List<TeamMember> others =
        team.members().stream().filter(member -> !member.hasCoachIn(cycle())).toList();
    return new BaseRosterProblem(
        team.of(others, team.shiftTypes()),
        rules,
        need,
        shiftDemand,
        cycleWeeks,
        anchor,
        current,
        weights,
        limits,
        aims,
        pinsOf(others));
  }

  private List<BaseRosterPin> pinsOf(List<TeamMember> members) {
    return pins.stream()
        .filter(pin -> members.stream().anyMatch(one -> one.id().equals(pin.memberId())))
        .toList();
  }

  /** The problem of one member who works these shift types, as often as may be. */
  BaseRosterProblem of(TeamMember alone, List<ShiftType> types) {
    return new BaseRosterProblem(
        team.of(List.of(alone), types),
        rules,
        StaffingNeed.NONE,
        new ShiftDemand(
            types.stream()
                .map(type -> new ShiftDemand.Entry(DayOfWeek.MONDAY, type.code(), Level.LOWEST, 1))
                .toList()),
        cycleWeeks,
        anchor,
        Optional.empty(),
        weights,
        limits,
        aims,
        pinsOf(List.of(alone)));
  }

  /** The same problem with other weights. */
  public BaseRosterProblem weighing(SearchWeights others) {
    return new BaseRosterProblem(
        team, rules, need, shiftDemand, cycleWeeks, anchor, current, others, limits, aims, pins);
  }

  /** The same problem with other limits. */
  public BaseRosterProblem within(SearchLimits others) {
    return new BaseRosterProblem(
        team, rules, need, shiftDemand, cycleWeeks, anchor, current, weights, others, aims, pins);
  }

  /** The same problem with lines that aim at other minutes per week than the contract's. */
  public BaseRosterProblem aiming(Map<String, Integer> others) {
    return new BaseRosterProblem(
        team, rules, need, shiftDemand, cycleWeeks, anchor, current, weights, limits, others, pins);
  }

  /** Everything that makes the problem impossible, at once; empty when a search can start. */
  public List<Fault> faults() {
    return new ProblemFaults(this).all();
  }
}
