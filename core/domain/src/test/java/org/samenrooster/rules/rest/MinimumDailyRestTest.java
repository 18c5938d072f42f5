package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;

/**
 * ATW-5.3-daily-rest: 11 hours in the 24 hours from the start of a shift, once in 7 × 24 hours 8
 * hours.
 */
class MinimumDailyRestTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.MINIMUM_DAILY_REST, Map.of("restMinutes", 660, "shortRestMinutes", 480));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void elevenHoursAreEnough() {
    assertThat(
            check(
                working("2026-11-02T14:30", "2026-11-02T20:00")
                    .and("2026-11-03T07:00", "2026-11-03T15:00")))
        .isEmpty();
  }

  @Test
  void oneMinuteLessThanElevenHoursUsesTheException() {
    var violations =
        check(
            working("2026-11-02T14:30", "2026-11-02T20:01")
                .and("2026-11-03T07:00", "2026-11-03T14:30"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).severity()).isEqualTo(Severity.WARN);
    assertThat(violations.get(0).measure().actual()).isEqualTo(659);
  }

  @Test
  void eightHoursPassOnlyAsTheOneShortRest() {
    var lateThenEarly =
        working("2026-11-02T15:00", "2026-11-02T23:00").and("2026-11-03T07:00", "2026-11-03T15:00");

    assertThat(check(lateThenEarly))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
  }

  @Test
  void earlyThenNightOnOneDayUsesTheExceptionToo() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-02T23:00", "2026-11-03T07:00");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(480L);
  }

  @Test
  void lessThanEightHoursBlocks() {
    var roster =
        working("2026-11-02T15:30", "2026-11-02T23:30").and("2026-11-03T07:00", "2026-11-03T15:00");

    var violations = check(roster);

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).blocks()).isTrue();
    assertThat(violations.get(0).measure())
        .isEqualTo(new RuleViolation.Measure(450, 660, RuleViolation.Unit.MINUTES));
  }

  @Test
  void aSplitShiftIsOneShiftAndItsGapIsNoDailyRest() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T11:00")
            .and("2026-11-02T17:00", "2026-11-02T21:00")
            .and("2026-11-03T07:00", "2026-11-03T11:00");

    var violations = check(roster);

    assertThat(violations).extracting(v -> v.measure().actual()).containsExactly(600L);
    assertThat(violations).extracting(RuleViolation::severity).containsExactly(Severity.WARN);
  }

  @Test
  void aSecondShortRestWithinSevenDaysBlocks() {
    var roster =
        working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T07:00", "2026-11-03T15:00")
            .and("2026-11-05T15:00", "2026-11-05T23:00")
            .and("2026-11-06T07:00", "2026-11-06T15:00");

    assertThat(check(roster))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.BLOCK);
  }

  @Test
  void aSecondShortRestExactlySevenDaysLaterIsTheNextException() {
    var roster =
        working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T07:00", "2026-11-03T15:00")
            .and("2026-11-09T15:00", "2026-11-09T23:00")
            .and("2026-11-10T07:00", "2026-11-10T15:00");

    assertThat(check(roster))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.WARN);
  }

  @Test
  void aSecondShortRestOneMinuteBeforeSevenDaysBlocks() {
    var roster =
        working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T07:00", "2026-11-03T15:00")
            .and("2026-11-09T14:59", "2026-11-09T23:00")
            .and("2026-11-10T07:00", "2026-11-10T14:59");

    assertThat(check(roster))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.BLOCK);
  }

  @Test
  void inTheAutumnNightTheHourThatComesTwiceIsRestToo() {
    // From Saturday 20:00 to Sunday 06:00 the clock shows ten hours, and eleven pass.
    var roster =
        working("2026-10-24T08:00", "2026-10-24T20:00").and("2026-10-25T06:00", "2026-10-25T07:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void inTheSpringNightTheHourThatIsSkippedIsNoRest() {
    // From Saturday 20:00 to Sunday 07:00 the clock shows eleven hours, and ten pass.
    var roster =
        working("2026-03-28T09:00", "2026-03-28T20:00").and("2026-03-29T07:00", "2026-03-29T10:00");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(600L);
  }

  @Test
  void aShiftBeforeTheJudgedDaysIsHistory() {
    var roster =
        working("2026-11-02T15:30", "2026-11-02T23:30")
            .and("2026-11-03T07:00", "2026-11-03T15:00")
            .judging("2026-11-04", "2026-11-30");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void anExceptionUsedBeforeTheJudgedDaysIsUsedUp() {
    var roster =
        working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T07:00", "2026-11-03T15:00")
            .and("2026-11-05T15:00", "2026-11-05T23:00")
            .and("2026-11-06T07:00", "2026-11-06T15:00")
            .judging("2026-11-04", "2026-11-30");

    assertThat(check(roster)).extracting(RuleViolation::severity).containsExactly(Severity.BLOCK);
  }

  @Test
  void aRestThatEndsWithTheTwentyFourHoursSaysWhenTheShiftHadToEnd() {
    var violations = check(working("2026-11-02T07:00", "2026-11-02T20:01"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T07:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T20:00")));
  }

  @Test
  void ofAShiftOfTwoBlocksTheLastIsNamedWhenItEndsTooLate() {
    var violations =
        check(
            working("2026-11-02T07:00", "2026-11-02T11:00")
                .and("2026-11-02T14:00", "2026-11-02T21:00"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T14:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T20:00")));
  }

  @Test
  void aLaterStartHelpsUpToTheEndOfTheTwentyFourHours() {
    var justInside =
        working("2026-11-02T07:00", "2026-11-02T20:00").and("2026-11-03T06:00", "2026-11-03T07:00");
    var beyond =
        working("2026-11-02T07:00", "2026-11-02T20:01").and("2026-11-03T06:00", "2026-11-03T07:00");

    assertThat(check(justInside).get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T07:00")));
    assertThat(check(beyond).get(0).nearest()).isEmpty();
  }

  @Test
  void aRestBetweenTheBlocksOfOneShiftIsRestWhereSoLittleIsAskedFor() {
    // Five hours between two blocks, and only three left after the second.
    var roster =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-02T20:00", "2026-11-03T04:00");

    assertThat(restOf(300, roster)).isEmpty();
    assertThat(restOf(301, roster)).extracting(v -> v.measure().actual()).containsExactly(300L);
  }

  private static List<RuleViolation> restOf(int minutes, Roster roster) {
    return roster.judgedBy(
        RuleKind.MINIMUM_DAILY_REST, Map.of("restMinutes", minutes, "shortRestMinutes", minutes));
  }
}
