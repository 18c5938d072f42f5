package org.samenrooster.solver.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.completion.CompletionProposal.Given;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** What stands around the open shifts, and what may happen to it. */
class CompletionBordersTest {

  private static final SearchLimits LIMITS = SearchLimits.ofSteps(50_000_000, 1);
  private static final int DAYS = 7;

  private final TeamMember anna = Rounds.member("Anna", 3);
  private final TeamMember bram = Rounds.member("Bram", 3);

  @Test
  void workBeforeTheDaysKeepsAPersonFromTheirFirstShift() {
    CompletionProblem problem =
        problem(
            List.of(
                Rounds.person(
                    Rounds.timeline(anna, List.of(Rounds.duty(-1, Rounds.NIGHT)), List.of(), DAYS),
                    List.of(),
                    16)),
            Rounds.open(0, Rounds.EARLY, 2, 0),
            Rounds.open(3, Rounds.EARLY, 2, 0));

    CompletionProposal proposal = CompletionSearchTest.propose(problem);

    assertThat(proposal.given()).containsExactly(new Given("E2-3-0", "Anna"));
    assertThat(proposal.open()).hasSize(1);
    assertThat(proposal.open().get(0).reason().code()).isEqualTo("open-nobody-can-rule");
    assertThat(proposal.open().get(0).reason().values()).contains("MINIMUM_DAILY_REST");
  }

  @Test
  void workForAnotherEmployerFillsNoContractHere() {
    Timeline timeline =
        Rounds.timeline(anna, List.of(Rounds.duty(1, Rounds.EARLY)), List.of(), DAYS);
    CompletionHours hours = new CompletionHours(450, 450, 450, 0);

    assertThat(givenWith(timeline, hours.counting(0, 450))).hasSize(1);
    assertThat(givenWith(timeline, hours.counting(0, 0))).isEmpty();
    assertThat(givenWith(timeline, hours.counting(450, 450))).isEmpty();
  }

  private static List<Given> givenWith(Timeline timeline, CompletionHours hours) {
    CompletionPerson person =
        new CompletionPerson(timeline, List.of(), Set.of(), Set.of(), List.of(), hours);
    CompletionProposal proposal =
        CompletionSearchTest.propose(problem(List.of(person), Rounds.open(4, Rounds.EARLY, 2, 0)));
    assertThat(proposal.people().get(0).plannedMinutes())
        .isEqualTo(hours.away() + 450 - hours.elsewhere() + (proposal.given().isEmpty() ? 0 : 450));
    return proposal.given();
  }

  @Test
  void workAfterTheDaysKeepsAPersonFromTheirLastShift() {
    CompletionProblem problem =
        problem(
            List.of(
                Rounds.person(
                    Rounds.timeline(
                        anna, List.of(Rounds.duty(DAYS, Rounds.EARLY)), List.of(), DAYS),
                    List.of(),
                    16)),
            Rounds.open(DAYS - 1, Rounds.LATE, 2, 0));

    assertThat(CompletionSearchTest.propose(problem).given()).isEmpty();
    assertThat(CompletionSearchTest.propose(problem.usingExceptions()).given()).hasSize(1);
  }

  @Test
  void aShiftOfALevelGoesToWhoHasItOrAHigherOne() {
    CompletionProblem problem =
        problem(
            List.of(
                Rounds.person(Rounds.member("Anna", 2), DAYS, 16),
                Rounds.person(Rounds.member("Bram", 4), DAYS, 16)),
            Rounds.open(1, Rounds.EARLY, 3, 0),
            Rounds.open(1, Rounds.EARLY, 2, 0));

    assertThat(CompletionSearchTest.propose(problem).given())
        .containsExactlyInAnyOrder(new Given("E3-1-0", "Bram"), new Given("E2-1-0", "Anna"));
  }

  @Test
  void aLevelThatNobodyHasStaysOpenWithThatCauseAndIsTold() {
    CompletionProblem problem =
        problem(
            List.of(Rounds.person(anna, DAYS, 16)),
            Rounds.open(1, Rounds.EARLY, 5, 0),
            Rounds.open(2, Rounds.EARLY, 3, 0));

    CompletionProposal proposal = CompletionSearchTest.propose(problem);

    assertThat(proposal.open().get(0).reason())
        .isEqualTo(CompletionReason.of("open-nobody-of-level", 5, 3));
    assertThat(proposal.remarks())
        .containsExactly(CompletionReason.of("remark-level-of-nobody", 5));
    assertThat(proposal.given()).hasSize(1);
  }

  @Test
  void whoMayWorkNothingGetsNothingAndItIsTold() {
    Absence away = Absence.of(new DateRange(Rounds.day(0), Rounds.day(DAYS)).in(Rounds.AMSTERDAM));
    CompletionProblem problem =
        problem(
            List.of(
                Rounds.person(Rounds.timeline(anna, List.of(), List.of(away), DAYS), List.of(), 16),
                Rounds.person(bram, DAYS, 16)),
            Rounds.open(1, Rounds.EARLY, 2, 0));

    CompletionProposal proposal = CompletionSearchTest.propose(problem);

    assertThat(proposal.given()).containsExactly(new Given("E2-1-0", "Bram"));
    assertThat(proposal.remarks()).containsExactly(CompletionReason.of("remark-no-shift", "Anna"));
  }

