package org.samenrooster.solver.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.solver.suggestion.SampleTeam.MONDAY;
import static org.samenrooster.solver.suggestion.SampleTeam.open;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Severity;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.PickResult;

/** Two weeks from Monday 2 November 2026; 24 hours a week unless it says otherwise. */
final class MemberSuggestionsTest {

  private static final String FULL = "EEE....EEE....";

  private static MemberSuggestions suggestions(SampleTeam team, OpenShift shift) {
    return MemberSuggestions.of(team.problem(shift));
  }

  private static List<String> able(SampleTeam team, OpenShift shift) {
    return suggestions(team, shift).able().stream().map(MemberEffect::memberId).toList();
  }

  private static MemberEffect only(SampleTeam team, OpenShift shift) {
    return suggestions(team, shift).able().get(0);
  }

  @Test
  void whoMayPickTheShiftIsSuggestedAndNobodyElse() {
    SampleTeam team =
        new SampleTeam()
            .with("busy", 3, "...E")
            .with("tired", 3, "..N.")
            .with("unqualified", 2, "")
            .with("away", 3, "")
            .with("higher", 5, "")
            .with("fine", 3, "E.L.")
            .absent("away", MONDAY.plusDays(3));
    OpenShift shift = open('E', 3, 3);

    MemberSuggestions found = suggestions(team, shift);

    assertThat(found.able()).extracting(MemberEffect::memberId).contains("fine", "higher");
    assertThat(found.able().size() + found.unable().size()).isEqualTo(6);
    for (Candidate candidate : team.candidates()) {
      boolean picked =
          shift.pickedBy(candidate.timeline(), SampleTeam.rules()) instanceof PickResult.Picked;
      assertThat(found.able().stream().anyMatch(a -> a.memberId().equals(candidate.memberId())))
          .as(candidate.memberId())
          .isEqualTo(picked);
    }
  }

