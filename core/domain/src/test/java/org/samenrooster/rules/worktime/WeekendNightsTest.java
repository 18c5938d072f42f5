package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.LongShifts;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.WeekendNights;
import org.samenrooster.rules.pack.RuleKind;

/**
 * ATB-4.7-weekend-night-length and ATB-4.7-weekend-nights. To see what is counted apart, no long
 * night is allowed otherwise.
 */
class WeekendNightsTest {

  private static final LocalDate FIRST_FRIDAY = LocalDate.of(2026, 1, 9);

  private static Map<String, Integer> numbers(int times) {
    Map<String, Integer> numbers = new HashMap<>();
    numbers.put("workMinutes", 600);
    numbers.put("longWorkMinutes", 720);
    numbers.put("times", times);
    numbers.put("windowDays", 14);
    numbers.put("weekendWorkMinutes", 660);
    numbers.put("timesInWeekend", 2);
    numbers.put("freeWeekends", 26);
    return numbers;
  }

  private static List<RuleViolation> conditions(Roster roster) {
    Map<String, Integer> numbers = numbers(0);
    numbers.put("timesIn52Weeks", 22);
    numbers.put("restMinutes", 720);
    return roster.judgedBy(RuleKind.LONG_NIGHT_SHIFTS_WITH_WEEKENDS, numbers);
  }

