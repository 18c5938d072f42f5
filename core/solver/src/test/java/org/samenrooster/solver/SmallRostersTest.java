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
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterLine;

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
  void theCheapestOfAllRostersIsFound(BaseRosterProblem problem) {
    assertThat(BaseRosterSearch.propose(problem).cost()).isEqualTo(cheapest(problem));
  }

  private static long cheapest(BaseRosterProblem problem) {
    SearchTools tools = SearchTools.of(new SearchModel(problem));
    SearchModel model = tools.model();
    IndependentJudge judge = new IndependentJudge(problem);
    Roster roster = new Roster(model, tools.grid(), tools.lineCost());
    Cells cells = new Cells(model.members(), model.days());
    long cheapest = Long.MAX_VALUE;
    do {
      if (withinHours(tools, cells)) {
        roster.become(cells);
        if (roster.cost() < cheapest && allowed(tools, cells, judge)) {
          cheapest = roster.cost();
        }
      }
    } while (next(cells.values(), model.types()));
    return cheapest;
  }

  private static boolean withinHours(SearchTools tools, Cells cells) {
    for (int member = 0; member < tools.model().members(); member++) {
      if (tools.lineCost().of(member, cells.values()) == LineCost.TOO_MANY_HOURS) {
        return false;
      }
    }
    return true;
  }

  private static boolean allowed(SearchTools tools, Cells cells, IndependentJudge judge) {
    List<BaseRosterLine> lines =
        new Explanation(tools, cells).proposal(0, Duration.ZERO).baseRoster().lines();
    return judge
        .blocked(new BaseRoster(tools.model().weeks(), SampleProblems.MONDAY, lines))
        .isEmpty();
  }

  private static boolean next(byte[] values, int types) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] < types) {
        values[i]++;
        return true;
      }
      values[i] = Cells.OFF;
    }
    return false;
  }
}
