package org.samenrooster.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class TeamBurdensTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void anEntryCountsForHalfAfterEachHalfLife() {
    var decay = new BurdenDecay(26);

    assertThat(decay.hundredths(List.of(night(TODAY)), TODAY)).isEqualTo(100);
    assertThat(decay.hundredths(List.of(night(TODAY.minusWeeks(26))), TODAY)).isEqualTo(50);
    assertThat(decay.hundredths(List.of(night(TODAY.minusWeeks(52))), TODAY)).isEqualTo(25);
    assertThat(decay.hundredths(List.of(night(TODAY.minusWeeks(26).minusDays(1))), TODAY))
        .isLessThanOrEqualTo(50);
    assertThat(decay.hundredths(List.of(night(TODAY.plusWeeks(8))), TODAY))
        .as("what lies ahead counts in full")
        .isEqualTo(100);
    assertThat(decay.firstThatCounts(TODAY)).isEqualTo(TODAY.minusWeeks(156));
  }

  @Test
  void aTeamThatAgreedOnAnotherHalfLifeForgetsSoonerOrLater() {
    var entry = List.of(night(TODAY.minusWeeks(26)));

    assertThat(new BurdenDecay(13).hundredths(entry, TODAY)).isEqualTo(25);
    assertThat(new BurdenDecay(52).hundredths(entry, TODAY)).isEqualTo(71);
    assertThat(new BurdenDecay(4).firstThatCounts(TODAY)).isEqualTo(TODAY.minusWeeks(24));
    assertThat(BurdenRules.in(Locale.ENGLISH, new BurdenDecay(13)))
        .anyMatch(rule -> rule.contains("13 weeks"));
  }

  @Test
  void whatIsTakenBackLeavesNothing() {
    var entry = new BurdenEntry(BurdenKind.WISH_GIVEN_UP, TODAY.minusWeeks(9), 3);

    assertThat(BurdenDecay.STANDARD.hundredths(List.of(entry, entry.reversed()), TODAY)).isZero();
  }

  @Test
  void theMedianIsThatOfSomebodyWithTheSameHours() {
    var entries = new HashMap<String, List<BurdenEntry>>();
    var hours = new HashMap<String, Integer>();
    for (var i = 1; i <= 5; i++) {
      entries.put("m" + i, Collections.nCopies(i, night(TODAY)));
      hours.put("m" + i, 1440);
    }
    hours.put("m5", 720);

    var team = new TeamBurdens(entries, hours, BurdenDecay.STANDARD, TODAY);

    // With 24 hours they would have 1, 2, 3, 4 and 10 nights; with 12 half of that.
    assertThat(of(team, "m1", BurdenKind.NIGHT).medianHundredths()).hasValue(300);
    assertThat(of(team, "m5", BurdenKind.NIGHT))
        .isEqualTo(new BurdenBalance(BurdenKind.NIGHT, 500, OptionalInt.of(150)));
  }

  @Test
  void betweenTwoInTheMiddleLiesTheMedian() {
    var entries = new HashMap<String, List<BurdenEntry>>();
    for (var i = 0; i < 6; i++) {
      var day = TODAY;
      entries.put(
          "m" + i, i == 0 ? List.of() : List.of(new BurdenEntry(BurdenKind.LATE_CHANGE, day, i)));
    }

    var team = new TeamBurdens(entries, Map.of(), BurdenDecay.STANDARD, TODAY);

    assertThat(of(team, "m0", BurdenKind.LATE_CHANGE))
        .isEqualTo(new BurdenBalance(BurdenKind.LATE_CHANGE, 0, OptionalInt.of(250)));
    assertThat(of(team, "m0", BurdenKind.NIGHT).medianHundredths())
        .as("nobody has contract hours")
        .isEmpty();
  }

  @Test
  void ofFewerThanFivePeopleThereIsNoMedian() {
    var entries = new HashMap<String, List<BurdenEntry>>();
    var hours = new HashMap<String, Integer>();
    for (var i = 0; i < 5; i++) {
      entries.put("m" + i, List.of(night(TODAY)));
      hours.put("m" + i, i == 4 ? 0 : 1440);
    }

    var team = new TeamBurdens(entries, hours, BurdenDecay.STANDARD, TODAY);

    assertThat(of(team, "m0", BurdenKind.NIGHT).medianHundredths())
        .as("only four have contract hours")
        .isEmpty();
    assertThat(of(team, "m0", BurdenKind.WISH_KEPT).medianHundredths()).hasValue(0);
    entries.remove("m4");
    var smaller = new TeamBurdens(entries, hours, BurdenDecay.STANDARD, TODAY);
    assertThat(of(smaller, "m0", BurdenKind.WISH_KEPT).medianHundredths()).isEmpty();
  }

  @Test
  void theRulesAreToldInBothLanguages() {
    var english = BurdenRules.in(Locale.ENGLISH, BurdenDecay.STANDARD);
    var dutch = BurdenRules.in(Locale.forLanguageTag("nl"), BurdenDecay.STANDARD);

    assertThat(english).hasSize(8).doesNotHaveDuplicates();
    assertThat(dutch).hasSize(8).doesNotContainAnyElementsOf(english);
    assertThat(english).anyMatch(rule -> rule.contains("26 weeks"));
    assertThat(dutch).anyMatch(rule -> rule.contains("26 weken"));
    assertThat(english).anyMatch(rule -> rule.contains("fewer than 5"));
  }

  @Test
  void anEntryOfNothingAndAHalfLifeOfNothingAreRefused() {
    assertThatThrownBy(() -> new BurdenEntry(BurdenKind.NIGHT, TODAY, 0))
        .hasMessageContaining("(0)");
    assertThatThrownBy(() -> new BurdenDecay(0)).hasMessageContaining("(0)");
  }

  private static BurdenBalance of(TeamBurdens team, String member, BurdenKind kind) {
    return team.of(member).stream()
        .filter(balance -> balance.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static BurdenEntry night(LocalDate day) {
    return BurdenEntry.once(BurdenKind.NIGHT, day);
  }
}
