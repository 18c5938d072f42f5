package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.ShortRests;
import org.samenrooster.rules.pack.RuleKind;

/** ATW-5.8: 14 hours of rest after a night shift that ends after 02:00. */
class RestAfterShiftTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.REST_AFTER_NIGHT_SHIFT, Map.of("restMinutes", 840, "shortRestMinutes", 480));
  }

  @Test
  void fourteenHoursAfterANightAreEnough() {
    var night = working("2026-11-02T22:45", "2026-11-03T07:15");

    assertThat(check(night.and("2026-11-03T21:15", "2026-11-04T06:00"))).isEmpty();
  }

  @Test
  void oneMinuteLessThanFourteenHoursUsesTheException() {
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-03T21:14", "2026-11-04T06:00");

    assertThat(check(roster)).extracting(RuleViolation::severity).containsExactly(Severity.WARN);
  }

  @Test
  void theExceptionIsThereOnceInSevenDays() {
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15")
            .and("2026-11-03T20:00", "2026-11-04T06:00")
            .and("2026-11-04T19:00", "2026-11-04T23:00");

    assertThat(check(roster))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.BLOCK);
  }

  @Test
  void aNightThatEndsAtTwoAsksForNoFourteenHours() {
    assertThat(
            check(
                working("2026-11-02T18:00", "2026-11-03T02:00")
                    .and("2026-11-03T13:00", "2026-11-03T20:00")))
        .isEmpty();
    assertThat(
            check(
                working("2026-11-02T18:00", "2026-11-03T02:01")
                    .and("2026-11-03T13:00", "2026-11-03T20:00")))
        .hasSize(1);
  }

  @Test
  void theSecondExceptionIsThereExactlySevenDaysAfterTheFirst() {
    var exactly =
        working("2026-11-02T22:45", "2026-11-03T07:15")
            .and("2026-11-03T20:00", "2026-11-03T23:00")
            .and("2026-11-09T22:45", "2026-11-10T07:15")
            .and("2026-11-10T15:15", "2026-11-10T23:00");

    assertThat(check(exactly))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.WARN);
    assertThat(check(exactly))
        .extracting(RuleViolation::textKey)
        .containsOnly("rest-after-night-exception");
  }

  @Test
  void oneMinuteLessThanTheShortestRestBlocks() {
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-03T15:15", "2026-11-03T23:00");

    assertThat(check(roster)).extracting(RuleViolation::severity).containsExactly(Severity.WARN);
    // Less than eight hours apart the blocks are one shift, and what follows it is measured from
    // its end.
    var together =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-03T15:14", "2026-11-03T23:00");
    assertThat(check(together)).isEmpty();
  }

  @Test
  void afterANightTheNextShiftMayStartFourteenHoursLater() {
    assertThat(
            check(
                working("2026-11-02T23:00", "2026-11-03T07:00")
                    .and("2026-11-03T20:59", "2026-11-03T23:00")))
        .extracting(RuleViolation::nearest)
        .containsExactly(
            Optional.of(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T21:00"))));
  }

  @Test
  void theExceptionsThatAreUsedCountFromTheEndOfTheFirstNight() {
    var terms = new RuleTerms("TEST-rest", "test art. 1", Severity.BLOCK);
    var rule = RestAfterShift.ofEveryNight(terms, 840, new ShortRests(480, 600, 840));
    var timeline =
        working("2026-11-02T22:00", "2026-11-03T06:00")
            .and("2026-11-03T15:00", "2026-11-03T23:00")
            .and("2026-11-05T22:00", "2026-11-06T06:00")
            .and("2026-11-06T17:00", "2026-11-06T23:00")
            .timeline();
    List<RuleViolation> violations = new ArrayList<>();
    rule.check(timeline, timeline.judgedSpan(), violations::add);

    assertThat(violations)
        .extracting(violation -> violation.exceptionUse().orElseThrow())
        .containsExactly(
            new ExceptionUse(1, 2, instant("2026-11-10T06:00")),
            new ExceptionUse(2, 2, instant("2026-11-10T06:00")));
  }
}
