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

/** HEALTH advice: at most so many working days, or nights, in a row. */
class MaximumStretchTest {

  private static List<String> days(Roster roster) {
    return roster.namedBy(RuleKind.MAXIMUM_DAYS_IN_ROW, Map.of("days", 5));
  }

  private static List<String> nights(Roster roster) {
    return roster.namedBy(RuleKind.MAXIMUM_NIGHTS_IN_ROW, Map.of("nights", 3));
  }

  @Test
  void fiveDaysAreAllowedAndTheSixthIsNot() {
    assertThat(days(Roster.empty().daily("2026-11-02", 5, "07:00", "15:00"))).isEmpty();

    var violations =
        Roster.empty()
            .daily("2026-11-02", 6, "07:00", "15:00")
            .judgedBy(RuleKind.MAXIMUM_DAYS_IN_ROW, Map.of("days", 5));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-07T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(6, 5, Unit.DAYS));
    assertThat(violations.get(0).window())
        .contains(new Interval(instant("2026-11-02T00:00"), instant("2026-11-07T15:00")));
  }

  @Test
  void everyNightBeyondThreeIsNamedAndAFreeNightBeginsAnew() {
    var violations =
        Roster.empty()
            .daily("2026-11-02", 5, "23:00", "07:00")
            .daily("2026-11-08", 3, "23:00", "07:00")
            .judgedBy(RuleKind.MAXIMUM_NIGHTS_IN_ROW, Map.of("nights", 3));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-05T23:00"), instant("2026-11-06T23:00"));
    assertThat(violations.get(1).measure()).isEqualTo(new Measure(4, 3, Unit.NIGHTS));
  }

  @Test
  void aDayShiftMakesNoNight() {
    var threeNights = Roster.empty().daily("2026-11-02", 3, "23:00", "07:00");

    assertThat(nights(threeNights.and("2026-11-05T16:00", "2026-11-06T01:00"))).isEmpty();
    assertThat(nights(threeNights.and("2026-11-06T23:00", "2026-11-07T07:00"))).isEmpty();
  }

  @Test
  void anHourAndAMinuteAfterMidnightMakeANight() {
    var threeNights = Roster.empty().daily("2026-11-02", 3, "23:00", "07:00");

    assertThat(nights(threeNights.and("2026-11-05T16:00", "2026-11-06T01:01")))
        .containsExactly("2026-11-05T16:00");
  }

  @Test
  void aDayShiftBesideANightLeavesTheRowAlone() {
    var roster =
        Roster.empty()
            .and("2026-11-02T23:00", "2026-11-03T03:00")
            .and("2026-11-03T11:00", "2026-11-03T15:00")
            .and("2026-11-03T23:00", "2026-11-04T03:00")
            .daily("2026-11-04", 2, "23:00", "07:00");

    assertThat(nights(roster)).containsExactly("2026-11-05T23:00");
  }

  @Test
  void twoNightsOfOneDayAreOne() {
    var roster =
        working("2026-11-02T00:00", "2026-11-02T07:00").daily("2026-11-02", 3, "23:00", "07:00");

    assertThat(nights(roster)).isEmpty();
    assertThat(nights(roster.and("2026-11-05T16:00", "2026-11-06T02:00")))
        .containsExactly("2026-11-05T16:00");
  }

  @Test
  void aSixthDayIsNamedOnceHoweverManyShiftsItHolds() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 6, "07:00", "11:00")
            .daily("2026-11-02", 6, "20:00", "23:00");

    assertThat(days(roster)).containsExactly("2026-11-07T07:00");
  }

  @Test
  void aDayBeginsAtMidnight() {
    var fiveDays = Roster.empty().daily("2026-11-02", 5, "07:00", "15:00");

    assertThat(days(fiveDays.and("2026-11-06T23:59", "2026-11-07T07:00"))).isEmpty();
    assertThat(days(fiveDays.and("2026-11-07T15:00", "2026-11-07T20:00")))
        .containsExactly("2026-11-07T15:00");
    assertThat(
            days(
                Roster.empty()
                    .daily("2026-11-02", 5, "07:00", "15:00")
                    .and("2026-11-07T00:00", "2026-11-07T07:00")))
        .containsExactly("2026-11-07T00:00");
  }

  @Test
  void daysAndNightsOfTheClockChangesAreOrdinaryOnes() {
    assertThat(days(Roster.empty().daily("2026-03-25", 6, "07:00", "15:00")))
        .containsExactly("2026-03-30T07:00");
    assertThat(days(Roster.empty().daily("2026-10-21", 6, "07:00", "15:00")))
        .containsExactly("2026-10-26T07:00");
    assertThat(nights(Roster.empty().daily("2026-03-26", 4, "23:00", "07:00")))
        .containsExactly("2026-03-29T23:00");
    assertThat(nights(Roster.empty().daily("2026-10-22", 4, "23:00", "07:00")))
        .containsExactly("2026-10-25T23:00");
  }

  @Test
  void theDaysBeforeTheJudgedOnesCountForARow() {
    var roster =
        Roster.empty().daily("2026-11-02", 7, "07:00", "15:00").judging("2026-11-08", "2026-11-09");

    assertThat(days(roster)).containsExactly("2026-11-08T07:00");
  }
}
