package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.SearchLimits;

class AssignmentSearchTest {

  private static final long ENOUGH = 40_000_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void smallProblemsAreSolvedToTheLeastThatIsPossible(long seed) {
    AssignmentProblem problem = SmallProblems.of(seed, 5, 2, 3);
    PlainJudge judge = new PlainJudge(problem);
    int least = judge.leastCost();

    AssignmentProposal proposal = search(problem, SearchLimits.ofSteps(ENOUGH, seed));

    assertThat(proposal.cost()).isEqualTo(least);
    assertThat(proposal.lowerBound()).isLessThanOrEqualTo(least);
    judged(problem, proposal);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void linesOfLargerProblemsKeepEverythingAndCostWhatIsSaid(long seed) {
    AssignmentProblem problem = SmallProblems.of(seed, 9, 3, 8);

    AssignmentProposal proposal = search(problem, SearchLimits.ofSteps(ENOUGH, seed));

    judged(problem, proposal);
    assertThat(proposal.lowerBound()).isBetween(0, proposal.cost());
  }

  @Test
  void theSameSeedStepsAndThreadsGiveTheSameLines() {
    AssignmentProblem problem = SmallProblems.of(31, 9, 3, 10);
    SearchLimits limits = SearchLimits.ofSteps(ENOUGH, 5).onThreads(2);

    assertThat(search(problem, limits).lines()).isEqualTo(search(problem, limits).lines());
  }

  @Test
  void aCancelledSearchReturnsTheBestSoFar() {
    AssignmentProblem problem = SmallProblems.of(32, 9, 3, 12);
    AtomicBoolean cancelled = new AtomicBoolean();

    AssignmentProposal proposal =
        AssignmentSearch.propose(
            problem,
            SearchLimits.ofTime(Duration.ofMinutes(5), 1),
            progress -> cancelled.set(true),
            cancelled::get);

    judged(problem, proposal);
    assertThat(proposal.elapsed()).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void aSearchThatIsCancelledBeforeItBeginsStillReturnsLines() {
    AssignmentProblem problem = SmallProblems.of(33, 9, 3, 4);

    judged(
        problem,
        AssignmentSearch.propose(
            problem, SearchLimits.ofSteps(ENOUGH, 1), progress -> {}, () -> true));
  }

  @Test
  void progressNeverGetsWorse() {
    AssignmentProblem problem = SmallProblems.of(34, 9, 3, 10);
    List<AssignmentProgress> told = new ArrayList<>();

    AssignmentProposal proposal =
        AssignmentSearch.propose(problem, SearchLimits.ofSteps(ENOUGH, 1), told::add, () -> false);

    for (int i = 1; i < told.size(); i++) {
      assertThat(told.get(i).cost()).isLessThanOrEqualTo(told.get(i - 1).cost());
      assertThat(told.get(i).lowerBound()).isGreaterThanOrEqualTo(told.get(i - 1).lowerBound());
    }
    assertThat(told.get(told.size() - 1).cost()).isEqualTo(proposal.cost());
  }

  @Test
  void whatCannotBeSearchedIsNamedAtOnce() {
    AssignmentProblem empty = new AssignmentProblem(0, List.of(), List.of(), List.of());

    assertThat(empty.faults())
        .extracting(fault -> fault.pointer())
        .containsExactly("/people", "/days", "/kinds");
    assertThatThrownBy(() -> search(empty, SearchLimits.ofSteps(1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AssignmentProposal search(AssignmentProblem problem, SearchLimits limits) {
    return AssignmentSearch.propose(problem, limits, progress -> {}, () -> false);
  }

  private static void judged(AssignmentProblem problem, AssignmentProposal proposal) {
    PlainJudge judge = new PlainJudge(problem);
    for (int person = 0; person < problem.people().size(); person++) {
      assertThat(judge.keeps(problem.people().get(person), proposal.lines().get(person)))
          .as("the line of person %d", person)
          .isTrue();
    }
    assertThat(proposal.cost()).isEqualTo(judge.cost(proposal.lines()));
  }
}
