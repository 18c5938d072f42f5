package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.MONDAY;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.daily;
import static org.samenrooster.solver.SampleProblems.demand;
import static org.samenrooster.solver.SampleProblems.law;
import static org.samenrooster.solver.SampleProblems.member;
import static org.samenrooster.solver.SampleProblems.problem;
import static org.samenrooster.solver.SampleProblems.team;
import static org.samenrooster.solver.SampleProblems.without;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.fault.Fault;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.Team;

class BaseRosterProblemTest {

  private static final SearchLimits STEPS = SearchLimits.ofSteps(1000, 1);

  @Test
  void aTeamWithDemandItCanStartOnHasNoFault() {
    assertThat(SampleProblems.careHome(6, STEPS).faults()).isEmpty();
  }

  @Test
  void everythingImpossibleIsNamedAtOnce() {
    Team empty = team(List.of());
    BaseRosterProblem problem =
        BaseRosterProblem.of(
            empty,
            law(),
            new BaseRosterProblem.Demand(StaffingNeed.NONE, new ShiftDemand(List.of())),
            new BaseRosterProblem.Cycle(0, MONDAY.plusDays(1)),
            new SearchLimits(Duration.ZERO, 0, 1, 0));

    assertThat(problem.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/members", "plan-no-members"),
            tuple("/shiftTypes", "plan-no-shift-types"),
            tuple("/shiftDemand", "plan-no-demand"),
            tuple("/cycleWeeks", "plan-cycle-weeks"),
            tuple("/anchor", "plan-anchor"),
            tuple("/seconds", "plan-no-time"),
            tuple("/steps", "plan-no-steps"),
            tuple("/threads", "plan-threads"));
  }

  @Test
  void aShiftTypeThatTheTeamLacksIsNamedWithItsPlace() {
    Team team = team(List.of(member("A", 3, 32)), EARLY);
    ShiftDemand demand = demand(List.of(daily(EARLY, 2, 1), daily(NIGHT, 2, 1)));
    BaseRosterProblem problem =
        BaseRosterProblem.of(
            team,
            law(),
            new BaseRosterProblem.Demand(StaffingNeed.NONE, demand),
            new BaseRosterProblem.Cycle(1, MONDAY),
            STEPS);

    assertThat(problem.faults())
        .hasSize(7)
        .first()
        .isEqualTo(
            new Fault("/shiftDemand/7/shiftType", "plan-unknown-shift-type", "N", List.of("E")));
  }

  @Test
  void aMemberWhoMayNotWorkAnyShiftIsNamed() {
    Team team =
        team(
            List.of(
                member("A", 3, 32),
                without(member("B", 3, 32), Set.of(), Set.of(PersonFact.NO_NIGHTS)),
                without(member("C", 3, 32), EnumSet.allOf(DayOfWeek.class), Set.of())),
            NIGHT);

    List<Fault> faults = problem(team, demand(List.of(daily(NIGHT, 3, 1))), 2, STEPS).faults();

    assertThat(faults).extracting(Fault::pointer).containsExactly("/members/1", "/members/2");
    assertThat(faults).extracting(Fault::value).containsExactly("B", "C");
  }

  @Test
  void twoMembersWithOneIdAreNamed() {
    Team team = team(List.of(member("A", 3, 32), member("A", 3, 20)), EARLY);

    assertThat(problem(team, demand(List.of(daily(EARLY, 3, 1))), 2, STEPS).faults())
        .extracting(Fault::pointer, Fault::value)
        .containsExactly(tuple("/members/1/id", "A"));
  }

  @Test
  void twoShiftTypesWithOneCodeAreNamed() {
    ShiftType other = ShiftType.care("E", SampleProblems.time(8, 0), SampleProblems.time(16, 0), 0);
    Team team = team(List.of(member("A", 3, 32)), EARLY, other);

    assertThat(problem(team, demand(List.of(daily(EARLY, 3, 1))), 2, STEPS).faults())
        .extracting(Fault::pointer)
        .containsExactly("/shiftTypes/1/code");
  }

  @Test
  void demandForALevelThatNobodyHasIsNoFault() {
    Team team = team(List.of(member("A", 3, 32)), EARLY);

    assertThat(problem(team, demand(List.of(daily(EARLY, 5, 1))), 2, STEPS).faults()).isEmpty();
  }

  @Test
  void anImpossibleProblemIsNotSearched() {
    BaseRosterProblem problem = SampleProblems.careHome(0, STEPS);

    assertThatThrownBy(() -> BaseRosterSearch.propose(problem))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plan-cycle-weeks");
  }
}
