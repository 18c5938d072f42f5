package org.samenrooster.solver.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.agreement.PickAgreement;
import org.samenrooster.agreement.UnpopularKind;
import org.samenrooster.agreement.UnpopularWork;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.CostPart;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.completion.CompletionProposal.Given;
import org.samenrooster.solver.completion.CompletionProposal.StillOpen;
import org.samenrooster.team.TeamMember;

/** What the team agreed is kept by a completion, and said where it is the reason. */
class CompletionAgreementsTest {

  private static final int DAYS = 7;
  private static final OptionalInt NONE = OptionalInt.empty();
  private final TeamMember amy = Rounds.member("amy", 3);
  private final TeamMember bob = Rounds.member("bob", 3);

  @Test
  void nobodyIsGivenMoreShiftsThanWasAgreed() {
    CompletionProposal proposal =
        propose(
            most(OptionalInt.of(3), NONE),
            List.of(Rounds.person(amy, DAYS, 40), Rounds.person(bob, DAYS, 40)),
            each(Rounds.EARLY));

    assertThat(proposal.given()).filteredOn(given -> given.memberId().equals("amy")).hasSize(3);
    assertThat(proposal.given()).filteredOn(given -> given.memberId().equals("bob")).hasSize(3);
    assertThat(proposal.open()).hasSize(1).extracting(StillOpen::reason).allSatisfy(this::isSaid);
  }

  private void isSaid(CompletionReason reason) {
    assertThat(reason.code()).isEqualTo("open-nobody-can");
    assertThat(reason.message(Locale.ENGLISH)).contains("2 have no room left").contains("agree");
  }

  @Test
  void ofShortAndLongOnesSheGetsTheLongWhereTheyAreNearerToHerHours() {
    List<OpenShift> open =
        List.of(
            open(0, Rounds.SHORT),
            open(2, Rounds.EARLY),
            open(3, Rounds.SHORT),
            open(4, Rounds.EARLY));

    CompletionProposal two =
        propose(most(OptionalInt.of(2), NONE), List.of(Rounds.person(amy, DAYS, 40)), open);
    CompletionProposal one =
        propose(
            most(OptionalInt.of(1), NONE),
            List.of(Rounds.person(amy, DAYS, 6)),
            List.of(open.get(0), open.get(2)));

    assertThat(two.given()).extracting(Given::shiftId).containsExactly("E3-2-0", "E3-4-0");
    assertThat(one.given()).hasSize(1);
  }

  @Test
  void norMoreMinutesToTheMinute() {
    List<OpenShift> two = List.of(open(0, Rounds.EARLY), open(2, Rounds.EARLY));
    List<CompletionPerson> people = List.of(Rounds.person(amy, DAYS, 40));

    assertThat(propose(most(NONE, OptionalInt.of(900)), people, two).given()).hasSize(2);
    assertThat(propose(most(NONE, OptionalInt.of(899)), people, two).given()).hasSize(1);
  }

  @Test
  void whatSheHoldsOfTheTeamCountsAndPicksBeyondTheMostStand() {
    HeldShift pick = Rounds.pick(amy, 0, Rounds.EARLY, 2);
    CompletionPerson holding =
        Rounds.person(Rounds.timeline(amy, List.of(), List.of(), DAYS), List.of(pick), 40);
    Agreed three = most(OptionalInt.of(3), NONE);
    List<OpenShift> open = each(Rounds.LATE);

    assertThat(propose(three, List.of(holding), open).given()).hasSize(2);
    assertThat(propose(three, List.of(holding.holding(new HeldWork(1, 450, 0))), open).given())
        .hasSize(1);
    CompletionProposal beyond =
        propose(three, List.of(holding.holding(new HeldWork(5, 2250, 0))), open);
    assertThat(beyond.given()).isEmpty();
    assertThat(beyond.people().get(0).changedPicks()).isEmpty();
  }

