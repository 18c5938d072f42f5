package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

class RuleViolationTest {

  private static final long MORNING = Span.minuteOf(Roster.instant("2026-11-02T07:00"));
  private static final long EVENING = Span.minuteOf(Roster.instant("2026-11-02T19:00"));
  private static final Span WEEK = new Span(MORNING, MORNING + Span.WEEK);

  private static RuleTerms terms(String id, Severity severity) {
    return new RuleTerms(id, "law art. 1", severity);
  }

  private static RuleViolation violation(Severity severity, long at, long actual) {
    return RuleViolation.of(
        terms("LAW", severity), at, new Measure(actual, 600, Unit.MINUTES), "maximum-shift");
  }

  private static RuleViolation warning(long at, long actual) {
    return violation(Severity.WARN, at, actual);
  }

  @Test
  void aNumberIsAsFarBeyondItsLimitAboveItAsBelowIt() {
    assertThat(new Measure(620, 600, Unit.MINUTES).beyondLimit()).isEqualTo(20);
    assertThat(new Measure(580, 600, Unit.MINUTES).beyondLimit()).isEqualTo(20);
    assertThat(new Measure(600, 600, Unit.MINUTES).beyondLimit()).isZero();
  }

  @Test
  void theSameAboutTheSameWorkSaysAsMuch() {
    assertThat(warning(MORNING, 620).isCoveredBy(warning(MORNING, 620))).isTrue();
  }

  @Test
  void aViolationOfAnotherRuleOrOfOtherWorkSaysLess() {
    var other =
        RuleViolation.of(
            terms("OTHER", Severity.WARN),
            MORNING,
            new Measure(620, 600, Unit.MINUTES),
            "maximum-shift");

    assertThat(warning(MORNING, 620).isCoveredBy(other)).isFalse();
    assertThat(warning(MORNING, 620).isCoveredBy(warning(EVENING, 620))).isFalse();
  }

  @Test
  void otherWorkInTheSameWindowSaysAsMuchAndInAnotherWindowDoesNot() {
    var later = new Span(WEEK.from(), WEEK.until() + 1);

    assertThat(warning(MORNING, 620).over(WEEK).isCoveredBy(warning(EVENING, 620).over(WEEK)))
        .isTrue();
    assertThat(warning(MORNING, 620).over(WEEK).isCoveredBy(warning(EVENING, 620).over(later)))
        .isFalse();
    assertThat(warning(MORNING, 620).over(WEEK).isCoveredBy(warning(EVENING, 620))).isFalse();
  }

  @Test
  void aMilderViolationSaysLessAndAMoreSevereOneEnough() {
    assertThat(warning(MORNING, 620).isCoveredBy(violation(Severity.BLOCK, MORNING, 620))).isTrue();
    assertThat(warning(MORNING, 620).isCoveredBy(violation(Severity.INFO, MORNING, 620))).isFalse();
  }

  @Test
  void aViolationAMinuteLessFarBeyondTheLimitSaysLess() {
    assertThat(warning(MORNING, 620).isCoveredBy(warning(MORNING, 619))).isFalse();
    assertThat(warning(MORNING, 620).isCoveredBy(warning(MORNING, 621))).isTrue();
  }

  @Test
  void whatAChangeLeavesAsItWasIsNeitherCausedNorSolved() {
    var stays = warning(MORNING, 620);
    var comes = warning(EVENING, 620);
    var goes = violation(Severity.BLOCK, EVENING + Span.DAY, 700);

    var effect = RuleEffect.between(List.of(stays, goes), List.of(stays, comes));

    assertThat(effect.caused()).containsExactly(comes);
    assertThat(effect.solved()).containsExactly(goes);
    assertThat(effect.blocks()).isFalse();
  }

  @Test
  void whatAChangeMakesWorseIsCausedAndWhatItMakesMilderIsSolved() {
    var before = warning(MORNING, 620);
    var worse = warning(MORNING, 621);

    assertThat(RuleEffect.between(List.of(before), List.of(worse)))
        .isEqualTo(new RuleEffect(List.of(worse), List.of()));
    assertThat(RuleEffect.between(List.of(worse), List.of(before)))
        .isEqualTo(new RuleEffect(List.of(), List.of(worse)));
  }

  @Test
  void aWithheldViolationTellsTheLimitAndTheKnownWorkOnly() {
    Instant known = Span.instantOf(EVENING);
    var full =
        warning(MORNING, 620)
            .over(WEEK)
            .allowing(Nearest.startFrom(EVENING))
            .asException("maximum-shift-exception", new ExceptionUse(1, 1, known));

    var withheld = full.withheld(known);

    assertThat(full.isWithheld()).isFalse();
    assertThat(withheld.isWithheld()).isTrue();
    assertThat(withheld.at()).isEqualTo(known);
    assertThat(withheld.measure()).isEqualTo(new Measure(600, 600, Unit.MINUTES));
    assertThat(withheld.window()).isEqualTo(Optional.empty());
    assertThat(withheld.nearest()).isEqualTo(Optional.empty());
    assertThat(withheld.exceptionUse()).isEqualTo(Optional.empty());
    assertThat(withheld.message(Locale.ENGLISH, Roster.AMSTERDAM))
        .contains("Together with work elsewhere", "10 h")
        .doesNotContain("07:00");
  }

  @Test
  void theFindingIsTheMessageWithoutWhatWouldBeAllowed() {
    var violation = warning(MORNING, 620).allowing(Nearest.endBy(EVENING));

    String finding = violation.finding(Locale.ENGLISH, Roster.AMSTERDAM);
    String message = violation.message(Locale.ENGLISH, Roster.AMSTERDAM);

    assertThat(finding).startsWith("The shift of").endsWith("is the most (law art. 1).");
    assertThat(message).startsWith(finding + " ").contains("19:00");
  }

  @Test
  void onlyAdviceIsSaidInTheMilderTone() {
    assertThat(afterNights(Severity.INFO)).contains("you sleep normally again");
    assertThat(afterNights(Severity.WARN)).doesNotContain("you sleep normally again");
  }

  @Test
  void adviceWithoutASentenceOfItsOwnIsSaidAsTheRuleIs() {
    assertThat(violation(Severity.INFO, MORNING, 620).finding(Locale.ENGLISH, Roster.AMSTERDAM))
        .isEqualTo(warning(MORNING, 620).finding(Locale.ENGLISH, Roster.AMSTERDAM))
        .startsWith("The shift of");
  }

  private static String afterNights(Severity severity) {
    return RuleViolation.of(
            terms("NIGHTS", severity),
            MORNING,
            new Measure(600, 2760, Unit.MINUTES),
            "rest-after-night-series")
        .finding(Locale.ENGLISH, Roster.AMSTERDAM);
  }
}
