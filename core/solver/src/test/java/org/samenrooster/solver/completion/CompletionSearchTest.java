package org.samenrooster.solver.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.assignment.AssignmentProgress;
import org.samenrooster.time.DateRange;

class CompletionSearchTest {

  @ParameterizedTest
  @MethodSource("seeds")
  void theBestIsFoundAndTheBoundIsNeverAboveIt(long seed) {
    CompletionProblem strict = Rounds.random(seed, 4, 3, Rounds.rules());
    CompletionProblem problem = seed % 2 == 0 ? strict : strict.usingExceptions();

    CompletionProposal proposal = propose(problem);

    long least = new BruteForce(problem).least();
    judged(problem, proposal);
    assertThat((long) proposal.lowerBound()).as("%s", proposal.costs()).isLessThanOrEqualTo(least);
    assertThat((long) proposal.cost()).isEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void rulesThatLookFurtherThanTheNextDayAreKeptAtTheLeastCost(long seed) {
    CompletionProblem problem =
        Rounds.random(
            seed,
            5,
            2,
            Rounds.rules(
                Rounds.rule(RuleKind.MAXIMUM_DAYS_IN_ROW, "days", 2),
                Rounds.rule(RuleKind.MAXIMUM_DAYS_PER_WEEK, "days", 3)));

    CompletionProposal proposal = propose(problem);

    long least = new BruteForce(problem).least();
    judged(problem, proposal);
    assertThat((long) proposal.lowerBound()).as("%s", proposal.costs()).isLessThanOrEqualTo(least);
    assertThat((long) proposal.cost()).isEqualTo(least);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 120);
  }

  @Test
  void ofTwoWhoCouldTakeANightTheOneGetsItWhoHasNotHadMore() {
    CompletionPerson amy = Rounds.person(Rounds.member("amy", 3), 1, 8);
    CompletionPerson bob = Rounds.person(Rounds.member("bob", 3), 1, 8);
    HadMore nights = new HadMore(true, false);
    List<OpenShift> open = List.of(Rounds.open(0, Rounds.NIGHT, 3, 0));

    assertThat(holder(List.of(amy.having(nights), bob), open)).isEqualTo("bob");
    assertThat(holder(List.of(amy, bob.having(nights)), open)).isEqualTo("amy");
    assertThat(holder(List.of(amy.having(nights)), open))
        .as("a tie is broken, nothing is left open for it")
        .isEqualTo("amy");
  }

  private static String holder(List<CompletionPerson> people, List<OpenShift> open) {
    CompletionProblem problem =
        new CompletionProblem(
            Rounds.round(1, Rounds.rules()), people, open, SearchLimits.ofSteps(1_000_000, 1));
    return propose(problem).given().get(0).memberId();
  }

  @Test
  void whatIsToldWhileItSearchesIsWhatIsProposedInTheEnd() {
    CompletionProblem problem =
        CompletionTeams.round(6, 2, Rounds.rules(), SearchLimits.ofSteps(20_000_000, 3));
    List<AssignmentProgress> told = new ArrayList<>();

    CompletionProposal proposal = CompletionSearch.propose(problem, told::add, () -> false);

    AssignmentProgress last = told.get(told.size() - 1);
    assertThat(proposal.open()).isNotEmpty();
    assertThat(last.missing()).isEqualTo(proposal.open().size());
    assertThat(last.cost()).isEqualTo(proposal.cost());
    assertThat(told.get(0).missing()).isGreaterThanOrEqualTo(last.missing());
  }

  static CompletionProposal propose(CompletionProblem problem) {
    return CompletionSearch.propose(problem, progress -> {}, () -> false);
  }

  /** Every shift has one holder at most, and every whole roster keeps the rules. */
  static void judged(CompletionProblem problem, CompletionProposal proposal) {
    Map<String, Shift> shifts = new HashMap<>();
    problem.open().forEach(shift -> shifts.put(shift.id(), shift));
    problem.people().forEach(person -> person.picks().forEach(pick -> shifts.put(pick.id(), pick)));
    Map<String, List<Duty>> given = new HashMap<>();
    Set<String> handed = new HashSet<>();
    proposal
        .given()
        .forEach(
            one -> {
              assertThat(handed.add(one.shiftId())).as(one.shiftId()).isTrue();
              given
                  .computeIfAbsent(one.memberId(), unknown -> new ArrayList<>())
                  .add(shifts.get(one.shiftId()).duty());
            });
    Set<String> accounted = new HashSet<>(handed);
    proposal.open().forEach(open -> assertThat(accounted.add(open.shiftId())).isTrue());
    for (int i = 0; i < problem.people().size(); i++) {
      CompletionPerson person = problem.people().get(i);
      Set<String> changed = new HashSet<>();
      proposal.people().get(i).changedPicks().forEach(pick -> changed.add(pick.shiftId()));
      List<Duty> all = given.computeIfAbsent(person.id(), unknown -> new ArrayList<>());
      int minutes = person.hours().away();
      for (HeldShift pick : person.picks()) {
        if (!changed.contains(pick.id())) {
          all.add(pick.duty());
          assertThat(accounted.add(pick.id())).as("%s is held once", pick.id()).isTrue();
        } else {
          assertThat(accounted).as("no pick is lost").contains(pick.id());
        }
      }
      for (Duty duty : all) {
        minutes += duty.workMinutes();
      }
      for (Duty duty : person.timeline().duties()) {
        minutes += problem.days().contains(duty.day()) ? duty.workMinutes() : 0;
      }
      assertThat(proposal.people().get(i).plannedMinutes()).isEqualTo(minutes);
      DateRange judged = new DateRange(problem.days().from(), problem.days().until().plusDays(10));
      assertThat(
              problem
                  .rules()
                  .violations(person.timeline().with(new Change(List.of(), all)).judging(judged)))
          .as(person.id())
          .noneMatch(RuleViolation::blocks);
    }
    assertThat(accounted).containsAll(shifts.keySet());
    assertThat(proposal.lowerBound()).isLessThanOrEqualTo(proposal.cost());
  }
}
