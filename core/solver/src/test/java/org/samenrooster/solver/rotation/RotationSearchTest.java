package org.samenrooster.solver.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.rotation.RotationProblem.Run;
import org.samenrooster.solver.rotation.RotationProblem.ShiftKind;

class RotationSearchTest {

  private static final SearchLimits LIMITS = SearchLimits.ofSteps(2_000_000_000L, 1);

  @Test
  void ofTinyProblemsATableIsFoundExactlyWhereThereIsOne() {
    Map<RotationAnswer, Integer> answers = new EnumMap<>(RotationAnswer.class);
    for (int seed = 0; seed < 1_000; seed++) {
      RotationProblem problem = new RandomRotations(seed).tiny();
      PlainTableJudge judge = new PlainTableJudge(problem);

      RotationProposal proposal = search(problem, LIMITS);

      RotationAnswer right =
          judge.firstTable().isPresent() ? RotationAnswer.FOUND : RotationAnswer.IMPOSSIBLE;
      assertThat(proposal.answer()).as("seed %d: %s", seed, problem).isEqualTo(right);
      if (right == RotationAnswer.FOUND) {
        assertThat(judge.broken(PlainTableJudge.cells(proposal.rows())))
            .as("seed %d: %s", seed, problem)
            .isEmpty();
      }
      answers.merge(right, 1, Integer::sum);
    }
    // Both happen often enough to mean something.
    assertThat(answers.values()).allMatch(count -> count > 100);
  }

  @Test
  void ofTeamsAllIsKnownAndWhatIsFoundKeepsEverything() {
    Map<RotationAnswer, Integer> answers = new EnumMap<>(RotationAnswer.class);
    for (int seed = 0; seed < 60; seed++) {
      RotationProblem problem = new RandomRotations(seed).team();

      RotationProposal proposal = search(problem, LIMITS);

      if (proposal.answer() == RotationAnswer.FOUND) {
        assertThat(new PlainTableJudge(problem).broken(PlainTableJudge.cells(proposal.rows())))
            .as("seed %d", seed)
            .isEmpty();
      }
      answers.merge(proposal.answer(), 1, Integer::sum);
    }
    assertThat(answers).containsOnlyKeys(RotationAnswer.FOUND, RotationAnswer.IMPOSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theSameStepsSeedAndThreadsGiveTheSameTable(int threads) {
    RotationProblem problem = solvable();
    SearchLimits limits = SearchLimits.ofSteps(2_000_000_000L, 5).onThreads(threads);

    assertThat(search(problem, limits).rows()).isEqualTo(search(problem, limits).rows());
  }

  @Test
  void anotherSeedFindsAnotherTable() {
    RotationProblem problem = solvable();

    assertThat(search(problem, SearchLimits.ofSteps(2_000_000_000L, 1)).rows())
        .isNotEqualTo(search(problem, SearchLimits.ofSteps(2_000_000_000L, 2)).rows());
  }

  @Test
  void walksThatCannotMeetAreNoTable() {
    // One always works early, one always late, and neither can change.
    RotationProblem problem =
        new RotationProblem(
            2,
            3,
            List.of(kind(2, 2, 1, 1, 0), kind(2, 2, 1, 1, 0)),
            new Run(1, 1),
            new Run(2, 2),
            List.of(List.of(1, 0, 2)));

    assertThat(search(problem, LIMITS).answer()).isEqualTo(RotationAnswer.IMPOSSIBLE);
  }

  @Test
  void aWalkThatMeetsNoOtherIsNotTakenForPartOfEveryTable() {
    // The first whole numbers are several walks; a table needs none of the places of one of them.
    RotationProblem problem =
        new RotationProblem(
            4,
            2,
            List.of(kind(2, 4, 2, 1), kind(0, 3, 1, 2)),
            new Run(0, 2),
            new Run(3, 6),
            List.of());

    assertThat(search(problem, LIMITS).answer()).isEqualTo(RotationAnswer.FOUND);
  }

  @Test
  void aDayThatNeedsMorePeopleThanThereAreIsImpossible() {
    RotationProblem problem =
        new RotationProblem(
            2, 2, List.of(kind(1, 4, 3, 0)), new Run(1, 4), new Run(1, 4), List.of());

    assertThat(search(problem, LIMITS).answer()).isEqualTo(RotationAnswer.IMPOSSIBLE);
  }

  @Test
  void nobodyNeededIsATableOfDaysOffIfSoManyAreAllowed() {
    RotationProblem problem =
        new RotationProblem(
            2, 2, List.of(kind(1, 4, 0, 0)), new Run(1, 4), new Run(1, 4), List.of());
    RotationProblem shorter =
        new RotationProblem(2, 2, problem.kinds(), new Run(1, 3), new Run(1, 4), List.of());

    assertThat(search(problem, LIMITS).rows()).isEqualTo(List.of(List.of(0, 0), List.of(0, 0)));
    assertThat(search(shorter, LIMITS).answer()).isEqualTo(RotationAnswer.IMPOSSIBLE);
  }

  @Test
  void aSearchThatIsStoppedSaysThatItDoesNotKnow() {
    RotationProposal proposal =
        RotationSearch.propose(solvable(), LIMITS, progress -> {}, () -> true);

    assertThat(proposal.answer()).isEqualTo(RotationAnswer.UNKNOWN);
    assertThat(proposal.rows()).isEmpty();
  }

  @Test
  void aSearchWithTooFewStepsSaysThatItDoesNotKnow() {
    assertThat(search(solvable(), SearchLimits.ofSteps(1, 1)).answer())
        .isEqualTo(RotationAnswer.UNKNOWN);
  }

  @Test
  void whatIsWrongWithAProblemIsToldBeforeTheSearchAllOfIt() {
    RotationProblem problem =
        new RotationProblem(
            0,
            7,
            List.of(kind(3, 2, 1, 1)),
            new Run(-1, 2),
            new Run(2, 0),
            List.of(List.of(1), List.of(1, 2)));

    assertThat(problem.faults())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(
            "/people number-too-small",
            "/off/least negative-number",
            "/work/most number-too-small",
            "/kinds/0/block/most number-too-small",
            "/kinds/0/cover csv-columns",
            "/forbidden/0 rotation-sequence",
            "/forbidden/1 unknown-name");
    assertThatIllegalArgumentException().isThrownBy(() -> search(problem, LIMITS));
  }

  private static RotationProblem solvable() {
    return new RotationProblem(
        9,
        7,
        List.of(
            kind(2, 7, 2, 2, 2, 2, 2, 2, 2),
            kind(2, 6, 2, 2, 2, 3, 3, 3, 2),
            kind(2, 4, 2, 2, 2, 2, 2, 2, 2)),
        new Run(2, 4),
        new Run(4, 7),
        List.of(List.of(3, 1), List.of(3, 2), List.of(2, 1)));
  }

  private static ShiftKind kind(int least, int most, int... cover) {
    List<Integer> people = new ArrayList<>();
    for (int number : cover) {
      people.add(number);
    }
    return new ShiftKind(new Run(least, most), people);
  }

  private static RotationProposal search(RotationProblem problem, SearchLimits limits) {
    return RotationSearch.propose(problem, limits, progress -> {}, () -> false);
  }
}