  @Test
  void nobodyGetsMoreThanMayBeAssigned() {
    CompletionProblem problem =
        problem(
            List.of(
                new CompletionPerson(
                    Rounds.timeline(anna, List.of(), List.of(), DAYS),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    List.of(),
                    new CompletionHours(0, 480, 899, 0))),
            Rounds.open(1, Rounds.EARLY, 2, 0),
            Rounds.open(2, Rounds.EARLY, 2, 0));

    CompletionProposal proposal = CompletionSearchTest.propose(problem);

    assertThat(proposal.given()).hasSize(1);
    assertThat(proposal.open().get(0).reason().code()).isEqualTo("open-nobody-can");
    assertThat(proposal.open().get(0).reason().values().get(4)).as("no hours left").isEqualTo("1");
  }

  @Test
  void picksStandEvenWhereAnotherShiftWouldOtherwiseBeFilled() {
    CompletionProblem problem = onlyAnnaCanWorkTheNight();

    CompletionProposal proposal = CompletionSearchTest.propose(problem);

    assertThat(proposal.given()).isEmpty();
    assertThat(proposal.people().get(0).changedPicks()).isEmpty();
  }

  @Test
  void aPickThatMayChangeGivesWayToAShiftThatMustBeFilledAndOnlyToSuchAOne() {
    CompletionProblem problem = onlyAnnaCanWorkTheNight();

    CompletionProposal proposal =
        CompletionSearchTest.propose(problem.changingPicksFor(Set.of("N3-2-0")));

    assertThat(proposal.given()).contains(new Given("N3-2-0", "Anna"));
    assertThat(proposal.people().get(0).changedPicks()).hasSize(1);
    assertThat(proposal.people().get(0).changedPicks().get(0).reason().code())
        .isEqualTo("pick-gave-way-rule");
    assertThat(CompletionSearchTest.propose(problem.changingPicksFor(Set.of())).given()).isEmpty();
  }

  private CompletionProblem onlyAnnaCanWorkTheNight() {
    HeldShift pick = Rounds.pick(anna, 3, Rounds.LATE, 2);
    return problem(
        List.of(
            Rounds.person(Rounds.timeline(anna, List.of(), List.of(), DAYS), List.of(pick), 16)),
        Rounds.open(2, Rounds.NIGHT, 3, 0));
  }

  @Test
  void pinnedShiftsArePlacedAndPinnedFreeDaysStayFree() {
    CompletionPerson pinned =
        new CompletionPerson(
            Rounds.timeline(anna, List.of(), List.of(), DAYS),
            List.of(),
            Set.of("L2-1-0"),
            Set.of(Rounds.day(4)),
            List.of(RosterWish.dayOff(Rounds.day(1), 3)),
            new CompletionHours(0, 1440, 1440, 0));
    CompletionProblem problem =
        problem(
            List.of(pinned), Rounds.open(1, Rounds.LATE, 2, 0), Rounds.open(4, Rounds.EARLY, 2, 0));

    CompletionProposal proposal = CompletionSearchTest.propose(problem);

    assertThat(proposal.given()).containsExactly(new Given("L2-1-0", "Anna"));
    assertThat(proposal.open()).hasSize(1);
    assertThat(proposal.people().get(0).unmet().get(0).reason().code()).isEqualTo("wish-stands");
    assertThat(proposal.people().get(0).plannedMinutes()).isEqualTo(450);
  }

  @Test
  void aVetoIsKeptAndAWishForTheSameShiftDecidesBetweenTwo() {
    CompletionProblem problem =
        problem(
            List.of(
                Rounds.person(anna, DAYS, 8),
                Rounds.person(
                    bram,
                    DAYS,
                    8,
                    new RosterWish(Rounds.day(1), Optional.of("E"), RosterWish.Kind.WANTED, 1),
                    new RosterWish(Rounds.day(3), Optional.empty(), RosterWish.Kind.VETO, 0))),
            Rounds.open(1, Rounds.EARLY, 2, 0),
            Rounds.open(3, Rounds.EARLY, 2, 0));

    assertThat(CompletionSearchTest.propose(problem).given())
        .containsExactlyInAnyOrder(new Given("E2-1-0", "Bram"), new Given("E2-3-0", "Anna"));
  }

  @Test
  void aCancelledSearchReturnsARosterThatKeepsTheRules() {
    CompletionProblem problem =
        CompletionTeams.round(12, 2, Rounds.rules(), SearchLimits.ofTime(Duration.ofMinutes(5), 1));
    AtomicBoolean cancelled = new AtomicBoolean();

    CompletionProposal proposal =
        CompletionSearch.propose(problem, progress -> cancelled.set(true), cancelled::get);

    CompletionSearchTest.judged(problem, proposal);
    assertThat(proposal.elapsed()).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void theSameSeedStepsAndThreadsGiveTheSameProposal() {
    CompletionProblem problem =
        CompletionTeams.round(
            6, 2, Rounds.rules(), SearchLimits.ofSteps(20_000_000, 4).onThreads(2));

    CompletionProposal one = CompletionSearchTest.propose(problem);
    CompletionProposal other = CompletionSearchTest.propose(problem);

    assertThat(one.given()).isEqualTo(other.given());
    assertThat(one.people()).isEqualTo(other.people());
    assertThat(one.lowerBound()).isEqualTo(other.lowerBound());
    CompletionSearchTest.judged(problem, one);
  }

  private static CompletionProblem problem(List<CompletionPerson> people, OpenShift... open) {
    return new CompletionProblem(Rounds.round(DAYS, Rounds.rules()), people, List.of(open), LIMITS);
  }
}
