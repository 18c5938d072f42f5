package org.samenrooster.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.time.Interval;

/** HEALTH advice: shifts rotate forward. */
class ForwardRotationTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.FORWARD_ROTATION, Map.of("earlierMinutes", 180));
  }

  private static List<RuleViolation> starting(String start, String next) {
    return check(Roster.empty().and(start, hourAfter(start)).and(next, hourAfter(next)));
  }

  private static String hourAfter(String start) {
    return instant(start).plusSeconds(3600).atZone(Roster.AMSTERDAM).toLocalDateTime().toString();
  }

  @Test
  void threeHoursEarlierIsNotBackwardAndAMinuteMoreIs() {
    assertThat(starting("2026-11-02T10:00", "2026-11-03T07:00")).isEmpty();

    var violations = starting("2026-11-02T10:00", "2026-11-03T06:59");

    assertThat(violations).hasSize(1);
    var violation = violations.get(0);
    assertThat(violation.measure()).isEqualTo(new Measure(181, 180, Unit.MINUTES));
    assertThat(violation.nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T07:00")));
    assertThat(violation.window())
        .contains(new Interval(instant("2026-11-02T10:00"), instant("2026-11-03T07:59")));
  }

  @Test
  void fromEarlyToLateToNightIsForward() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .and("2026-11-03T15:00", "2026-11-03T23:00")
            .and("2026-11-04T23:00", "2026-11-05T07:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void workFromMidnightBelongsToTheNewDay() {
    assertThat(starting("2026-11-02T03:01", "2026-11-03T00:00")).hasSize(1);
    assertThat(starting("2026-11-02T03:00", "2026-11-03T00:00")).isEmpty();
    assertThat(starting("2026-11-02T03:01", "2026-11-02T23:59")).isEmpty();
  }

  @Test
  void afterADayOffAShiftMayStartEarlier() {
    assertThat(starting("2026-11-02T15:00", "2026-11-04T07:00")).isEmpty();
  }

  @Test
  void theLastShiftOfTheDayBeforeIsTheOneThatCounts() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T10:00")
            .and("2026-11-02T18:00", "2026-11-02T22:00")
            .and("2026-11-03T07:00", "2026-11-03T15:00");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(660L);
  }

  @Test
  void rotationIsReadFromTheClockWhenItChanges() {
    assertThat(starting("2026-03-28T10:00", "2026-03-29T07:00")).isEmpty();
    assertThat(starting("2026-03-28T10:00", "2026-03-29T06:59"))
        .extracting(v -> v.nearest().orElseThrow().moment())
        .containsExactly(instant("2026-03-29T07:00"));
    assertThat(starting("2026-10-24T10:00", "2026-10-25T07:00")).isEmpty();
    assertThat(starting("2026-10-24T10:00", "2026-10-25T06:59"))
        .extracting(v -> v.nearest().orElseThrow().moment())
        .containsExactly(instant("2026-10-25T07:00"));
  }

  @Test
  void theDayBeforeTheJudgedOnesCounts() {
    var roster =
        working("2026-11-02T15:00", "2026-11-02T23:00").and("2026-11-03T07:00", "2026-11-03T15:00");

    assertThat(check(roster.judging("2026-11-03", "2026-11-04"))).hasSize(1);
    assertThat(check(roster.judging("2026-11-02", "2026-11-03"))).isEmpty();
  }
}
