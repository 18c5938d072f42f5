package org.samenrooster.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.time.Interval;

/** HEALTH advice: working days, and nights, come at least two together. */
class MinimumStretchTest {

  private static List<String> days(Roster roster) {
    return roster.namedBy(RuleKind.MINIMUM_WORKING_DAYS_TOGETHER, Map.of("days", 2));
  }

  private static List<String> nights(Roster roster) {
    return roster.namedBy(RuleKind.MINIMUM_NIGHTS_TOGETHER, Map.of("nights", 2));
  }

  private static Roster monday() {
    return working("2026-11-02T07:00", "2026-11-02T15:00");
  }

  @Test
  void aLoneDayIsNamedAndTwoTogetherAreNot() {
    assertThat(days(monday().daily("2026-11-09", 2, "07:00", "15:00")))
        .containsExactly("2026-11-02T07:00");
  }

  @Test
  void aStretchThatIsTooShortSaysHowLongItIs() {
    var violations =
        Roster.empty()
            .daily("2026-11-02", 2, "07:00", "15:00")
            .daily("2026-11-09", 3, "07:00", "15:00")
            .judgedBy(RuleKind.MINIMUM_WORKING_DAYS_TOGETHER, Map.of("days", 3));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(2, 3, Unit.DAYS));
    assertThat(violations.get(0).window())
        .contains(new Interval(instant("2026-11-02T07:00"), instant("2026-11-04T00:00")));
  }

  @Test
  void aLoneNightIsNamedAndTwoTogetherAreNot() {
    var violations =
        working("2026-11-02T23:00", "2026-11-03T07:00")
            .daily("2026-11-09", 2, "23:00", "07:00")
            .judgedBy(RuleKind.MINIMUM_NIGHTS_TOGETHER, Map.of("nights", 2));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T23:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(1, 2, Unit.NIGHTS));
  }

  @Test
  void aDayShiftBesideANightDoesNotMakeTwoNights() {
    var night = "2026-11-02T23:00";

    assertThat(
            nights(working(night, "2026-11-03T07:00").and("2026-11-03T18:00", "2026-11-04T01:00")))
        .containsExactly(night);
    assertThat(
            nights(working(night, "2026-11-03T07:00").and("2026-11-03T18:00", "2026-11-04T01:01")))
        .isEmpty();
    assertThat(
            nights(working(night, "2026-11-03T07:00").and("2026-11-01T18:00", "2026-11-02T01:00")))
        .containsExactly(night);
  }

  @Test
  void aDayBeginsAtMidnight() {
    assertThat(days(monday().and("2026-11-02T23:59", "2026-11-03T07:00")))
        .containsExactly("2026-11-02T07:00");
    assertThat(days(monday().and("2026-11-03T00:00", "2026-11-03T07:00"))).isEmpty();
  }

  @Test
  void nothingIsSaidAboutAStretchThatMayGoOnAfterTheJudgedDays() {
    assertThat(days(monday().judging("2026-11-02", "2026-11-04"))).hasSize(1);
    assertThat(days(monday().judging("2026-11-02", "2026-11-03"))).isEmpty();
  }

  @Test
  void nothingIsSaidAboutAStretchThatMayHaveBegunBeforeAnythingIsKnown() {
    assertThat(knownFrom(LocalDate.of(2026, 11, 1))).hasSize(1);
    assertThat(knownFrom(LocalDate.of(2026, 11, 2))).isEmpty();
  }

  private static List<RuleViolation> knownFrom(LocalDate day) {
    List<RuleViolation> violations = new ArrayList<>();
    var timeline = monday().timeline().knownFrom(day);
    MinimumStretch.ofWorkingDays(new RuleTerms("TEST", "test art. 1", Severity.INFO), 2)
        .check(timeline, timeline.judgedSpan(), violations::add);
    return violations;
  }

  @Test
  void aDayAtWorkBesideAnAbsenceIsNotAlone() {
    assertThat(days(monday().absent("2026-11-03T00:00", "2026-11-05T00:00"))).isEmpty();
    assertThat(days(monday().absent("2026-11-04T00:00", "2026-11-05T00:00"))).hasSize(1);
    assertThat(days(monday().absent("2026-10-30T00:00", "2026-11-02T00:00"))).isEmpty();
    assertThat(days(monday().absent("2026-10-30T00:00", "2026-11-01T00:00"))).hasSize(1);
  }

  @Test
  void daysAndNightsOfTheClockChangesAreOrdinaryOnes() {
    assertThat(days(Roster.empty().daily("2026-03-29", 1, "07:00", "15:00"))).hasSize(1);
    assertThat(days(Roster.empty().daily("2026-03-28", 2, "07:00", "15:00"))).isEmpty();
    assertThat(days(Roster.empty().daily("2026-10-25", 1, "07:00", "15:00"))).hasSize(1);
    assertThat(days(Roster.empty().daily("2026-10-25", 2, "07:00", "15:00"))).isEmpty();
    // In spring an hour and a minute after midnight last until 01:01, and two hours until 03:00.
    assertThat(nights(working("2026-03-28T16:00", "2026-03-29T01:00"))).isEmpty();
    assertThat(nights(working("2026-03-28T16:00", "2026-03-29T01:01"))).hasSize(1);
    assertThat(nights(Roster.empty().daily("2026-10-24", 2, "23:00", "07:00"))).isEmpty();
  }

  @Test
  void theDayBeforeTheJudgedOnesBelongsToTheStretch() {
    var roster = Roster.empty().daily("2026-11-02", 2, "07:00", "15:00");

    assertThat(days(roster.judging("2026-11-03", "2026-11-10"))).isEmpty();
  }
}
