package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/**
 * ATW-5.6-sundays: 13 Sundays without work in every 52 weeks; VVT-free-weekends and
 * ZKH-6.10-weekends: 22 free weekends. The first Sunday here is 4 January 2026; the 39th is 27
 * September, and the 52nd 27 December.
 */
class MinimumFreeDaysTest {

  private static List<RuleViolation> freeSundays(Roster roster) {
    return roster.judgedBy(RuleKind.MINIMUM_FREE_SUNDAYS, Map.of("freeSundays", 13, "weeks", 52));
  }

  private static Roster sundays(int count) {
    LocalDate first = LocalDate.of(2026, 1, 4);
    Roster roster = Roster.empty().judging("2026-01-01", "2028-01-01");
    for (int i = 0; i < count; i++) {
      LocalDate sunday = first.plusWeeks(i);
      roster.and(sunday + "T07:00", sunday + "T15:00");
    }
    return roster;
  }

  @Test
  void thirtyNineOfFiftyTwoSundaysMayBeWorked() {
    assertThat(freeSundays(sundays(39))).isEmpty();

    var violations = freeSundays(sundays(40));
    assertThat(violations)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(12, 13, Unit.SUNDAYS));
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-10-04T07:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-10-05T00:00")));
  }

  @Test
  void everySundayThatShouldHaveBeenFreeIsNamed() {
    assertThat(freeSundays(sundays(42)))
        .extracting(v -> v.measure().actual())
        .containsExactly(12L, 11L, 10L);
  }

  @Test
  void theFortiethMayComeInTheFiftyThirdWeek() {
    assertThat(freeSundays(sundays(39).and("2026-12-27T07:00", "2026-12-27T15:00"))).hasSize(1);
    assertThat(freeSundays(sundays(39).and("2027-01-03T07:00", "2027-01-03T15:00"))).isEmpty();
  }

  @Test
  void aSaturdayNightIsWorkOnSundayFromTheFirstMinuteOn() {
    assertThat(freeSundays(sundays(39).and("2026-10-10T16:00", "2026-10-11T00:00"))).isEmpty();

    var violations = freeSundays(sundays(39).and("2026-10-10T23:00", "2026-10-11T00:01"));
    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-10-10T23:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-10-11T00:00")));
  }

  @Test
  void sundayEndsAtMidnight() {
    assertThat(freeSundays(sundays(39).and("2026-10-12T00:00", "2026-10-12T08:00"))).isEmpty();
    assertThat(freeSundays(sundays(39).and("2026-10-11T23:59", "2026-10-12T08:00"))).hasSize(1);
  }

  @Test
  void theSundaysOfTheClockChangesAreOrdinaryOnes() {
    // 39 Sundays up to 20 December but for 25 October, and then the autumn night before it.
    Roster roster = Roster.empty();
    LocalDate.of(2026, 3, 29)
        .datesUntil(LocalDate.of(2026, 12, 27), Period.ofWeeks(1))
        .filter(sunday -> !sunday.equals(LocalDate.of(2026, 10, 25)))
        .forEach(sunday -> roster.and(sunday + "T00:00", sunday + "T02:00"));
    roster.and("2026-12-27T23:00", "2026-12-28T07:00");
    assertThat(freeSundays(roster)).isEmpty();

    roster.and("2026-10-24T23:00", "2026-10-25T01:00");
    assertThat(freeSundays(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-12-27T23:00"));
  }

  @Test
  void twoShiftsOnASundayAreOneSundayAndTheFirstIsNamed() {
    var violations =
        freeSundays(
            sundays(39)
                .and("2026-10-10T23:00", "2026-10-11T07:00")
                .and("2026-10-11T15:00", "2026-10-11T23:00"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-10-10T23:00"));
    // An earlier end of the night alone would not free the Sunday.
    assertThat(violations.get(0).nearest()).isEqualTo(Optional.empty());
  }

  @Test
  void ofTimeOnCallOnlyACallMakesASundayWorked() {
    var quiet = duty("2026-10-10T08:00", "2026-10-11T08:00", 0, ShiftKind.ON_CALL);
    var called =
        quiet.withCallOuts(
            List.of(new Interval(instant("2026-10-11T03:00"), instant("2026-10-11T04:00"))));
    var calledOnSaturday =
        quiet.withCallOuts(
            List.of(new Interval(instant("2026-10-10T23:00"), instant("2026-10-11T00:00"))));

    assertThat(freeSundays(sundays(39).and(quiet))).isEmpty();
    assertThat(freeSundays(sundays(39).and(calledOnSaturday))).isEmpty();
    assertThat(freeSundays(sundays(39).and(called))).hasSize(1);
  }

  @Test
  void sundaysBeforeTheJudgedDaysCountButAreNotNamed() {
    assertThat(freeSundays(sundays(41).judging("2026-10-11", "2026-10-12")))
        .extracting(v -> v.measure().actual())
        .containsExactly(11L);
    assertThat(freeSundays(sundays(41).judging("2026-10-12", "2026-12-31"))).isEmpty();
    // The shift of the Saturday is judged on Saturday, what it does to the Sunday included.
    var night = sundays(39).and("2026-10-10T23:00", "2026-10-11T07:00");
    assertThat(freeSundays(night.judging("2026-10-10", "2026-10-11"))).hasSize(1);
    assertThat(freeSundays(night.judging("2026-10-11", "2026-10-12"))).isEmpty();
  }

  /** The Saturday of the first week of 2026 that starts in it. */
  private static final LocalDate SATURDAY = LocalDate.of(2026, 1, 10);

  private static List<RuleViolation> freeWeekends(Roster roster) {
    return roster.judgedBy(RuleKind.MINIMUM_FREE_WEEKENDS, Map.of("freeWeekends", 22, "weeks", 52));
  }

  private static Roster saturdays(int weeks) {
    Roster roster = Roster.empty();
    for (int i = 0; i < weeks; i++) {
      roster.daily(SATURDAY.plusWeeks(i).toString(), 1, "07:00", "15:00");
    }
    return roster;
  }

  @Test
  void thirtyWeekendsOfWorkLeaveTwentyTwo() {
    assertThat(freeWeekends(saturdays(30))).isEmpty();
  }

  @Test
  void theThirtyFirstLeavesTwentyOne() {
    var violations = freeWeekends(saturdays(31));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant(SATURDAY.plusWeeks(30) + "T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(21, 22, Unit.WEEKENDS));
  }

  @Test
  void saturdayAndSundayAreOneWeekend() {
    var roster = saturdays(30);
    for (int i = 0; i < 30; i++) {
      roster.daily(SATURDAY.plusDays(1).plusWeeks(i).toString(), 1, "07:00", "15:00");
    }

    assertThat(freeWeekends(roster)).isEmpty();
  }

  @Test
  void aFridayNightThatEndsOnSaturdayIsWork() {
    LocalDate friday = SATURDAY.plusWeeks(30).minusDays(1);

    assertThat(freeWeekends(saturdays(30).daily(friday.toString(), 1, "16:00", "00:00"))).isEmpty();
    assertThat(freeWeekends(saturdays(30).daily(friday.toString(), 1, "16:01", "00:01")))
        .hasSize(1);
  }

  @Test
  void mondayIsNoWeekend() {
    LocalDate monday = SATURDAY.plusWeeks(30).plusDays(2);

    assertThat(freeWeekends(saturdays(30).daily(monday.toString(), 1, "00:00", "07:00"))).isEmpty();
  }

  @Test
  void timeOnCallWithoutACallLeavesTheWeekendFree() {
    String saturday = SATURDAY.plusWeeks(30).toString();

    assertThat(
            freeWeekends(
                saturdays(30)
                    .and(duty(saturday + "T08:00", saturday + "T20:00", 0, ShiftKind.ON_CALL))))
        .isEmpty();
  }

  @Test
  void aWeekendOfFiftyTwoWeeksAgoNoLongerCounts() {
    Roster later = saturdays(30).judging("2026-01-01", "2028-01-01");
    later.daily(SATURDAY.plusWeeks(52).toString(), 1, "07:00", "15:00");
    assertThat(freeWeekends(later)).isEmpty();

    Roster sooner = saturdays(30).judging("2026-01-01", "2028-01-01");
    sooner.daily(SATURDAY.plusWeeks(51).toString(), 1, "07:00", "15:00");
    assertThat(freeWeekends(sooner))
        .extracting(RuleViolation::at)
        .containsExactly(instant(SATURDAY.plusWeeks(51) + "T07:00"));
  }

  @Test
  void weekendsBeforeTheJudgedDaysCount() {
    assertThat(freeWeekends(saturdays(31).judging("2026-08-08", "2026-09-01"))).hasSize(1);
    assertThat(freeWeekends(saturdays(31).judging("2026-08-09", "2026-09-01"))).isEmpty();
  }

  @Test
  void workFromMidnightOnSundayMayStartWhenTheSundayIsOver() {
    var violations = freeSundays(sundays(39).and("2026-10-04T00:00", "2026-10-04T07:00"));

    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-10-05T00:00")));
    assertThat(violations.get(0).window())
        .contains(new Interval(instant("2025-10-06T00:00"), instant("2026-10-05T00:00")));
  }
}
