package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost that moves add up is the cost that is counted from the lines alone. */
class CostAgreementTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void costKeptMoveByMoveIsTheCostCountedAfresh(long seed) {
    SearchTools tools = careHome();
    Roster roster = new Roster(tools.model(), tools.grid(), tools.lineCost());
    Trial trial = new Trial(tools, roster);
    Moves moves = new Moves(tools.model(), roster, new SplittableRandom(seed));
    int kept = 0;

    for (int step = 0; step < 20_000; step++) {
      kept += trial.keep(moves.next(), 300) ? 1 : 0;
    }

    Roster afresh = new Roster(tools.model(), tools.grid(), tools.lineCost());
    afresh.become(roster.cells());
    assertThat(kept).isGreaterThan(1000);
    assertThat(roster.cost()).isEqualTo(afresh.cost());
  }

  @Test
  void aRefusedMoveLeavesNoTrace() {
    SearchTools tools = careHome();
    Roster roster = new Roster(tools.model(), tools.grid(), tools.lineCost());
    Cells before =
        new Construction(tools, new SearchClock(Duration.ofMinutes(1)))
            .start(tools.model().current());
    roster.become(before);
    long cost = roster.cost();
    Trial trial = new Trial(tools, roster);
    Moves moves = new Moves(tools.model(), roster, new SplittableRandom(5));

    for (int step = 0; step < 20_000; step++) {
      assertThat(trial.keep(moves.next(), Double.NEGATIVE_INFINITY)).isFalse();
    }

    assertThat(roster.cost()).isEqualTo(cost);
    assertThat(roster.cells().sameAs(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void coverageDuringTheSearchIsTheCoverageOfTheDomain(long seed) {
    BaseRosterProblem problem =
        SampleProblems.emergencyDepartment(2, SearchLimits.ofSteps(3000, seed));
    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);

    assertThat(amount(proposal, "uncovered-minutes"))
        .isPositive()
        .isEqualTo(proposal.coverage().shortfallMinutes());
    assertThat(amount(proposal, "surplus-minutes"))
        .isPositive()
        .isEqualTo(proposal.coverage().surplusMinutes());
  }

  @Test
  void thePartsOfTheCostAddUpToTheCostOfTheSearch() {
    long[] last = new long[1];

    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            SampleProblems.careHome(6, SearchLimits.ofSteps(20_000, 4)),
            progress -> last[0] = progress.cost(),
            () -> false);

    assertThat(proposal.cost()).isPositive().isEqualTo(last[0]);
  }

  private static long amount(BaseRosterProposal proposal, String name) {
    return proposal.costs().stream()
        .filter(part -> part.name().equals(name))
        .mapToLong(CostPart::amount)
        .findFirst()
        .orElse(0);
  }

  private static SearchTools careHome() {
    return SearchTools.of(new SearchModel(SampleProblems.careHome(6, SearchLimits.ofSteps(1, 1))));
  }
}
