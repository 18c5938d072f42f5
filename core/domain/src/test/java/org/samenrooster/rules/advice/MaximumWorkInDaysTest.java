package org.samenrooster.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** HEALTH advice: at most 48 hours of work in any 7 × 24 hours. */
class MaximumWorkInDaysTest {

  private static List<RuleViolation> check(Roster roster) {
    return check(roster, 48 * 60);
  }

  private static List<RuleViolation> check(Roster roster, int workMinutes) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_WORK_IN_DAYS, Map.of("workMinutes", workMinutes, "windowDays", 7));
  }

  private static Roster fortyHours() {
    return Roster.empty().daily("2026-11-05", 5, "07:00", "15:00");
  }

  @Test
  void fortyEightHoursAreAllowedAndAMinuteMoreIsNot() {
    assertThat(check(fortyHours().and("2026-11-10T07:00", "2026-11-10T15:00"))).isEmpty();

    var violations = check(fortyHours().and("2026-11-10T07:00", "2026-11-10T15:01"));

    assertThat(violations).hasSize(1);
    var violation = violations.get(0);
    assertThat(violation.at()).isEqualTo(instant("2026-11-10T07:00"));
    assertThat(violation.measure()).isEqualTo(new Measure(2881, 2880, Unit.MINUTES));
    assertThat(violation.window())
        .contains(new Interval(instant("2026-11-03T15:01"), instant("2026-11-10T15:01")));
  }

  @Test
  void workThatLiesPartlyInTheSevenDaysCountsForThatPart() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 6, "07:00", "15:00")
            .and("2026-11-09T07:00", "2026-11-09T10:00");

    // From Monday 10:00 to Monday 10:00: 5 + 5 × 8 + 3 hours.
    assertThat(check(roster, 48 * 60 - 1))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(2880L, 2880L);
  }

  @Test
  void theBreakOfWorkThatLiesPartlyInTheSevenDaysIsNoWork() {
    var roster =
        Roster.empty()
            .and("2026-11-02T07:00", "2026-11-02T15:00", 60)
            .and("2026-11-09T07:00", "2026-11-09T09:00");

    // On the first day 7 hours, and until the second Monday at 9:00 5 of them and 2.
    assertThat(check(roster, 6 * 60))
        .extracting(v -> v.measure().actual())
        .containsExactly(420L, 420L);
  }

  @Test
  void workBeyondMidnightCountsWhereItLies() {
    var roster =
        working("2026-11-01T22:00", "2026-11-02T06:00").and("2026-11-09T00:00", "2026-11-09T01:00");

    assertThat(check(roster, 0).get(1).measure().actual()).isEqualTo(6 * 60);
  }

  @Test
  void onlyWorkCounts() {
    var roster =
        fortyHours()
            .and("2026-11-10T07:00", "2026-11-10T15:00")
            .and(Roster.duty("2026-11-10T16:00", "2026-11-11T06:00", 0, ShiftKind.ON_CALL))
            .absentCounting("2026-11-04T00:00", "2026-11-05T00:00", 480);

    assertThat(check(roster)).isEmpty();
    // Without work there is nothing to name, however much came before it.
    assertThat(check(roster, 47 * 60))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-10T07:00"));
  }

  @Test
  void sevenDaysAreElapsedTimeWhenTheClockChanges() {
    // Until Sunday 29 March 15:00 in summer time: from Sunday the 22nd, 14:00.
    var spring =
        working("2026-03-22T07:00", "2026-03-22T15:00").and("2026-03-29T07:00", "2026-03-29T15:00");
    assertThat(check(spring, 540 - 1)).extracting(v -> v.measure().actual()).containsExactly(540L);
    // Until Sunday 25 October 15:00 in winter time: from Sunday the 18th, 16:00.
    var autumn =
        working("2026-10-18T09:00", "2026-10-18T17:00").and("2026-10-25T07:00", "2026-10-25T15:00");
    assertThat(check(autumn, 540 - 1)).extracting(v -> v.measure().actual()).containsExactly(540L);
  }

  @Test
  void theDaysBeforeTheJudgedOnesCount() {
    var roster = Roster.empty().daily("2026-11-02", 7, "07:00", "15:00");

    assertThat(check(roster.judging("2026-11-08", "2026-11-09"))).hasSize(1);
    assertThat(check(roster.judging("2026-11-02", "2026-11-08"))).isEmpty();
  }
}
