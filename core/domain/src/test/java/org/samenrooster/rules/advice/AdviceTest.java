package org.samenrooster.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameter;

/** The health advice: quick returns, rotation, stretches of days and nights, weekends. */
class AdviceTest {

  private static final Map<String, Integer> TWO_IN_28 =
      Map.of("restMinutes", 660, "times", 2, "windowDays", 28);

  private static List<Instant> starts(List<RuleViolation> violations) {
    return violations.stream().map(RuleViolation::at).toList();
  }

  private static Roster lateThenEarly(Roster roster, String day) {
    LocalDate first = LocalDate.parse(day);
    return roster
        .and(day + "T15:00", day + "T23:00")
        .and(first.plusDays(1) + "T07:00", first.plusDays(1) + "T15:00");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NO_QUICK_RETURNS",
        "MAXIMUM_QUICK_RETURNS",
        "FORWARD_ROTATION",
        "MAXIMUM_NIGHTS_IN_ROW",
        "MINIMUM_NIGHTS_TOGETHER",
        "MAXIMUM_DAYS_IN_ROW",
        "MINIMUM_WORKING_DAYS_TOGETHER",
        "MINIMUM_DAYS_OFF_TOGETHER",
        "MAXIMUM_STRETCHES_IN_WEEK",
        "MAXIMUM_WEEKENDS_IN_ROW",
        "MAXIMUM_WORK_IN_DAYS"
      })
  void nothingIsAdvisedAboutAnEmptyRoster(RuleKind kind) {
    Map<String, Integer> numbers =
        kind.parameters().stream().collect(Collectors.toMap(RuleParameter::name, parameter -> 2));

    assertThat(Roster.empty().judgedBy(kind, numbers)).isEmpty();
  }

  @Test
  void aQuickReturnSaysHowMuchRestThereIsAndFromWhenItWouldBeEnough() {
    var violations =
        working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T07:00", "2026-11-03T15:00")
            .judgedBy(RuleKind.NO_QUICK_RETURNS, Map.of("restMinutes", 660));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(480, 660, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T10:00")));
  }

  @Test
  void theHourThatComesTwiceIsRestToo() {
    var kind = RuleKind.NO_QUICK_RETURNS;
    var elevenOnTheClock =
        working("2026-03-28T12:00", "2026-03-28T20:00").and("2026-03-29T07:00", "2026-03-29T15:00");
    var tenOnTheClock =
        working("2026-10-24T13:00", "2026-10-24T21:00").and("2026-10-25T07:00", "2026-10-25T15:00");

    assertThat(elevenOnTheClock.judgedBy(kind, Map.of("restMinutes", 660))).hasSize(1);
    assertThat(tenOnTheClock.judgedBy(kind, Map.of("restMinutes", 660))).isEmpty();
  }

  @Test
  void restAfterANightIsNoQuickReturn() {
    var roster =
        working("2026-11-02T23:00", "2026-11-03T07:00").and("2026-11-03T16:00", "2026-11-03T23:00");

    assertThat(roster.judgedBy(RuleKind.NO_QUICK_RETURNS, Map.of("restMinutes", 660))).isEmpty();
  }

  @Test
  void aThirdQuickReturnOneMinuteWithinFourWeeksIsOneTooMany() {
    var roster = lateThenEarly(lateThenEarly(Roster.empty(), "2026-11-02"), "2026-11-09");
    roster.and("2026-11-30T15:00", "2026-11-30T22:30").and("2026-12-01T06:59", "2026-12-01T15:00");

    var violations = roster.judgedBy(RuleKind.MAXIMUM_QUICK_RETURNS, TWO_IN_28);

    assertThat(starts(violations)).containsExactly(instant("2026-12-01T06:59"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(3, 2, Unit.TIMES));
  }

  @Test
  void aThirdQuickReturnFourWeeksAfterTheFirstIsNot() {
    var roster = lateThenEarly(lateThenEarly(Roster.empty(), "2026-11-02"), "2026-11-09");

    assertThat(
            lateThenEarly(roster, "2026-11-30").judgedBy(RuleKind.MAXIMUM_QUICK_RETURNS, TWO_IN_28))
        .isEmpty();
  }

  @Test
  void quickReturnsBeforeTheJudgedDaysCountButAreNotNamed() {
    var roster = lateThenEarly(lateThenEarly(Roster.empty(), "2026-11-02"), "2026-11-09");

    assertThat(
            starts(
                lateThenEarly(roster, "2026-11-16")
                    .judging("2026-11-17", "2026-11-18")
                    .judgedBy(RuleKind.MAXIMUM_QUICK_RETURNS, TWO_IN_28)))
        .containsExactly(instant("2026-11-17T07:00"));
  }

  @Test
  void threeHoursEarlierIsNotBackwardAndAMinuteMoreIs() {
    var numbers = Map.of("earlierMinutes", 180);
    var threeHours =
        working("2026-11-02T10:00", "2026-11-02T18:00").and("2026-11-03T07:00", "2026-11-03T15:00");
    var aMinuteMore =
        working("2026-11-02T10:00", "2026-11-02T18:00").and("2026-11-03T06:59", "2026-11-03T15:00");

    assertThat(threeHours.judgedBy(RuleKind.FORWARD_ROTATION, numbers)).isEmpty();
    assertThat(aMinuteMore.judgedBy(RuleKind.FORWARD_ROTATION, numbers))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.measure()).isEqualTo(new Measure(181, 180, Unit.MINUTES));
              assertThat(violation.nearest())
                  .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T07:00")));
            });
  }

  @Test
  void rotationIsReadFromTheClockInTheSpringNightToo() {
    var roster =
        working("2026-03-28T10:00", "2026-03-28T18:00").and("2026-03-29T07:00", "2026-03-29T15:00");

    assertThat(roster.judgedBy(RuleKind.FORWARD_ROTATION, Map.of("earlierMinutes", 180))).isEmpty();
  }

  @Test
  void everyNightBeyondThreeIsNamedAndAFreeNightBeginsAnew() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 5, "23:00", "07:00")
            .daily("2026-11-08", 3, "23:00", "07:00");

    assertThat(starts(roster.judgedBy(RuleKind.MAXIMUM_NIGHTS_IN_ROW, Map.of("nights", 3))))
        .containsExactly(instant("2026-11-05T23:00"), instant("2026-11-06T23:00"));
  }

  @Test
  void aDayShiftBetweenNightsDoesNotMakeADayANight() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 3, "23:00", "07:00")
            .and("2026-11-05T15:30", "2026-11-05T23:00");

    assertThat(roster.judgedBy(RuleKind.MAXIMUM_NIGHTS_IN_ROW, Map.of("nights", 3))).isEmpty();
  }

  @Test
  void aSixthDayIsNamedOnceHoweverManyShiftsItHolds() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 6, "07:00", "11:00")
            .daily("2026-11-02", 6, "20:00", "23:00");

    assertThat(starts(roster.judgedBy(RuleKind.MAXIMUM_DAYS_IN_ROW, Map.of("days", 5))))
        .containsExactly(instant("2026-11-07T07:00"));
  }

  @Test
  void theDaysBeforeTheJudgedOnesCountForARow() {
    var roster =
        Roster.empty().daily("2026-11-02", 7, "07:00", "15:00").judging("2026-11-08", "2026-11-09");

    assertThat(starts(roster.judgedBy(RuleKind.MAXIMUM_DAYS_IN_ROW, Map.of("days", 5))))
        .containsExactly(instant("2026-11-08T07:00"));
  }

  @Test
  void aLoneNightIsNamedAndTwoTogetherAreNot() {
    var roster =
        working("2026-11-02T23:00", "2026-11-03T07:00").daily("2026-11-09", 2, "23:00", "07:00");

    assertThat(starts(roster.judgedBy(RuleKind.MINIMUM_NIGHTS_TOGETHER, Map.of("nights", 2))))
        .containsExactly(instant("2026-11-02T23:00"));
  }

  @Test
  void aDayShiftAfterANightDoesNotMakeTwoNights() {
    var roster =
        working("2026-11-02T23:00", "2026-11-03T07:00").and("2026-11-03T18:00", "2026-11-03T23:30");

    assertThat(roster.judgedBy(RuleKind.MINIMUM_NIGHTS_TOGETHER, Map.of("nights", 2))).hasSize(1);
  }

  @Test
  void nothingIsSaidAboutAStretchThatMayGoOnWhereNothingIsKnown() {
    var numbers = Map.of("days", 2);
    var kind = RuleKind.MINIMUM_WORKING_DAYS_TOGETHER;
    var monday = working("2026-11-02T07:00", "2026-11-02T15:00");

    assertThat(monday.judging("2026-11-02", "2026-11-04").judgedBy(kind, numbers)).hasSize(1);
    assertThat(monday.judging("2026-11-02", "2026-11-03").judgedBy(kind, numbers)).isEmpty();
  }

  @Test
  void aDayAtWorkBesideAnAbsenceIsNotAlone() {
    var numbers = Map.of("days", 2);
    var kind = RuleKind.MINIMUM_WORKING_DAYS_TOGETHER;

    assertThat(
            working("2026-11-02T07:00", "2026-11-02T15:00")
                .absent("2026-11-03T00:00", "2026-11-05T00:00")
                .judgedBy(kind, numbers))
        .isEmpty();
    assertThat(
            working("2026-11-05T07:00", "2026-11-05T15:00")
                .absent("2026-11-03T00:00", "2026-11-05T00:00")
                .judgedBy(kind, numbers))
        .isEmpty();
  }

  @Test
  void oneDayOffBetweenWorkIsNamedAndTwoAreNot() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .and("2026-11-04T07:00", "2026-11-04T15:00")
            .and("2026-11-07T07:00", "2026-11-07T15:00")
            .and("2026-11-08T07:00", "2026-11-08T15:00");

    var violations = roster.judgedBy(RuleKind.MINIMUM_DAYS_OFF_TOGETHER, Map.of("days", 2));

    assertThat(starts(violations)).containsExactly(instant("2026-11-04T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(1, 2, Unit.DAYS));
  }

  @Test
  void aStretchThatRunsOverSundayMidnightIsOneOfEachWeek() {
    var roster =
        Roster.empty()
            .daily("2026-11-07", 3, "07:00", "15:00")
            .and("2026-11-11T07:00", "2026-11-11T15:00")
            .and("2026-11-13T07:00", "2026-11-13T15:00");

    var violations = roster.judgedBy(RuleKind.MAXIMUM_STRETCHES_IN_WEEK, Map.of("stretches", 2));

    assertThat(starts(violations)).containsExactly(instant("2026-11-13T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(3, 2, Unit.TIMES));
  }

  @Test
  void aFridayNightBelongsToTheWeekendAndALateFridayDoesNot() {
    var twoWeekends =
        working("2026-11-07T07:00", "2026-11-07T15:00").and("2026-11-15T07:00", "2026-11-15T15:00");
    var numbers = Map.of("weekends", 2);
    var kind = RuleKind.MAXIMUM_WEEKENDS_IN_ROW;

    assertThat(twoWeekends.and("2026-11-20T16:00", "2026-11-21T00:00").judgedBy(kind, numbers))
        .isEmpty();
    assertThat(
            starts(twoWeekends.and("2026-11-22T07:00", "2026-11-22T15:00").judgedBy(kind, numbers)))
        .containsExactly(instant("2026-11-22T07:00"));
    assertThat(
            starts(twoWeekends.and("2026-11-20T16:00", "2026-11-21T00:01").judgedBy(kind, numbers)))
        .containsExactly(instant("2026-11-20T16:00"));
  }

  @Test
  void aFreeWeekendBeginsTheRowAnew() {
    var roster =
        working("2026-11-07T07:00", "2026-11-07T15:00")
            .and("2026-11-14T07:00", "2026-11-14T15:00")
            .and("2026-11-28T07:00", "2026-11-28T15:00");

    assertThat(roster.judgedBy(RuleKind.MAXIMUM_WEEKENDS_IN_ROW, Map.of("weekends", 2))).isEmpty();
  }

  @Test
  void moreThanFortyEightHoursInAnySevenDaysAreNamedToTheMinute() {
    var numbers = Map.of("workMinutes", 2880, "windowDays", 7);
    var kind = RuleKind.MAXIMUM_WORK_IN_DAYS;
    var fortyEight = Roster.empty().daily("2026-11-05", 6, "07:00", "15:00");
    var aMinuteMore =
        Roster.empty()
            .daily("2026-11-05", 5, "07:00", "15:00")
            .and("2026-11-10T07:00", "2026-11-10T15:01");

    assertThat(fortyEight.judgedBy(kind, numbers)).isEmpty();
    assertThat(aMinuteMore.judgedBy(kind, numbers))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(2881, 2880, Unit.MINUTES));
  }

  @Test
  void workThatLiesPartlyInTheSevenDaysCountsForThatPart() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 6, "07:00", "15:00")
            .and("2026-11-09T07:00", "2026-11-09T10:00");

    // From Monday 10:00 to Monday 10:00: 5 + 5 × 8 + 3 hours.
    assertThat(
            roster.judgedBy(
                RuleKind.MAXIMUM_WORK_IN_DAYS, Map.of("workMinutes", 48 * 60 - 1, "windowDays", 7)))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(2880L, 2880L);
  }
}
