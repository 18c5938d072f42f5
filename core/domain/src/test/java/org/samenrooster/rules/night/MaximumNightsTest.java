package org.samenrooster.rules.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
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
import org.samenrooster.time.Interval;

/**
 * ATW-5.8.8-nights36: 36 night shifts that end after 02:00 in every 16 weeks; ATW-5.8.9-nights140:
 * 140 in every 52 weeks, or 38 hours of work before 06:00 in every 2.
 */
class MaximumNightsTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_NIGHTS, Map.of("nights", 36, "weeks", 16));
  }

  private static List<RuleViolation> orWork(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_NIGHTS_OR_NIGHT_WORK,
        Map.of("nights", 140, "weeks", 52, "nightWorkMinutes", 2280, "nightWorkWeeks", 2));
  }

  /** So many nights a week from Monday on. */
  private static Roster nights(String monday, int weeks, int nights, String start, String end) {
    Roster roster = Roster.empty().judging("2025-01-01", "2028-01-01");
    for (int week = 0; week < weeks; week++) {
      roster.daily(LocalDate.parse(monday).plusWeeks(week).toString(), nights, start, end);
    }
    return roster;
  }

  private static Roster thirtySix() {
    return nights("2026-05-04", 12, 3, "23:00", "07:00");
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
    assertThat(orWork(Roster.empty())).isEmpty();
  }

  @Test
  void thirtySixNightsInSixteenWeeksAreTheMost() {
    assertThat(check(thirtySix())).isEmpty();
    assertThat(check(thirtySix().and("2026-04-30T07:00", "2026-04-30T15:00"))).isEmpty();

    var violations = check(thirtySix().and("2026-08-17T23:00", "2026-08-18T07:00"));
    assertThat(violations)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(37, 36, Unit.NIGHTS));
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-08-17T23:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-08-18T02:00")));
    assertThat(violations.get(0).window().orElseThrow())
        .isEqualTo(new Interval(instant("2026-05-04T00:00"), instant("2026-08-24T00:00")));
  }

  @Test
  void theSeventeenthWeekIsAnother() {
    // The last night of the sixteenth week starts on Sunday and ends in the seventeenth.
    assertThat(check(thirtySix().and("2026-08-23T23:00", "2026-08-24T07:00"))).hasSize(1);
    assertThat(check(thirtySix().and("2026-08-24T00:00", "2026-08-24T07:00"))).isEmpty();
  }

  @Test
  void aNightThatEndsAtTwoDoesNotCountAndAMinuteLaterItDoes() {
    assertThat(check(thirtySix().and("2026-08-17T20:00", "2026-08-18T02:00"))).isEmpty();
    assertThat(check(thirtySix().and("2026-08-17T20:00", "2026-08-18T02:01"))).hasSize(1);
  }

  @Test
  void aShiftFromQuarterToFiveCountsAndMayNotEndEarlier() {
    assertThat(check(thirtySix().and("2026-08-18T05:00", "2026-08-18T13:00"))).isEmpty();
    assertThat(check(thirtySix().and("2026-08-18T04:45", "2026-08-18T13:00")))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.empty());
  }

  @Test
  void inTheSpringNightThereIsNoTwoOClockToEndAt() {
    var spring = nights("2026-01-05", 12, 3, "23:00", "07:00");

    assertThat(check(spring.and("2026-03-28T23:00", "2026-03-29T07:00")))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.empty());
    var autumn = nights("2026-07-20", 12, 3, "23:00", "07:00");
    assertThat(check(autumn.and("2026-10-24T23:00", "2026-10-25T07:00")))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.of(new Nearest(Nearest.Way.END_BY, instant("2026-10-25T02:00"))));
  }

  @Test
  void everyNightTooManyIsNamedAndEarlierNightsAreHistory() {
    var roster = nights("2026-05-04", 13, 3, "23:00", "07:00");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(37L, 38L, 39L);
    assertThat(check(roster.judging("2026-07-28", "2026-07-29")))
        .extracting(v -> v.measure().actual())
        .containsExactly(38L);
  }

  @Test
  void theNightsOfAYearAreTooManyOnlyWithTooMuchWorkInTwoWeeks() {
    // Four nights of six hours: 48 hours in two weeks. Three: 36.
    assertThat(orWork(nights("2026-01-05", 35, 4, "22:45", "07:15"))).isEmpty();
    assertThat(
            orWork(
                nights("2026-01-05", 35, 4, "22:45", "07:15")
                    .and("2026-12-28T22:45", "2026-12-29T07:15")))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(141, 140, Unit.NIGHTS));
    assertThat(orWork(nights("2026-01-05", 52, 3, "22:45", "07:15"))).isEmpty();
  }

  @Test
  void thirtyEightHoursBeforeSixInTwoWeeksAreTheMost() {
    // Three nights a week are 36 hours in two weeks; one of two hours more makes 38.
    Roster exactly =
        nights("2026-01-05", 52, 3, "22:45", "07:15").and("2026-02-12T18:00", "2026-02-13T02:00");
    assertThat(orWork(exactly)).isEmpty();

    Roster beyond =
        nights("2026-01-05", 52, 3, "22:45", "07:15").and("2026-02-12T18:00", "2026-02-13T02:01");
    assertThat(orWork(beyond)).isNotEmpty();
    assertThat(orWork(beyond).get(0).measure().actual()).isEqualTo(141);
  }

  @Test
  void whatIsWorkedAfterSundayMidnightBelongsToTheNextTwoWeeks() {
    // Three nights a week, of which one starts on Sunday: 36 hours in every two weeks.
    Roster sundays = nights("2026-01-10", 52, 3, "22:45", "07:15");
    assertThat(orWork(sundays)).isEmpty();

    // Wednesday's six hours make 42 in both pairs of weeks to which it belongs.
    assertThat(orWork(sundays.and("2026-02-11T22:45", "2026-02-12T07:15"))).isNotEmpty();
  }

  /** No night is allowed but for 7 hours of work between 00:00 and 06:00 in every week. */
  private static List<RuleViolation> sevenHoursAWeek(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_NIGHTS_OR_NIGHT_WORK,
        Map.of("nights", 0, "weeks", 4, "nightWorkMinutes", 420, "nightWorkWeeks", 1));
  }

  @Test
  void theNightWorkOfEachWeekIsCountedByItself() {
    var roster = nights("2026-11-02", 3, 1, "23:00", "07:00");

    assertThat(sevenHoursAWeek(roster)).isEmpty();
    assertThat(sevenHoursAWeek(roster.and("2026-11-18T23:00", "2026-11-19T02:01"))).hasSize(1);
  }

  @Test
  void workWithoutRestForWeeksIsCountedToo() {
    assertThat(sevenHoursAWeek(Roster.empty().daily("2026-11-01", 16, "00:00", "18:00")))
        .hasSize(1);
  }
}