  private static List<RuleViolation> length(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_NIGHT_SHIFT_WITH_WEEKENDS, numbers(5));
  }

  private static Roster workedWeekends(int weekends) {
    Roster roster = Roster.empty().judging("2026-01-01", "2028-01-01");
    for (int i = 0; i < weekends; i++) {
      LocalDate saturday = FIRST_FRIDAY.plusWeeks(i).plusDays(1);
      roster.and(saturday + "T08:00", saturday + "T12:00");
    }
    return roster;
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(conditions(Roster.empty())).isEmpty();
    assertThat(length(Roster.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // The first minute of the weekend and the one before it.
    "2026-11-06T18:00, 2026-11-07T05:00, true",
    "2026-11-06T17:59, 2026-11-07T04:59, false",
    // The last minute and the one after it.
    "2026-11-08T21:00, 2026-11-09T08:00, true",
    "2026-11-08T21:01, 2026-11-09T08:01, false",
    "2026-11-09T00:00, 2026-11-09T08:00, true",
    // 11 hours and a minute more.
    "2026-11-07T20:00, 2026-11-08T07:00, true",
    "2026-11-07T20:00, 2026-11-08T07:01, false",
    // Nights of the clock changes: 11 hours on the clock are 12, and 12 are 11.
    "2026-10-24T20:00, 2026-10-25T06:00, true",
    "2026-10-24T20:00, 2026-10-25T06:01, false",
    "2026-03-28T20:00, 2026-03-29T08:00, true",
    "2026-03-28T20:00, 2026-03-29T08:01, false",
    // Other nights.
    "2026-11-05T20:00, 2026-11-06T07:00, false",
    "2026-11-10T20:00, 2026-11-11T07:00, false"
  })
  void aLongNightInsideTheWeekendIsCountedApart(String start, String end, boolean apart) {
    assertThat(conditions(Roster.working(start, end)).isEmpty()).isEqualTo(apart);
  }

  @Test
  void theThirdLongNightOfAWeekendIsCountedWithTheOthers() {
    var two = Roster.empty().daily("2026-11-06", 2, "20:00", "07:00");
    assertThat(conditions(two)).isEmpty();

    var three = Roster.empty().daily("2026-11-06", 3, "20:00", "07:00");
    assertThat(conditions(three))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-08T20:00"));
  }

  @Test
  void aNightOfUsualLengthTakesNoPlaceOfTheTwo() {
    var roster =
        Roster.working("2026-11-06T20:00", "2026-11-07T06:00")
            .and("2026-11-07T20:00", "2026-11-08T07:00")
            .and("2026-11-08T20:00", "2026-11-09T07:00");

    assertThat(conditions(roster)).isEmpty();
  }

  @Test
  void twentySixWeekendsStayFree() {
    String friday = FIRST_FRIDAY.plusWeeks(25).toString();
    String saturday = FIRST_FRIDAY.plusWeeks(25).plusDays(1).toString();

    assertThat(conditions(workedWeekends(25).and(friday + "T20:00", saturday + "T07:00")))
        .isEmpty();
    assertThat(conditions(workedWeekends(26).and("2026-07-10T20:00", "2026-07-11T07:00")))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(1, 0, Unit.NIGHTS));
  }

  @Test
  void aWeekendMoreThanAYearAgoIsForgotten() {
    LocalDate friday = FIRST_FRIDAY.plusWeeks(52);
    var roster = workedWeekends(26);

    assertThat(conditions(roster.and(friday + "T20:00", friday.plusDays(1) + "T07:00"))).isEmpty();
    LocalDate weekBefore = friday.minusWeeks(1);
    assertThat(
            conditions(
                workedWeekends(26).and(weekBefore + "T20:00", weekBefore.plusDays(1) + "T07:00")))
        .hasSize(1);
  }

  @Test
  void whichWorkTouchesTheWeekend() {
    String friday = "2026-07-10";
    var endsAtMidnight = workedWeekends(25).and("2026-07-03T16:00", "2026-07-04T00:00");
    var endsLater = workedWeekends(25).and("2026-07-03T16:00", "2026-07-04T00:01");
    var sunday = workedWeekends(25).and("2026-07-05T23:59", "2026-07-06T06:00");
    var monday = workedWeekends(25).and("2026-07-06T00:00", "2026-07-06T06:00");

    assertThat(conditions(endsAtMidnight.and(friday + "T20:00", "2026-07-11T07:00"))).isEmpty();
    assertThat(conditions(endsLater.and(friday + "T20:00", "2026-07-11T07:00"))).hasSize(1);
    assertThat(conditions(sunday.and(friday + "T20:00", "2026-07-11T07:00"))).hasSize(1);
    assertThat(conditions(monday.and(friday + "T20:00", "2026-07-11T07:00"))).isEmpty();
  }

  @Test
  void twelveHoursOfRestFollowThoseNightsToo() {
    var rested = Roster.working("2026-11-06T20:00", "2026-11-07T07:00");

    assertThat(conditions(rested.and("2026-11-07T19:00", "2026-11-07T22:00"))).isEmpty();
    assertThat(
            conditions(
                Roster.working("2026-11-06T20:00", "2026-11-07T07:00")
                    .and("2026-11-07T18:59", "2026-11-07T22:00")))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(719, 720, Unit.MINUTES));
  }

  @Test
  void theUseIsSaidByWeekendAndElseByFortnight() {
    var violations = length(Roster.empty().daily("2026-11-06", 3, "20:00", "07:00"));

    assertThat(violations).extracting(RuleViolation::severity).containsOnly(Severity.WARN);
    assertThat(violations)
        .extracting(violation -> violation.exceptionUse().orElseThrow())
        .containsExactly(
            new ExceptionUse(1, 2, instant("2026-11-09T08:00")),
            new ExceptionUse(2, 2, instant("2026-11-09T08:00")),
            new ExceptionUse(1, 5, instant("2026-11-22T20:00")));
  }

  @Test
  void moreThanTwelveHoursAreNeverAllowed() {
    assertThat(length(Roster.working("2026-11-06T19:00", "2026-11-07T07:01")))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.BLOCK);
  }

  @Test
  void aNightThatStartsInTheFirstMinuteOfTheWeekendTakesOneOfTheTwoPlaces() {
    assertThat(conditions(Roster.empty().daily("2026-11-06", 3, "18:00", "05:00")))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-08T18:00"));
  }

  @Test
  void whetherWeekendsAreFreeTakesAYearToKnow() {
    var twoWeeks = new LongShifts(600, 720, 5, 14, true, Optional.empty());
    var weekends =
        new LongShifts(600, 720, 5, 14, true, Optional.of(new WeekendNights(660, 2, 26)));

    assertThat(twoWeeks.reachDays()).isBetween(14, 28);
    assertThat(weekends.reachDays()).isGreaterThan(52 * 7);
  }
}
