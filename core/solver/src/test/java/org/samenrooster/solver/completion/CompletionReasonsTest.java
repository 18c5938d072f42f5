package org.samenrooster.solver.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.solver.completion.CompletionProposal.UnmetWish;
import org.samenrooster.time.DateRange;

/** What reasons say is what trying everybody says, without anything of the search. */
class CompletionReasonsTest {

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 200; seed < 260; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofWhomIsSaidThatNobodyCanNobodyCan(long seed) {
    CompletionProblem problem = Rounds.random(seed, 4, 4, Rounds.rules()).usingExceptions();
    CompletionProposal proposal = CompletionSearchTest.propose(problem);
    Map<String, List<Duty>> rosters = rosters(problem, proposal);

    for (CompletionProposal.StillOpen open : proposal.open()) {
      Shift shift = shift(problem, open.shiftId());
      assertThat(open.reason().message(Locale.ENGLISH)).isNotBlank();
      assertThat(open.reason().message(Locale.forLanguageTag("nl")))
          .isNotEqualTo(open.reason().message(Locale.ENGLISH));
      long takers = takers(problem, rosters, shift, "");
      boolean said = open.reason().code().startsWith("open-nobody");
      assertThat(takers == 0).as("%s: %s", open, takers).isEqualTo(said);
    }
    for (CompletionProposal.PersonResult person : proposal.people()) {
      for (UnmetWish unmet : person.unmet()) {
        assertThat(unmet.reason().message(Locale.ENGLISH)).isNotBlank();
        if (unmet.reason().code().startsWith("wish-nobody-else")
            || unmet.reason().code().startsWith("wish-only-one")) {
          Shift shift = worked(problem, proposal, person.memberId(), unmet.wish());
          assertThat(takers(problem, rosters, shift, person.memberId())).as("%s", unmet).isZero();
        }
        if (unmet.reason().code().startsWith("wish-others")) {
          Shift shift = worked(problem, proposal, person.memberId(), unmet.wish());
          assertThat(takers(problem, rosters, shift, person.memberId()))
              .as("%s", unmet)
              .isPositive();
        }
      }
    }
  }

  private static Map<String, List<Duty>> rosters(
      CompletionProblem problem, CompletionProposal proposal) {
    Map<String, List<Duty>> rosters = new HashMap<>();
    for (CompletionProposal.PersonResult person : proposal.people()) {
      List<Duty> duties = rosters.computeIfAbsent(person.memberId(), id -> new ArrayList<>());
      person(problem, person.memberId()).picks().stream()
          .filter(
              pick ->
                  person.changedPicks().stream()
                      .noneMatch(changed -> changed.shiftId().equals(pick.id())))
          .forEach(pick -> duties.add(pick.duty()));
    }
    proposal
        .given()
        .forEach(
            given -> rosters.get(given.memberId()).add(shift(problem, given.shiftId()).duty()));
    return rosters;
  }

  private static CompletionPerson person(CompletionProblem problem, String id) {
    return problem.people().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Shift shift(CompletionProblem problem, String id) {
    for (OpenShift shift : problem.open()) {
      if (shift.id().equals(id)) {
        return shift;
      }
    }
    for (CompletionPerson person : problem.people()) {
      for (HeldShift pick : person.picks()) {
        if (pick.id().equals(id)) {
          return pick;
        }
      }
    }
    throw new AssertionError(id);
  }

  private static Shift worked(
      CompletionProblem problem, CompletionProposal proposal, String member, RosterWish wish) {
    return proposal.given().stream()
        .filter(given -> given.memberId().equals(member))
        .map(given -> shift(problem, given.shiftId()))
        .filter(shift -> shift.day().equals(wish.day()))
        .findFirst()
        .orElseGet(
            () ->
                person(problem, member).picks().stream()
                    .filter(pick -> pick.day().equals(wish.day()))
                    .findFirst()
                    .orElseThrow());
  }

  /** Everybody who could take a shift besides what the proposal gives. */
  private static long takers(
      CompletionProblem problem, Map<String, List<Duty>> rosters, Shift shift, String except) {
    return problem.people().stream()
        .filter(person -> !person.id().equals(except))
        .filter(person -> canTake(problem, person, rosters.get(person.id()), shift))
        .count();
  }

  private static boolean canTake(
      CompletionProblem problem, CompletionPerson person, List<Duty> roster, Shift shift) {
    boolean level =
        person
            .timeline()
            .member()
            .levelOn(shift.day())
            .filter(own -> own.compareTo(shift.requiredLevel()) >= 0)
            .isPresent();
    boolean no =
        person.pinnedFree().contains(shift.day())
            || person.wishes().stream()
                .anyMatch(
                    wish ->
                        wish.kind() == RosterWish.Kind.VETO
                            && wish.day().equals(shift.day())
                            && wish.isAbout(shift.shiftType()));
    Timeline before = person.timeline().with(new Change(List.of(), roster));
    boolean works =
        roster.stream()
            .anyMatch(
                duty ->
                    duty.day().equals(shift.day())
                        && person.timeline().duties().stream().noneMatch(duty::equals));
    int minutes =
        before.duties().stream()
            .filter(duty -> problem.days().contains(duty.day()))
            .mapToInt(Duty::workMinutes)
            .sum();
    HeldWork held = new HeldWork(person.held().shifts() + roster.size(), minutes, 0);
    DateRange judged = new DateRange(problem.days().from(), problem.days().until().plusDays(10));
    return level
        && problem.agreed().picking().shiftsLeft(held) >= 1
        && problem.agreed().picking().minutesLeft(held) >= shift.duty().workMinutes()
        && !no
        && !works
        && minutes + shift.duty().workMinutes() <= person.hours().most()
        && problem
            .rules()
            .violations(before.with(Change.adding(shift.duty())).judging(judged))
            .stream()
            .noneMatch(RuleViolation::blocks);
  }
}
