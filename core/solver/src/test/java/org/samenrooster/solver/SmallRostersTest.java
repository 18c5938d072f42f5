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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On rosters small enough to try them all, the search finds the best. */
class SmallRostersTest {

  private static final SearchLimits LIMITS = SearchLimits.ofSteps(60_000, 3);

  static Stream<BaseRosterProblem> smallProblems() {
    return Stream.of(
        problem(
            team(List.of(member("A", 3, 32)), EARLY, LATE, NIGHT),
            demand(List.of(daily(EARLY, 2, 1), daily(LATE, 2, 1), daily(NIGHT, 3, 1))),
            1,
            LIMITS),
        problem(
            team(List.of(member("A", 3, 24), member("B", 2, 24)), EARLY),
            demand(List.of(daily(EARLY, 2, 1), List.of(entry(DayOfWeek.MONDAY, EARLY, 3, 1)))),
            1,
            LIMITS),
        problem(
            team(List.of(member("A", 3, 20)), EARLY),
            demand(List.of(daily(EARLY, 2, 1))),
            2,
            LIMITS),
        problem(
            team(List.of(member("A", 3, 36)), EARLY, NIGHT),
            demand(List.of(daily(NIGHT, 2, 1), List.of(entry(DayOfWeek.SUNDAY, EARLY, 3, 2)))),
            1,
            LIMITS),
        problem(
                team(List.of(member("A", 3, 16), member("B", 2, 32)), LATE),
                demand(List.of(daily(LATE, 2, 1))),
                1,
                LIMITS)
            .changing(
                BaseRosterSearch.propose(
                        problem(
                            team(List.of(member("A", 3, 32), member("B", 2, 16)), LATE),
                            demand(List.of(daily(LATE, 2, 1))),
                            1,
                            LIMITS))
                    .baseRoster()));
  }

  @ParameterizedTest
  @MethodSource("smallProblems")
  void theCheapestOfAllRostersIsFoundAndTheBoundIsLittleBelowIt(BaseRosterProblem problem) {
    long cheapest = AllRosters.cheapest(problem, roster -> true);

    assertThat(BaseRosterSearch.propose(problem).cost()).isEqualTo(cheapest);
    assertThat(LowerBoundTest.boundOf(problem)).isBetween(cheapest * 99 / 100, cheapest);
  }
}
