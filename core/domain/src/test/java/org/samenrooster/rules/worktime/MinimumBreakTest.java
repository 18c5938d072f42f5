package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** ATW-5.4-break: 30 minutes above 5.5 hours of work, 45 above 10, in parts of at least 15. */
class MinimumBreakTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.MINIMUM_BREAK,
        Map.of(
            "workMinutes", 330,
            "breakMinutes", 30,
            "longWorkMinutes", 600,
            "longBreakMinutes", 45,
            "partMinutes", 15));
  }

  private static Roster shift(String start, String end, int breakMinutes) {
    return Roster.empty().and("2026-11-02T" + start, "2026-11-02T" + end, breakMinutes);
  }

  /** A shift from 7:00 with breaks such as {@code "09:00-09:15"}. */
  private static Duty withBreaks(String end, String... breaks) {
    return Roster.duty("2026-11-02T07:00", "2026-11-02T" + end, 0, ShiftKind.CARE)
        .withBreaks(
            Arrays.stream(breaks)
                .map(pause -> pause.split("-"))
                .map(
                    ends ->
                        new Interval(
                            instant("2026-11-02T" + ends[0]), instant("2026-11-02T" + ends[1])))
                .toList());
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void fiveAndAHalfHoursNeedNoBreakAndAMinuteMoreDoes() {
    assertThat(check(shift("07:00", "12:30", 0))).isEmpty();

    var violations = check(shift("07:00", "12:31", 0));
    assertThat(violations)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(0, 30, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T12:30")));
  }

  @Test
  void halfAnHourIsEnoughUpToTenHours() {
    assertThat(check(shift("07:00", "17:30", 30))).isEmpty();
    assertThat(check(shift("07:00", "17:29", 29)))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(29, 30, Unit.MINUTES));
  }

  @Test
  void moreThanTenHoursNeedThreeQuartersOfAnHour() {
    assertThat(check(shift("07:00", "17:46", 45))).isEmpty();

    var violations = check(shift("07:00", "17:31", 30));
    assertThat(violations)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(30, 45, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T17:30")));
    assertThat(check(shift("07:00", "17:45", 44))).hasSize(1);
  }

  @Test
  void aLongShiftWithoutAnyBreakMayEndAfterFiveAndAHalfHours() {
    var violations = check(shift("07:00", "18:00", 0));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(0, 45, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T12:30")));
  }

  @Test
  void onlyPartsOfAQuarterOfAnHourCount() {
    assertThat(check(Roster.empty().and(withBreaks("15:30", "09:00-09:15", "12:00-12:15"))))
        .isEmpty();
    assertThat(check(Roster.empty().and(withBreaks("15:30", "09:00-09:14", "12:00-12:16"))))
        .extracting(v -> v.measure().actual())
        .containsExactly(16L);
  }

  @Test
  void anEndBeforeTheLastBreakSaysNothingExact() {
    // Ending after ten hours of work would take away the break as well.
    var roster = Roster.empty().and(withBreaks("18:00", "17:00-17:15", "17:30-17:45"));

    assertThat(check(roster)).extracting(RuleViolation::nearest).containsExactly(Optional.empty());
  }

  @Test
  void theTimeBetweenTwoBlocksOfOneShiftIsABreak() {
    var half =
        working("2026-11-02T07:00", "2026-11-02T11:00").and("2026-11-02T11:30", "2026-11-02T15:30");
    var short14 =
        working("2026-11-02T07:00", "2026-11-02T11:00").and("2026-11-02T11:14", "2026-11-02T15:14");

    assertThat(check(half)).isEmpty();
    assertThat(check(short14)).extracting(v -> v.measure().actual()).containsExactly(0L);
    assertThat(check(short14).get(0).at()).isEqualTo(instant("2026-11-02T11:14"));
  }

  @Test
  void eightHoursBetweenBlocksMakeTwoShifts() {
    var apart =
        working("2026-11-02T07:00", "2026-11-02T12:30").and("2026-11-02T20:30", "2026-11-03T02:01");

    assertThat(check(apart))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T20:30"));
  }

  @Test
  void theAutumnNightHoldsAnHourMoreOfWork() {
    // On the clock five hours, and six pass.
    assertThat(check(working("2026-10-25T00:30", "2026-10-25T05:30"))).hasSize(1);
    assertThat(check(working("2026-03-29T00:30", "2026-03-29T07:00"))).isEmpty();
    assertThat(check(working("2026-03-29T00:30", "2026-03-29T07:01"))).hasSize(1);
  }

  @Test
  void callsAreNotJudged() {
    var onCall =
        Roster.duty("2026-11-02T16:00", "2026-11-03T00:00", 0, ShiftKind.ON_CALL)
            .withCallOuts(
                List.of(new Interval(instant("2026-11-02T16:00"), instant("2026-11-02T23:00"))));

    assertThat(check(Roster.empty().and(onCall))).isEmpty();
    assertThat(check(working("2026-11-02T11:00", "2026-11-02T16:00").and(onCall))).isEmpty();
    // Even where it counts for rest, so that it is part of the shift.
    assertThat(
            check(
                working("2026-11-02T11:00", "2026-11-02T16:00")
                    .and(onCall.countingFor(ShiftKind.CARE.countsFor()))))
        .isEmpty();
  }

  @Test
  void theBlockThatGoesBeyondIsJudgedOnItsOwnDay() {
    var roster =
        working("2026-11-02T20:00", "2026-11-03T00:00").and("2026-11-03T00:00", "2026-11-03T04:00");

    assertThat(check(roster.judging("2026-11-03", "2026-11-04"))).hasSize(1);
    assertThat(check(roster.judging("2026-11-02", "2026-11-03"))).isEmpty();
    assertThat(check(roster.judging("2026-11-04", "2026-11-05"))).isEmpty();
  }

  @Test
  void theBlockThatGoesBeyondIsNamedWhereTheFirstReachesTheLimitExactly() {
    var violations = check(shift("07:00", "12:30", 0).and("2026-11-02T12:45", "2026-11-02T15:00"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T12:45"));
    assertThat(violations.get(0).nearest()).isEmpty();
  }

  @Test
  void whoWouldHaveToLeaveAtTheLastBreakIsToldNothing() {
    assertThat(check(Roster.empty().and(withBreaks("13:50", "12:30-12:50"))))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.empty());
    // A minute of the work before the break is left over, so a minute after it is enough.
    assertThat(check(Roster.empty().and(withBreaks("13:50", "12:29-12:49"))))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.of(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T12:50"))));
  }

  @Test
  void aCallOnTopOfFiveAndAHalfHoursAsksForNoBreak() {
    var onCall =
        Roster.duty("2026-11-02T16:00", "2026-11-02T23:00", 0, ShiftKind.ON_CALL)
            .withCallOuts(
                List.of(new Interval(instant("2026-11-02T18:00"), instant("2026-11-02T19:00"))));

    assertThat(check(shift("07:00", "12:30", 0).and(onCall))).isEmpty();
    assertThat(check(shift("07:00", "12:31", 0).and(onCall))).hasSize(1);
  }

  @Test
  void timeOnCallThatInterruptsRestAsksForNoBreakEither() {
    var onCall =
        Roster.duty("2026-11-02T16:00", "2026-11-02T18:00", 0, ShiftKind.ON_CALL)
            .countingFor(new CountsFor(false, false, true));

    assertThat(check(shift("07:00", "12:30", 0).and(onCall))).isEmpty();
    assertThat(check(shift("07:00", "12:31", 0).and(onCall))).hasSize(1);
  }
}
