package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;

class LongProblemsTest {

  private static final long SOME = 60_000_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void linesOfHalfAYearKeepEverythingAndCostWhatIsSaid(long seed) {
    AssignmentProblem problem = HiddenRosters.of(seed, 26, 8, 4);

    AssignmentProposal proposal =
        AssignmentSearch.propose(
            problem, SearchLimits.ofSteps(SOME, seed), progress -> {}, () -> false);

    judged(problem, proposal);
  }

  @Test
  void linesOfAYearWithManyLimitedKindsKeepEverything() {
    AssignmentProblem problem = HiddenRosters.of(4, 52, 6, 12);

    assertThat(problem.faults()).isEmpty();
    judged(
        problem,
        AssignmentSearch.propose(
            problem, SearchLimits.ofSteps(SOME, 4), progress -> {}, () -> false));
  }

  @Test
  void manyDemandsOfAFewWeeksHaveABoundToo() {
    AssignmentProblem problem = HiddenRosters.of(9, 8, 6, 8);

    AssignmentProposal proposal =
        AssignmentSearch.propose(
            problem, SearchLimits.ofSteps(20 * SOME, 9).onThreads(2), progress -> {}, () -> false);

    judged(problem, proposal);
    assertThat(proposal.lowerBound()).isPositive();
  }

  @Test
  void theSameSeedStepsAndThreadsGiveTheSameLongLines() {
    AssignmentProblem problem = HiddenRosters.of(5, 20, 6, 3);
    SearchLimits limits = SearchLimits.ofSteps(SOME, 5).onThreads(2);

    assertThat(AssignmentSearch.propose(problem, limits, progress -> {}, () -> false).lines())
        .isEqualTo(AssignmentSearch.propose(problem, limits, progress -> {}, () -> false).lines());
  }

  @Test
  void threadsThatGoOnByThemselvesKeepEverythingAndTellItInTheCallersThread() {
    AssignmentProblem problem = HiddenRosters.of(8, 12, 20, 4);
    List<AssignmentProgress> told = new ArrayList<>();
    Set<Thread> tellers = new HashSet<>();

    AssignmentProposal proposal =
        AssignmentSearch.propose(
            problem,
            SearchLimits.ofTime(Duration.ofSeconds(3), 1).onThreads(4),
            progress -> {
              told.add(progress);
              tellers.add(Thread.currentThread());
            },
            () -> false);

    judged(problem, proposal);
    assertThat(tellers).containsExactly(Thread.currentThread());
    assertThat(told)
        .extracting(AssignmentProgress::cost)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .last()
        .isEqualTo(proposal.cost());
  }

  @Test
  void aLongSearchThatIsCancelledBeforeItBeginsStillReturnsLines() {
    AssignmentProblem problem = HiddenRosters.of(6, 52, 6, 6);

    judged(
        problem,
        AssignmentSearch.propose(
            problem, SearchLimits.ofTime(Duration.ofMinutes(5), 1), progress -> {}, () -> true));
  }

  @Test
  void whoeverCanKeepNothingForAYearIsNamed() {
    AssignmentProblem some = HiddenRosters.of(7, 52, 3, 4);
    List<Person> people = new ArrayList<>(some.people());
    Limits impossible = new Limits(480 * 300, 480 * 310, 5, 2, 2, 52);
    List<Integer> most = some.people().get(0).mostOfKind();
    people.add(new Person("TOO-MUCH", impossible, most, Set.of(), List.of()));
    AssignmentProblem problem =
        new AssignmentProblem(some.days(), some.kinds(), people, some.demands());

    assertThat(problem.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/people/3"));
    assertThatThrownBy(
            () ->
                AssignmentSearch.propose(
                    problem, SearchLimits.ofSteps(1, 1), progress -> {}, () -> false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {81, 82, 83, 84, 85, 86})
  void asMuchCanBeWorkedAsTheBestOfAllLinesHas(long seed) {
    AssignmentProblem problem = SmallProblems.of(seed, 8, 2, 1);
    Person person = problem.people().get(0);
    Limits own = person.limits();
    Person free =
        new Person(
            "P",
            new Limits(0, 480 * 99, own.maxRun(), own.minRun(), own.minOff(), own.maxWeekends()),
            List.of(8, 8),
            person.daysOff(),
            List.of());
    AssignmentProblem alone = new AssignmentProblem(8, problem.kinds(), List.of(free), List.of());
    int most =
        new PlainJudge(alone)
            .possibleLines(free).stream()
                .mapToInt(line -> line.stream().mapToInt(kind -> minutes(alone, kind)).sum())
                .max()
                .orElseThrow();
    int unit = alone.kinds().stream().mapToInt(kind -> kind.minutes()).reduce(0, this::divisor);

    Capacity capacity = new Capacity(new Model(alone).terms(0), new int[] {0, 8});

    assertThat(capacity.from(0, LineAutomaton.START, own.maxWeekends()) * unit).isEqualTo(most);
  }

  private int divisor(int one, int other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  private static int minutes(AssignmentProblem problem, int kind) {
    return kind == 0 ? 0 : problem.kinds().get(kind - 1).minutes();
  }

  private static void judged(AssignmentProblem problem, AssignmentProposal proposal) {
    PlainJudge judge = new PlainJudge(problem);
    IntStream.range(0, problem.people().size())
        .forEach(
            person ->
                assertThat(judge.keeps(problem.people().get(person), proposal.lines().get(person)))
                    .as("the line of person %d", person)
                    .isTrue());
    assertThat(proposal.cost()).isEqualTo(judge.cost(proposal.lines()));
    assertThat(proposal.lowerBound()).isBetween(0, proposal.cost());
  }
}
