package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;

/** What the search believes about rules is what the rules say. */
class RuleAgreementTest {

  private static final int LINES = 3000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6})
  void aLineIsKeptExactlyWhenTheRulesAllowItUnrolled(int weeks) {
    BaseRosterProblem problem = SampleProblems.careHome(weeks, SearchLimits.ofSteps(1, 1));
    SearchModel model = new SearchModel(problem);
    LineRules rules = new LineRules(model);
    LineCache cache = new LineCache(model, rules);
    IndependentJudge judge = new IndependentJudge(problem);
    SplittableRandom random = new SplittableRandom(weeks);
    int kept = 0;

    for (int i = 0; i < LINES; i++) {
      int member = random.nextInt(model.members());
      Cells cells = randomLine(model, member, random);
      boolean allowed = judge.blocked(roster(model, member, cells), model.member(member)).isEmpty();

      assertThat(rules.keeps(member, cells.values(), member * model.days()))
          .as("line %d of seed %d", i, weeks)
          .isEqualTo(allowed);
      assertThat(cache.keeps(member, cells.values())).isEqualTo(allowed);
      kept += allowed ? 1 : 0;
    }

    assertThat(kept).as("lines of both kinds").isBetween(LINES / 100, LINES * 9 / 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6})
  void aWindowThatIsBlockedByItselfBlocksEveryLineThatHoldsIt(int weeks) {
    BaseRosterProblem problem = SampleProblems.careHome(weeks, SearchLimits.ofSteps(1, 1));
    SearchTools tools = SearchTools.of(new SearchModel(problem));
    SearchModel model = tools.model();
    SplittableRandom random = new SplittableRandom(weeks);
    int blocked = 0;

    for (int i = 0; i < LINES; i++) {
      int member = random.nextInt(model.members());
      Cells cells = randomLine(model, member, random);
      int base = member * model.days();
      if (tools.windows().blocksAround(cells.values(), base, model.days(), 0, model.days() - 1)) {
        blocked++;
        assertThat(tools.rules().keeps(member, cells.values(), base))
            .as("line %d of seed %d", i, weeks)
            .isFalse();
      }
    }

    assertThat(blocked).isGreaterThan(LINES / 20);
  }

  /** Blocks of one type with days off between them, sometimes disturbed: about half are allowed. */
  private static Cells randomLine(SearchModel model, int member, SplittableRandom random) {
    Cells cells = new Cells(model.members(), model.days());
    int day = random.nextInt(3);
    while (day < model.days()) {
      byte type = (byte) (1 + random.nextInt(model.types()));
      int length = 1 + random.nextInt(6);
      for (int i = 0; i < length && day < model.days(); i++) {
        cells.set(member, day++, type);
      }
      day += 1 + random.nextInt(4);
    }
    if (random.nextInt(2) == 0) {
      byte type = (byte) random.nextInt(model.types() + 1);
      cells.set(member, random.nextInt(model.days()), type);
    }
    return cells;
  }

  private static BaseRoster roster(SearchModel model, int member, Cells cells) {
    List<BaseRosterCell> line = new ArrayList<>();
    for (int day = 0; day < model.days(); day++) {
      int type = cells.get(member, day);
      line.add(
          type == Cells.OFF
              ? BaseRosterCell.OFF
              : new BaseRosterCell(Optional.of(model.type(type).code()), false));
    }
    return new BaseRoster(
        model.weeks(),
        model.problem().anchor(),
        List.of(new BaseRosterLine(model.member(member).id(), line)));
  }
}