  @Test
  void whoCannotIsToldWithTheRuleAndItsNumbersNearestFirstAndAwayWithoutAny() {
    SampleTeam team =
        new SampleTeam()
            .with("away", 3, "")
            .with("unqualified and busy", 2, "...E")
            .with("unqualified", 2, "")
            .absent("away", MONDAY.plusDays(3));

    List<UnableMember> unable = suggestions(team, open('E', 3, 3)).unable();

    assertThat(unable)
        .extracting(UnableMember::memberId)
        .containsExactly("unqualified", "unqualified and busy", "away");
    assertThat(unable.get(0).blocking())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.terms().id()).isEqualTo("REQUIRED_QUALIFICATION");
              assertThat(violation.measure().actual()).isEqualTo(2);
              assertThat(violation.measure().limit()).isEqualTo(3);
            });
    assertThat(unable).extracting(UnableMember::isAway).containsExactly(false, false, true);
  }

  @Test
  void aroundABirthSomebodyIsAwayAndNoMoreIsTold() {
    SampleTeam team = new SampleTeam().with("Amy", 2, "").expecting("Amy");

    UnableMember amy = suggestions(team, open('E', 3, 3)).unable().get(0);

    assertThat(amy.blocking()).hasSize(2);
    assertThat(amy.isAway()).isTrue();
  }

  @Test
  void theHolderOfTheShiftIsNotAskedToTakeIt() {
    SampleTeam team = new SampleTeam().with("sick", 3, "E").with("well", 3, "");

    MemberSuggestions found = MemberSuggestions.of(team.problem(team.shift("sick", 0)));

    assertThat(found.able()).extracting(MemberEffect::memberId).containsExactly("well");
    assertThat(found.unable()).isEmpty();
  }

  @Test
  void hoursWithinTheContractComeBeforeWishedHoursExtraHoursOvertimeAndEngagements() {
    SampleTeam team =
        new SampleTeam()
            .withExternal("a external", "")
            .withHours("b overtime", 36, "EEEE...EEEEE..")
            .withHours("c extra", 24, "EEE....EEE....")
            .withHours("d wished", 24, "EEE....EEE....")
            .withHours("e within", 24, "EEE...........")
            .wishing("d wished");

    assertThat(able(team, open('E', 4, 3)))
        .containsExactly("e within", "d wished", "c extra", "b overtime", "a external");
  }

  @Test
  void oneMinuteBeyondWhatMayBeAssignedNeedsAYes() {
    // A shift is 7.5 hours: with three of them 22.5 of 48 hours are planned, with six 45.
    SampleTeam team = new SampleTeam().withHours("Amy", 24, FULL);

    MemberEffect beyond = only(team, open('E', 4, 3));
    MemberEffect within =
        only(new SampleTeam().withHours("Amy", 24, "EEE....EE....."), open('E', 4, 3));

    assertThat(beyond.cost()).isEqualTo(WorkCost.EXTRA_HOURS);
    assertThat(beyond.needsYes()).isTrue();
    assertThat(beyond.hours().orElseThrow())
        .isEqualTo(new MemberEffect.HoursChange(450, 7 * 450 - 2880, 7 * 450 - 2880));
    assertThat(within.needsYes()).isFalse();
    assertThat(EffectReason.of(within))
        .containsExactly(EffectReason.WITHIN_CONTRACT, EffectReason.BELOW_CONTRACT);
  }

  @Test
  void warningsComeBeforeHealthAdviceAndHealthAdviceBeforeHours() {
    SampleTeam team =
        new SampleTeam()
            .with("a warned", 3, "")
            .with("b advised", 3, "L......")
            .with("c fuller", 3, "....EEE")
            .free("a warned", DayOfWeek.TUESDAY);
    OpenShift shift = open('L', 1, 3);

    MemberSuggestions found = suggestions(team, shift);

    assertThat(found.able())
        .extracting(MemberEffect::memberId)
        .containsExactly("c fuller", "b advised", "a warned");
    assertThat(found.able().get(1).count(Severity.INFO)).isEqualTo(1);
    assertThat(found.able().get(2).count(Severity.WARN)).isEqualTo(1);
  }

  @Test
  void ofANightWhoBearsLessOfTheNightsComesFirst() {
    SampleTeam team =
        new SampleTeam()
            .with("a nights", 3, ".......EE")
            .with("b days", 3, ".......EE")
            .holding("a nights", MONDAY.minusWeeks(4), "NN")
            .holding("b days", MONDAY.minusWeeks(4), "EE");

    List<MemberEffect> able = suggestions(team, open('N', 1, 3)).able();

    assertThat(able).extracting(MemberEffect::memberId).containsExactly("b days", "a nights");
    assertThat(able).extracting(effect -> effect.burden().shifts()).containsExactly(0, 2);
    assertThat(able).extracting(effect -> effect.burden().shareTenths()).containsExactly(10, 10);
    assertThat(EffectReason.of(able.get(0))).contains(EffectReason.LESS_BURDEN);
    assertThat(EffectReason.of(able.get(1))).contains(EffectReason.MORE_BURDEN);
  }

  @Test
  void burdenOfLongAgoAndOfOtherKindsDoesNotCount() {
    SampleTeam team =
        new SampleTeam()
            .with("Amy", 3, "")
            .holding("Amy", MONDAY.minusWeeks(13), "NN...")
            .holding("Amy", MONDAY.minusWeeks(4), ".....EE");

    assertThat(only(team, open('N', 1, 3)).burden().shifts()).isZero();
    assertThat(only(team, open('E', 5, 3)).burden().shifts()).isEqualTo(2);
    assertThat(only(team, open('E', 1, 3)).burden()).isEqualTo(Burden.NONE);
  }

  @Test
  void aPartTimerBearsHerPartOfTheBurdenByHerHours() {
    SampleTeam team =
        new SampleTeam()
            .withHours("full", 36, "")
            .withHours("half", 18, "")
            .holding("full", MONDAY.minusWeeks(3), "NNN")
            .holding("half", MONDAY.minusWeeks(2), "NNN");

    List<MemberEffect> able = suggestions(team, open('N', 1, 3)).able();

    assertThat(able).extracting(MemberEffect::memberId).containsExactly("full", "half");
    assertThat(able).extracting(effect -> effect.burden().shareTenths()).containsExactly(40, 20);
  }

  @Test
  void furtherBelowTheContractComesFirstThenTheNearerLevelThenFamiliarFaces() {
    SampleTeam team =
        new SampleTeam()
            .with("a higher", 4, "......")
            .with("b stranger", 3, "......")
            .with("c friend", 3, "......")
            .with("d emptier", 3, "")
            .with("there", 3, "E......")
            .holding("a higher", MONDAY.plusDays(9), "E")
            .holding("b stranger", MONDAY.plusDays(9), "E")
            .holding("c friend", MONDAY.plusDays(9), "E")
            .holding("there", MONDAY.minusWeeks(2), "LL.")
            .holding("c friend", MONDAY.minusWeeks(2), "LL.")
            .holding("b stranger", MONDAY.minusWeeks(2), "EE.");

    List<MemberEffect> able = suggestions(team, open('E', 0, 3)).able();

    assertThat(able)
        .extracting(MemberEffect::memberId)
        .containsExactly("d emptier", "c friend", "b stranger", "a higher");
    assertThat(able).extracting(MemberEffect::shiftsTogether).containsExactly(0, 2, 0, 0);
    assertThat(able).extracting(MemberEffect::levelAbove).containsExactly(0, 0, 0, 1);
  }

  @Test
  void equalsStandByIdentityWhateverTheOrderOfTheQuestion() {
    SampleTeam one = new SampleTeam().with("a", 3, "").with("b", 3, "").with("c", 3, "");
    SampleTeam other = new SampleTeam().with("c", 3, "").with("b", 3, "").with("a", 3, "");

    assertThat(able(one, open('E', 0, 3))).containsExactly("a", "b", "c");
    assertThat(able(other, open('E', 0, 3))).containsExactly("a", "b", "c");
  }

  @Test
  void theChangeIsTheShiftAloneAndNothingOfTheRosterMoves() {
    SampleTeam team = new SampleTeam().with("Amy", 3, "E......");
    OpenShift shift = open('E', 2, 3);

    assertThat(only(team, shift).change()).isEqualTo(Change.adding(shift.duty()));
  }

  @Test
  void aPersonWhoIsThereTwiceIsRefused() {
    List<Candidate> twice = new SampleTeam().with("Amy", 3, "").candidates();
    List<Candidate> both = List.of(twice.get(0), twice.get(0));

    assertThatThrownBy(
            () -> new SuggestionProblem(open('E', 0, 3), SampleTeam.rules(), both, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Amy");
  }

  @Test
  void aTeamOfNobodyHasNobodyToSuggest() {
    MemberSuggestions found = suggestions(new SampleTeam(), open('E', 0, 3));

    assertThat(found.able()).isEmpty();
    assertThat(found.unable()).isEmpty();
  }
}
