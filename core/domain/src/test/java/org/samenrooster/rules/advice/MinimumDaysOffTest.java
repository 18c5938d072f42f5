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
import org.samenrooster.time.Interval;

/** HEALTH advice: days off come at least two together. */
class MinimumDaysOffTest {

  private static List<String> check(Roster roster) {
    return roster.namedBy(RuleKind.MINIMUM_DAYS_OFF_TOGETHER, Map.of("days", 2));
  }

  private static Roster monday() {
    return working("2026-11-02T07:00", "2026-11-02T15:00");
  }

  @Test
  void oneDayOffIsNamedAndTwoAreNot() {
    var violations =
        monday()
            .and("2026-11-04T07:00", "2026-11-04T15:00")
            .and("2026-11-07T07:00", "2026-11-07T15:00")
            .judgedBy(RuleKind.MINIMUM_DAYS_OFF_TOGETHER, Map.of("days", 2));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-04T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(1, 2, Unit.DAYS));
    assertThat(violations.get(0).window())
        .contains(new Interval(instant("2026-11-02T15:00"), instant("2026-11-04T07:00")));
  }

  @Test
  void daysInARowHaveNoDayOffBetweenThem() {
    assertThat(check(Roster.empty().daily("2026-11-02", 7, "07:00", "15:00"))).isEmpty();
    assertThat(check(Roster.empty().daily("2026-11-02", 3, "23:00", "07:00"))).isEmpty();
    assertThat(
            check(
                working("2026-11-02T07:00", "2026-11-02T10:00")
                    .and("2026-11-02T18:00", "2026-11-02T21:00")))
        .isEmpty();
  }

  @Test
  void aNightLeavesTheDayOnWhichItEndsOff() {
    assertThat(
            check(
                working("2026-11-02T23:00", "2026-11-03T07:00")
                    .and("2026-11-04T07:00", "2026-11-04T15:00")))
        .containsExactly("2026-11-04T07:00");
  }

  @Test
  void aDayBeginsAtMidnight() {
    assertThat(check(monday().and("2026-11-03T23:59", "2026-11-04T07:00"))).isEmpty();
    assertThat(check(monday().and("2026-11-04T00:00", "2026-11-04T07:00"))).hasSize(1);
    assertThat(check(monday().and("2026-11-04T23:59", "2026-11-05T07:00"))).hasSize(1);
    assertThat(check(monday().and("2026-11-05T00:00", "2026-11-05T07:00"))).isEmpty();
  }

  @Test
  void aDayOfAbsenceIsNoDayOff() {
    var tuesdayOff = monday().and("2026-11-04T07:00", "2026-11-04T15:00");
    assertThat(check(tuesdayOff.absent("2026-11-03T23:59", "2026-11-04T07:00"))).isEmpty();

    var alsoTuesdayOff = monday().and("2026-11-04T07:00", "2026-11-04T15:00");
    assertThat(check(alsoTuesdayOff.absent("2026-11-04T00:00", "2026-11-04T07:00"))).hasSize(1);
    assertThat(check(alsoTuesdayOff.absent("2026-11-02T00:00", "2026-11-03T00:00"))).hasSize(1);
  }

  @Test
  void aDayOffOnWhichTheClockChangesIsOne() {
    assertThat(
            check(
                working("2026-03-28T07:00", "2026-03-28T15:00")
                    .and("2026-03-30T00:00", "2026-03-30T08:00")))
        .hasSize(1);
    assertThat(
            check(
                working("2026-10-24T07:00", "2026-10-24T15:00")
                    .and("2026-10-26T00:00", "2026-10-26T08:00")))
        .hasSize(1);
  }

  @Test
  void theWorkBeforeTheJudgedDaysCounts() {
    var roster = monday().and("2026-11-04T07:00", "2026-11-04T15:00");

    assertThat(check(roster.judging("2026-11-04", "2026-11-05"))).hasSize(1);
    assertThat(check(roster.judging("2026-11-02", "2026-11-04"))).isEmpty();
  }
}
