package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.LATE;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.daily;
import static org.samenrooster.solver.SampleProblems.demand;
import static org.samenrooster.solver.SampleProblems.entry;
import static org.samenrooster.solver.SampleProblems.member;
import static org.samenrooster.solver.SampleProblems.problem;
import static org.samenrooster.solver.SampleProblems.team;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

class ReinforcementsTest {

  private static final SearchLimits LIMITS = SearchLimits.ofSteps(1, 1);
  private static final OpenShiftReason REASON = OpenShiftReason.of("nobody-of-level", 5, 3);

  private static final BaseRosterProblem TWO_WEEKS =
      problem(
          team(List.of(member("A", 3, 24)), EARLY, LATE, NIGHT),
          demand(List.of(daily(EARLY, 3, 1), daily(LATE, 3, 1), daily(NIGHT, 3, 1))),
          2,
          LIMITS);

  private static OpenBaseRosterShift open(int week, DayOfWeek day, ShiftType type, int level) {
    return new OpenBaseRosterShift(week, day, type.code(), new Level(level), REASON);
  }

  private static Optional<Reinforcement> best(OpenBaseRosterShift... open) {
    return new Reinforcements(TWO_WEEKS, List.of(open)).best();
  }

  @Test
  void nobodyHelpsWhereNothingIsOpen() {
    assertThat(best()).isEmpty();
  }

  @Test
  void oneShiftAWeekAsksForASmallContract() {
    assertThat(best(open(0, DayOfWeek.MONDAY, EARLY, 3), open(1, DayOfWeek.TUESDAY, EARLY, 3)))
        .contains(new Reinforcement(new Level(3), 8 * 60, 2));
  }

  @Test
  void theLowestLevelThatTakesMostIsNamed() {
    assertThat(
            best(
                open(0, DayOfWeek.MONDAY, EARLY, 4),
                open(0, DayOfWeek.MONDAY, LATE, 3),
                open(0, DayOfWeek.THURSDAY, EARLY, 3)))
        .contains(new Reinforcement(new Level(3), 8 * 60, 2));
    assertThat(
            best(
                open(0, DayOfWeek.MONDAY, EARLY, 4),
                open(0, DayOfWeek.WEDNESDAY, LATE, 3),
                open(0, DayOfWeek.THURSDAY, LATE, 3)))
        .contains(new Reinforcement(new Level(4), 12 * 60, 3));
  }

  @Test
  void restIsKeptOverTheWrapAroundOfTheCycleToo() {
    assertThat(
            best(
                open(0, DayOfWeek.MONDAY, EARLY, 3),
                open(0, DayOfWeek.TUESDAY, EARLY, 3),
                open(1, DayOfWeek.SUNDAY, NIGHT, 3)))
        .map(Reinforcement::shifts)
        .contains(2);
  }

  @Test
  void nobodyTakesMoreThanTheLongestContractOfTheTeam() {
    OpenBaseRosterShift[] everyDay =
        List.of(DayOfWeek.values()).stream()
            .flatMap(day -> List.of(open(0, day, EARLY, 3), open(1, day, EARLY, 3)).stream())
            .toArray(OpenBaseRosterShift[]::new);

    // 24 hours a week are six shifts of seven and a half hours in two weeks.
    assertThat(best(everyDay)).contains(new Reinforcement(new Level(3), 23 * 60, 6));
  }

  @Test
  void theProposalOfASearchTellsIt() {
    ShiftDemand demand = demand(List.of(List.of(entry(DayOfWeek.TUESDAY, EARLY, 5, 1))));
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            problem(team(List.of(member("A", 3, 32)), EARLY), demand, 2, LIMITS));

    assertThat(proposal.reinforcement()).contains(new Reinforcement(new Level(5), 8 * 60, 2));
  }
}
