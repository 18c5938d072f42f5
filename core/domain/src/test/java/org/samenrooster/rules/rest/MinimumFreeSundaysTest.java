package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
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
 * ATW-5.6-sundays: 13 Sundays without work in every 52 weeks. The first Sunday here is 4 January
 * 2026; the 39th is 27 September, and the 52nd 27 December.
 */
class MinimumFreeSundaysTest {

  private static List<RuleViolation> check(Roster roster) {
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
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void thirtyNineOfFiftyTwoSundaysMayBeWorked() {
    assertThat(check(sundays(39))).isEmpty();

    var violations = check(sundays(40));
    assertThat(violations)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(12, 13, Unit.SUNDAYS));
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-10-04T07:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-10-05T00:00")));
  }

  @Test
  void everySundayThatShouldHaveBeenFreeIsNamed() {
    assertThat(check(sundays(42)))
        .extracting(v -> v.measure().actual())
        .containsExactly(12L, 11L, 10L);
  }

  @Test
  void theFortiethMayComeInTheFiftyThirdWeek() {
    assertThat(check(sundays(39).and("2026-12-27T07:00", "2026-12-27T15:00"))).hasSize(1);
    assertThat(check(sundays(39).and("2027-01-03T07:00", "2027-01-03T15:00"))).isEmpty();
  }

  @Test
  void aSaturdayNightIsWorkOnSundayFromTheFirstMinuteOn() {
    assertThat(check(sundays(39).and("2026-10-10T16:00", "2026-10-11T00:00"))).isEmpty();

    var violations = check(sundays(39).and("2026-10-10T23:00", "2026-10-11T00:01"));
    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-10-10T23:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-10-11T00:00")));
  }

  @Test
  void sundayEndsAtMidnight() {
    assertThat(check(sundays(39).and("2026-10-12T00:00", "2026-10-12T08:00"))).isEmpty();
    assertThat(check(sundays(39).and("2026-10-11T23:59", "2026-10-12T08:00"))).hasSize(1);
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
    assertThat(check(roster)).isEmpty();

    roster.and("2026-10-24T23:00", "2026-10-25T01:00");
    assertThat(check(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-12-27T23:00"));
  }

  @Test
  void twoShiftsOnASundayAreOneSundayAndTheFirstIsNamed() {
    var violations =
        check(
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
    var quiet = Roster.duty("2026-10-10T08:00", "2026-10-11T08:00", 0, ShiftKind.ON_CALL);
    var called =
        quiet.withCallOuts(
            List.of(new Interval(instant("2026-10-11T03:00"), instant("2026-10-11T04:00"))));
    var calledOnSaturday =
        quiet.withCallOuts(
            List.of(new Interval(instant("2026-10-10T23:00"), instant("2026-10-11T00:00"))));

    assertThat(check(sundays(39).and(quiet))).isEmpty();
    assertThat(check(sundays(39).and(calledOnSaturday))).isEmpty();
    assertThat(check(sundays(39).and(called))).hasSize(1);
  }

  @Test
  void sundaysBeforeTheJudgedDaysCountButAreNotNamed() {
    assertThat(check(sundays(41).judging("2026-10-11", "2026-10-12")))
        .extracting(v -> v.measure().actual())
        .containsExactly(11L);
    assertThat(check(sundays(41).judging("2026-10-12", "2026-12-31"))).isEmpty();
    // The shift of the Saturday is judged on Saturday, what it does to the Sunday included.
    var night = sundays(39).and("2026-10-10T23:00", "2026-10-11T07:00");
    assertThat(check(night.judging("2026-10-10", "2026-10-11"))).hasSize(1);
    assertThat(check(night.judging("2026-10-11", "2026-10-12"))).isEmpty();
  }
}