  @Test
  void whoWishesForMoreThanWasAgreedIsToldSo() {
    RosterWish wish = new RosterWish(Rounds.day(3), Optional.empty(), RosterWish.Kind.WANTED, 1);
    CompletionPerson full = Rounds.person(amy, DAYS, 40, wish).holding(new HeldWork(3, 1350, 0));

    CompletionProposal proposal =
        propose(most(OptionalInt.of(3), NONE), List.of(full), each(Rounds.EARLY));

    assertThat(proposal.people().get(0).unmet())
        .extracting(unmet -> unmet.reason().code())
        .containsExactly("wish-agreed-most");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 1000})
  void howeverShortTheSearchIsNobodyGetsMore(int steps) {
    CompletionProblem round =
        CompletionTeams.round(8, 2, Rounds.rules(), SearchLimits.ofSteps(steps, 5));

    CompletionProposal proposal = propose(round.keeping(most(OptionalInt.of(2), NONE)));

    for (CompletionPerson person : round.people()) {
      long given =
          proposal.given().stream().filter(one -> one.memberId().equals(person.id())).count();
      assertThat(given)
          .as(person.id())
          .isLessThanOrEqualTo(Math.max(0, 2 - person.held().shifts() - person.picks().size()));
    }
  }

  @Test
  void ofTwoWhoCouldTakeAnUnpopularShiftTheOneGetsItWhoLacksOne() {
    Agreed one = least(OptionalInt.of(1), NONE);
    List<OpenShift> open = List.of(open(0, Rounds.LATE), open(0, Rounds.EARLY));
    HeldWork unpopular = new HeldWork(1, 450, 1);
    CompletionPerson has = Rounds.person(amy, DAYS, 8).holding(unpopular);
    CompletionPerson lacks = Rounds.person(bob, DAYS, 8);

    assertThat(holder(propose(one, List.of(has, lacks), open), "L3-0-0")).isEqualTo("bob");
    assertThat(holder(propose(one, List.of(lacks, has), open), "L3-0-0")).isEqualTo("bob");
    CompletionProposal only = propose(one, List.of(has), open.subList(0, 1));
    assertThat(only.given()).as("nothing is left open for it").hasSize(1);
  }

  @Test
  void moreThanATieAndLessThanAnHourBesideTheAim() {
    Agreed one = least(OptionalInt.of(1), NONE);
    List<OpenShift> open = List.of(open(0, Rounds.NIGHT), open(0, Rounds.EARLY));
    CompletionPerson more = Rounds.person(amy, DAYS, 8).having(new HadMore(true, true));
    CompletionPerson has = Rounds.person(bob, DAYS, 8).holding(new HeldWork(1, 450, 1));

    assertThat(holder(propose(one, List.of(more, has), open), "N3-0-0")).isEqualTo("amy");

    ShiftType longer =
        ShiftType.care("X", Rounds.EARLY.start(), Rounds.EARLY.end().plusHours(1), 30);
    List<OpenShift> hours = List.of(open(0, Rounds.NIGHT), open(0, longer));
    CompletionPerson nine = Rounds.person(amy, DAYS, 9);
    CompletionPerson eight = Rounds.person(bob, DAYS, 8).holding(new HeldWork(1, 450, 1));
    assertThat(holder(propose(one, List.of(nine, eight), hours), "N3-0-0")).isEqualTo("bob");
  }

  @Test
  void whatIsMissingHasItsPartOfTheCostAndItsCauses() {
    CompletionProposal proposal =
        propose(
            least(NONE, OptionalInt.of(50)),
            List.of(Rounds.person(amy, DAYS, 30), Rounds.person(bob, DAYS, 30)),
            IntStream.range(0, DAYS - 2)
                .mapToObj(day -> open(day, day == 0 ? Rounds.LATE : Rounds.EARLY))
                .toList());

    CostPart part =
        proposal.costs().stream()
            .filter(one -> one.name().equals("below-agreed-unpopular-shifts"))
            .findFirst()
            .orElseThrow();
    // Four shifts each are two unpopular ones each: there is one in all.
    assertThat(part.amount()).isEqualTo(3);
    assertThat(part.cost()).isEqualTo(9);
    // Told is what is so: who has two shifts in all has enough with one.
    assertThat(proposal.people())
        .filteredOn(person -> person.unpopular().missing().isPresent())
        .singleElement()
        .satisfies(CompletionAgreementsTest::isToldWhy);
  }

  private static void isToldWhy(CompletionProposal.PersonResult person) {
    CompletionReason missing = person.unpopular().missing().orElseThrow();
    assertThat(person.unpopular().held()).isZero();
    assertThat(person.unpopular().least()).isEqualTo(2);
    assertThat(missing.message(Locale.ENGLISH)).startsWith("0 of the 2 unpopular shifts");
    assertThat(missing.message(Locale.forLanguageTag("nl"))).contains("impopulaire diensten");
  }

  private static String holder(CompletionProposal proposal, String shiftId) {
    return proposal.given().stream()
        .filter(given -> given.shiftId().equals(shiftId))
        .map(Given::memberId)
        .findFirst()
        .orElseThrow();
  }

  private static Agreed most(OptionalInt shifts, OptionalInt minutes) {
    return new Agreed(
        new PickAgreement(shifts, minutes, Optional.empty(), Optional.empty()),
        Agreed.NOTHING.unpopular());
  }

  private static Agreed least(OptionalInt shifts, OptionalInt percent) {
    return new Agreed(
        PickAgreement.NO_LIMITS,
        new UnpopularWork(
            Set.of(UnpopularKind.EVENING, UnpopularKind.NIGHT), Set.of(), shifts, percent));
  }

  private static OpenShift open(int day, ShiftType type) {
    return Rounds.open(day, type, 3, 0);
  }

  private static List<OpenShift> each(ShiftType type) {
    return IntStream.range(0, DAYS).mapToObj(day -> open(day, type)).toList();
  }

  private static CompletionProposal propose(
      Agreed agreed, List<CompletionPerson> people, List<OpenShift> open) {
    return propose(
        new CompletionProblem(
                Rounds.round(DAYS, Rounds.rules()),
                people,
                open,
                SearchLimits.ofSteps(20_000_000, 1))
            .keeping(agreed));
  }

  private static CompletionProposal propose(CompletionProblem problem) {
    return CompletionSearchTest.propose(problem);
  }
}
