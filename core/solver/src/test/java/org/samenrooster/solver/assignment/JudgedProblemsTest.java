package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.SearchLimits;

/** Rules that no programme carries, aims, tallies and closed cells, against trying everything. */
class JudgedProblemsTest {

  private static final long ENOUGH = 100_000_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theBestIsFoundAndTheBoundIsNeverAboveIt(long seed) {
    AssignmentProblem problem = SmallProblems.judged(seed, 5, 2, 3);
    PlainJudge judge = new PlainJudge(problem);
    int least = judge.leastCost();

    AssignmentProposal proposal =
        AssignmentSearch.propose(
            problem, SearchLimits.ofSteps(ENOUGH, seed), progress -> {}, () -> false);

    for (int person = 0; person < problem.people().size(); person++) {
      List<Integer> line = proposal.lines().get(person);
      assertThat(judge.keeps(problem.people().get(person), line)).as("%s", line).isTrue();
    }
    assertThat(judge.cost(proposal.lines())).isEqualTo(proposal.cost());
    assertThat(proposal.cost()).isEqualTo(least);
    assertThat(proposal.lowerBound()).isLessThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void linesOfLargerProblemsKeepWhatOnlyTheJudgeKnows(long seed) {
    AssignmentProblem problem = SmallProblems.judged(seed, 9, 3, 8);
    PlainJudge judge = new PlainJudge(problem);

    AssignmentProposal proposal =
        AssignmentSearch.propose(
            problem, SearchLimits.ofSteps(ENOUGH, seed), progress -> {}, () -> false);

    for (int person = 0; person < problem.people().size(); person++) {
      List<Integer> line = proposal.lines().get(person);
      assertThat(judge.keeps(problem.people().get(person), line)).as("%s", line).isTrue();
    }
    assertThat(judge.cost(proposal.lines())).isEqualTo(proposal.cost());
    assertThat(proposal.lowerBound()).isBetween(0, proposal.cost());
  }
}
