package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;

/**
 * ATW-5.5-weekly-rest: 36 hours in 7 × 24 hours, or 72 hours in 14 × 24 hours in parts of at least
 * 32.
 */
class MinimumWeeklyRestTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.MINIMUM_WEEKLY_REST,
        Map.of(
            "weekRestMinutes", 2160, "fortnightRestMinutes", 4320, "fortnightPartMinutes", 1920));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void sixDaysAndASundayOffLeaveFortyHours() {
    assertThat(
            check(
                Roster.empty()
                    .daily("2026-11-02", 6, "07:00", "15:00")
                    .daily("2026-11-09", 1, "07:00", "15:00")))
        .isEmpty();
  }

  @Test
  void sevenDaysInARowTwiceBlock() {
    var violations = check(Roster.empty().daily("2026-11-02", 14, "07:00", "15:00"));

    assertThat(violations).isNotEmpty();
    assertThat(violations.get(0).measure().actual()).isEqualTo(16 * 60);
    assertThat(violations.get(0).at()).isEqualTo(Roster.instant("2026-11-08T07:00"));
  }

  @Test
  void sevenDaysInARowPassWhenTheFortnightHoldsSeventyTwoHours() {
    assertThat(check(Roster.empty().daily("2026-11-02", 7, "07:00", "15:00"))).isEmpty();
  }

  @Test
  void thirtyTwoAndFortyHoursInAFortnightPass() {
    // Off from Saturday 23:00 to Monday 07:00 (32 h), then from Saturday 15:00 to Monday 07:00 (40
    // h).
    var roster =
        Roster.empty()
            .daily("2026-11-02", 5, "07:00", "15:00")
            .daily("2026-11-07", 1, "15:00", "23:00")
            .daily("2026-11-09", 6, "07:00", "15:00")
            .daily("2026-11-16", 1, "07:00", "15:00")
            .judging("2026-11-07", "2026-11-08");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void aPartOneMinuteUnderThirtyTwoHoursDoesNotCount() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 5, "07:00", "15:00")
            .daily("2026-11-07", 1, "15:01", "23:01")
            .daily("2026-11-09", 6, "07:00", "15:00")
            .daily("2026-11-16", 1, "07:00", "15:00")
            .judging("2026-11-07", "2026-11-08");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(1919L);
  }

  @Test
  void exactlyThirtySixHoursPassAndOneMinuteLessDoesNot() {
    var exact =
        Roster.empty()
            .daily("2026-11-02", 5, "07:00", "15:00")
            .and("2026-11-07T07:00", "2026-11-07T19:00")
            .daily("2026-11-09", 6, "07:00", "15:00")
            .and("2026-11-15T07:00", "2026-11-15T15:00")
            .daily("2026-11-16", 1, "07:00", "15:00")
            .judging("2026-11-07", "2026-11-08");
    var short1 =
        Roster.empty()
            .daily("2026-11-02", 5, "07:00", "15:00")
            .and("2026-11-07T07:00", "2026-11-07T19:01")
            .daily("2026-11-09", 6, "07:00", "15:00")
            .and("2026-11-15T07:00", "2026-11-15T15:00")
            .daily("2026-11-16", 1, "07:00", "15:00")
            .judging("2026-11-07", "2026-11-08");

    assertThat(check(exact)).isEmpty();
    assertThat(check(short1)).extracting(v -> v.measure().actual()).containsExactly(2159L);
  }

  @Test
  void twoWeeksThatEndWithTheSameWorkNameItOnce() {
    // The week from Monday morning and that from Monday evening both run out of room on Sunday.
    var violations =
        check(
            Roster.working("2026-11-02T07:00", "2026-11-02T11:00")
                .and("2026-11-02T19:00", "2026-11-02T23:00")
                .daily("2026-11-03", 13, "07:00", "15:00"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .contains(Roster.instant("2026-11-08T07:00"))
        .doesNotHaveDuplicates();
  }

  /** Long days, and a Saturday that ends when thirty-six hours of the week are left. */
  private static Roster longDaysAndSaturdayUntil(String end) {
    return Roster.empty()
        .daily("2026-11-02", 5, "07:00", "20:00")
        .and("2026-11-07T07:00", "2026-11-07T" + end)
        .daily("2026-11-08", 8, "07:00", "20:00")
        .judging("2026-11-02", "2026-11-09");
  }

  @Test
  void workThatEndsWhenThereIsJustRoomLeftIsNotNamedAndTheNextMayStartAfterTheRest() {
    var violations = check(longDaysAndSaturdayUntil("19:00"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(Roster.instant("2026-11-08T07:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, Roster.instant("2026-11-09T07:00")));
  }

  @Test
  void workThatEndsAMinuteTooLateIsNamedAndNoLaterStartIsSure() {
    var violations = check(longDaysAndSaturdayUntil("19:01"));

    assertThat(violations.get(0).at()).isEqualTo(Roster.instant("2026-11-07T07:00"));
    assertThat(violations.get(0).nearest()).isEmpty();
  }
}
