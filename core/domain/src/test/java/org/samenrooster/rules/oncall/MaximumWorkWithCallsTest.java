package org.samenrooster.rules.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** ATW-5.9-oncall-work: 13 hours of work in 24 for who is on call, calls included. */
class MaximumWorkWithCallsTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_WORK_WITH_CALLS, Map.of("workMinutes", 780));
  }

  /** On call from 20:00 to 6:00, with calls such as {@code "2026-11-03T02:00/2026-11-03T03:00"}. */
  private static Duty onCall(String... calls) {
    return duty("2026-11-02T20:00", "2026-11-03T06:00", 0, ShiftKind.ON_CALL)
        .withCallOuts(Arrays.stream(calls).map(MaximumWorkWithCallsTest::call).toList());
  }

  private static Interval call(String text) {
    String[] ends = text.split("/");
    return new Interval(instant(ends[0]), instant(ends[1]));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void thirteenHoursWithACallAreAllowedAndAMinuteMoreIsNot() {
    var day = working("2026-11-02T08:00", "2026-11-02T18:00");
    assertThat(check(day.and(onCall("2026-11-03T01:00/2026-11-03T04:00")))).isEmpty();

    var longer =
        working("2026-11-02T08:00", "2026-11-02T18:00")
            .and(onCall("2026-11-03T01:00/2026-11-03T04:01"));

    var violations = check(longer);
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-02T20:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(781, 780, Unit.MINUTES));
  }

  @Test
  void aShortCallCountsForHalfAnHour() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T19:31")
            .and(onCall("2026-11-03T02:00/2026-11-03T02:05"));

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(781L);
  }

  @Test
  void theWorkAfterTheCallIsNamedWhenItGoesBeyond() {
    var roster =
        Roster.empty()
            .and(onCall("2026-11-02T22:00/2026-11-03T04:00"))
            .and("2026-11-03T08:00", "2026-11-03T16:00");

    assertThat(check(roster))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.at()).isEqualTo(instant("2026-11-03T08:00"));
              assertThat(violation.measure().actual()).isEqualTo(14 * 60);
            });
  }

  @Test
  void workAfterTheTwentyFourHoursDoesNotCount() {
    var roster =
        Roster.empty()
            .and(onCall("2026-11-02T22:00/2026-11-03T04:00"))
            .and("2026-11-03T15:00", "2026-11-04T01:00");

    // Seven hours of the late shift lie in the 24 hours from the call: 13 in all.
    assertThat(check(roster)).isEmpty();
  }

  @Test
  void withoutTimeOnCallTheLengthOfTheShiftIsAnotherRules() {
    assertThat(check(working("2026-11-02T07:00", "2026-11-02T21:00"))).isEmpty();
  }

  @Test
  void timeOnCallWithoutCallsIsNoWork() {
    assertThat(check(working("2026-11-02T07:00", "2026-11-02T19:00").and(onCall()))).isEmpty();
  }

  @Test
  void onlyTheJudgedDaysAreReported() {
    var roster =
        Roster.empty()
            .and(onCall("2026-11-02T22:00/2026-11-03T04:00"))
            .and("2026-11-03T08:00", "2026-11-03T16:00");

    assertThat(check(roster.judging("2026-11-04", "2026-12-01"))).isEmpty();
    assertThat(check(roster.judging("2026-11-03", "2026-11-04"))).hasSize(1);
  }

  @Test
  void aCallAfterTheWorkInsideTimeOnCallCounts() {
    var onCall =
        duty("2026-11-02T06:00", "2026-11-03T06:00", 0, ShiftKind.ON_CALL)
            .withCallOuts(List.of(call("2026-11-02T21:00/2026-11-02T22:01")));

    assertThat(check(working("2026-11-02T08:00", "2026-11-02T20:00").and(onCall)))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(781, 780, Unit.MINUTES));
  }

  @Test
  void longWorkIsJudgedByThisRuleOnlyWhereTheDayTouchesTimeOnCall() {
    assertThat(check(fourteenHoursAndOnCallFrom("2026-11-03T08:00"))).isEmpty();
    assertThat(check(fourteenHoursAndOnCallFrom("2026-11-03T07:59"))).hasSize(1);
  }

  private static Roster fourteenHoursAndOnCallFrom(String start) {
    return working("2026-11-02T08:00", "2026-11-02T22:00")
        .and(duty(start, "2026-11-03T12:00", 0, ShiftKind.ON_CALL));
  }
}
