package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Names everything that makes a problem impossible, all at once. */
final class ProblemFaults {

  /** More shift types than any team has; keeps the tables of the search small. */
  static final int MAX_SHIFT_TYPES = 60;

  static final int MAX_MEMBERS = 2000;

  private final BaseRosterProblem problem;
  private final List<Fault> faults = new ArrayList<>();

  ProblemFaults(BaseRosterProblem problem) {
    this.problem = problem;
  }

  List<Fault> all() {
    checkTeam();
    checkDemand();
    checkCycle();
    faults.addAll(problem.limits().faults());
    if (faults.isEmpty()) {
      checkMembersHaveWork();
      faults.addAll(new PinFaults(problem).all());
    }
    return List.copyOf(faults);
  }

  private void checkTeam() {
    Team team = problem.team();
    if (problem.cycleWeeks() > 0) {
      checkCoaches(team);
    }
    if (team.members().isEmpty()) {
      faults.add(Fault.at("/members", FaultCode.PLAN_NO_MEMBERS, ""));
    }
    if (team.members().size() > MAX_MEMBERS) {
      faults.add(
          Fault.at(
              "/members", FaultCode.PLAN_TOO_MANY_MEMBERS, team.members().size(), MAX_MEMBERS));
    }
    if (team.shiftTypes().isEmpty()) {
      faults.add(Fault.at("/shiftTypes", FaultCode.PLAN_NO_SHIFT_TYPES, ""));
    }
    if (team.shiftTypes().size() > MAX_SHIFT_TYPES) {
      int count = team.shiftTypes().size();
      faults.add(
          Fault.at("/shiftTypes", FaultCode.PLAN_TOO_MANY_SHIFT_TYPES, count, MAX_SHIFT_TYPES));
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < team.members().size(); i++) {
      if (!ids.add(team.members().get(i).id())) {
        faults.add(
            Fault.at(
                "/members/" + i + "/id", FaultCode.PLAN_DOUBLE_MEMBER, team.members().get(i).id()));
      }
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < team.shiftTypes().size(); i++) {
      if (!codes.add(team.shiftTypes().get(i).code())) {
        String code = team.shiftTypes().get(i).code();
        faults.add(Fault.at("/shiftTypes/" + i + "/code", FaultCode.PLAN_DOUBLE_SHIFT_TYPE, code));
      }
    }
  }

  // Somebody has to work before others work beside her, and there must be a shift type for that.
  private void checkCoaches(Team team) {
    List<TeamMember> coached =
        team.members().stream().filter(member -> member.hasCoachIn(problem.cycle())).toList();
    if (coached.isEmpty()) {
      return;
    }
    if (coached.size() == team.members().size()) {
      faults.add(Fault.at("/members", FaultCode.PLAN_ALL_COACHED, coached.size()));
    }
    boolean none = team.shiftTypes().stream().noneMatch(type -> team.typeBeside(type).isPresent());
    if (none && !team.shiftTypes().isEmpty()) {
      faults.add(Fault.at("/shiftTypes", FaultCode.PLAN_NO_TYPE_BESIDE, coached.get(0).name()));
    }
  }

  private void checkDemand() {
    List<ShiftDemand.Entry> entries = problem.shiftDemand().entries();
    if (entries.isEmpty() && problem.need().weeklyMinutes() == 0) {
      faults.add(Fault.at("/shiftDemand", FaultCode.PLAN_NO_DEMAND, ""));
    }
    String known =
        problem.team().shiftTypes().stream().map(ShiftType::code).collect(Collectors.joining(", "));
    for (int i = 0; i < entries.size(); i++) {
      String code = entries.get(i).shiftType();
      if (problem.team().shiftType(code).isEmpty()) {
        String pointer = "/shiftDemand/" + i + "/shiftType";
        faults.add(Fault.at(pointer, FaultCode.PLAN_UNKNOWN_SHIFT_TYPE, code, known));
      }
    }
  }

  private void checkCycle() {
    int weeks = problem.cycleWeeks();
    if (weeks < 1 || weeks > BaseRoster.MAX_CYCLE_WEEKS) {
      faults.add(
          Fault.at("/cycleWeeks", FaultCode.PLAN_CYCLE_WEEKS, weeks, BaseRoster.MAX_CYCLE_WEEKS));
    }
    LocalDate anchor = problem.anchor();
    if (anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
      faults.add(Fault.at("/anchor", FaultCode.PLAN_ANCHOR, anchor));
    }
  }

  private void checkMembersHaveWork() {
    List<TeamMember> members = problem.team().members();
    DateRange cycle = problem.cycle();
    for (int i = 0; i < members.size(); i++) {
      TeamMember member = members.get(i);
      boolean employed = cycle.stream().anyMatch(day -> member.employmentOn(day).isPresent());
      if (employed && !member.hasCoachIn(cycle) && !hasWork(member, cycle)) {
        faults.add(Fault.at("/members/" + i, FaultCode.PLAN_MEMBER_WITHOUT_SHIFT, member.name()));
      }
    }
  }

  private boolean hasWork(TeamMember member, DateRange cycle) {
    return cycle.stream()
        .filter(day -> member.levelOn(day).isPresent())
        .anyMatch(
            day ->
                problem.team().shiftTypes().stream().anyMatch(type -> mayWork(member, type, day)));
  }

  private boolean mayWork(TeamMember member, ShiftType type, LocalDate day) {
    Duty duty = Duty.of(type.code(), type, day, problem.team().zone(), Optional.empty());
    DateRange judged = new DateRange(day, day.plusDays(1));
    Timeline alone = new Timeline(member, problem.team().zone(), judged, List.of(duty), List.of());
    return problem.rules().violations(alone).stream().noneMatch(RuleViolation::blocks);
  }
}
