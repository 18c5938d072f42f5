package org.samenrooster.solver;

import java.util.List;
import java.util.function.Predicate;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterLine;

/** Tries every roster of a small problem. */
final class AllRosters {

  private AllRosters() {}

  /** The cost of the cheapest roster of these that keeps every rule. */
  static long cheapest(BaseRosterProblem problem, Predicate<BaseRoster> counts) {
    SearchTools tools = SearchTools.of(new SearchModel(problem));
    SearchModel model = tools.model();
    IndependentJudge judge = new IndependentJudge(problem);
    Roster roster = new Roster(model, tools.grid(), tools.lineCost());
    Cells cells = new Cells(model.members(), model.days());
    long cheapest = Long.MAX_VALUE;
    do {
      if (withinHours(tools, cells)) {
        roster.become(cells);
        if (roster.cost() < cheapest
            && counts.test(new Explanation(tools, cells).baseRoster())
            && allowed(tools, cells, judge)) {
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
    List<BaseRosterLine> lines = new Explanation(tools, cells).baseRoster().lines();
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
