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
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.pack.RuleKind;

/** ARBZG-7-long-shift-rest: 11 hours straight after more than 12 hours of work. */
class RestAfterLongShiftTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.REST_AFTER_LONG_SHIFT, Map.of("restMinutes", 660, "workMinutes", 720));
  }

  private static Roster long12Hours1Minute(String nextStart, String nextEnd) {
    return working("2026-11-02T08:00", "2026-11-02T20:01").and(nextStart, nextEnd);
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void elevenHoursAreEnough() {
    assertThat(check(long12Hours1Minute("2026-11-03T07:01", "2026-11-03T12:00"))).isEmpty();
  }

  @Test
  void aMinuteLessIsTooShortAndSaysFromWhenItFits() {
    var violations = check(long12Hours1Minute("2026-11-03T07:00", "2026-11-03T12:00"));

    assertThat(violations).hasSize(1);
    RuleViolation violation = violations.get(0);
    assertThat(violation.severity()).isEqualTo(Severity.BLOCK);
    assertThat(violation.at()).isEqualTo(instant("2026-11-03T07:00"));
    assertThat(violation.measure()).isEqualTo(new Measure(659, 660, Unit.MINUTES));
    assertThat(violation.nearest())
        .hasValue(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T07:01")));
    assertThat(violation.window().map(Span::of).map(Span::from))
        .hasValue(Span.minuteOf(instant("2026-11-02T08:00")));
  }

  @Test
  void exactlyTwelveHoursOfWorkAskForNothing() {
    var roster =
        working("2026-11-02T08:00", "2026-11-02T20:00").and("2026-11-03T05:00", "2026-11-03T10:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void breaksAreNoWork() {
    var roster =
        Roster.empty()
            .and("2026-11-02T08:00", "2026-11-02T20:30", 30)
            .and("2026-11-03T05:00", "2026-11-03T10:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void blocksOfOneShiftCountTogether() {
    var roster =
        working("2026-11-02T06:00", "2026-11-02T13:00")
            .and("2026-11-02T15:00", "2026-11-02T20:01")
            .and("2026-11-03T06:00", "2026-11-03T10:00");

    assertThat(check(roster)).hasSize(1);
  }

  @Test
  void onTheNightsInWhichTheClockChangesTimeThatPassesCounts() {
    var shorter =
        working("2026-03-28T07:00", "2026-03-28T20:00").and("2026-03-29T07:00", "2026-03-29T12:00");
    var longer =
        working("2026-10-24T07:00", "2026-10-24T20:00").and("2026-10-25T06:00", "2026-10-25T12:00");

    assertThat(check(shorter)).extracting(v -> v.measure().actual()).containsExactly(600L);
    assertThat(check(longer)).isEmpty();
  }

  @Test
  void aLongShiftBeforeTheJudgedDaysAsksForRestToo() {
    var roster = long12Hours1Minute("2026-11-03T06:00", "2026-11-03T12:00");

    assertThat(check(roster.judging("2026-11-03", "2026-11-04"))).hasSize(1);
    assertThat(check(roster.judging("2026-11-02", "2026-11-03"))).isEmpty();
  }
}
