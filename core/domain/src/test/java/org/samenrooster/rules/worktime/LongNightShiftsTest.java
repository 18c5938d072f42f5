package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;

/**
 * ATW-5.8.1-night-length with its exception, ATW-5.8.3-night12 and the shift of 14 hours of
 * ATB-4.3-necessary. A long night here is 20:00 to 7:30 with 45 minutes of break: 10 hours 45.
 */
class LongNightShiftsTest {

  private static final Map<String, Integer> LENGTH =
      Map.of("workMinutes", 600, "longWorkMinutes", 720, "times", 5, "windowDays", 14);

  private static List<RuleViolation> length(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_NIGHT_SHIFT_WITH_EXCEPTION, LENGTH);
  }

  private static List<RuleViolation> conditions(Roster roster) {
    Map<String, Integer> numbers = new HashMap<>(LENGTH);
    numbers.put("timesIn52Weeks", 22);
    numbers.put("restMinutes", 720);
    return roster.judgedBy(RuleKind.LONG_NIGHT_SHIFTS, numbers);
  }

  private static List<RuleViolation> fourteenHours(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION,
        Map.of("workMinutes", 720, "longWorkMinutes", 840, "times", 1, "windowDays", 14));
  }

  private static Roster longNights(String... days) {
    Roster roster = Roster.empty().judging("2026-01-01", "2028-01-01");
    for (String day : days) {
      roster.and(day + "T20:00", LocalDate.parse(day).plusDays(1) + "T07:30", 45);
    }
    return roster;
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(length(Roster.empty())).isEmpty();
    assertThat(conditions(Roster.empty())).isEmpty();
    assertThat(fourteenHours(Roster.empty())).isEmpty();
  }

  @Test
  void aNightOfUpToTwelveHoursUsesTheException() {
    assertThat(length(Roster.empty().and("2026-11-02T22:00", "2026-11-03T08:30", 30))).isEmpty();
    assertThat(length(Roster.empty().and("2026-11-02T22:00", "2026-11-03T08:31", 30)))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
    assertThat(length(Roster.empty().and("2026-11-02T19:00", "2026-11-03T07:45", 45)))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
    var tooLong = length(Roster.empty().and("2026-11-02T19:00", "2026-11-03T07:46", 45));
    assertThat(tooLong).extracting(RuleViolation::severity).containsExactly(Severity.BLOCK);
    assertThat(tooLong.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-03T05:45")));
  }

  @Test
  void aDayOfElevenHoursIsNoNight() {
    assertThat(length(Roster.empty().and("2026-11-02T07:00", "2026-11-02T18:45", 45))).isEmpty();
    assertThat(conditions(Roster.empty().daily("2026-11-02", 10, "07:00", "18:00"))).isEmpty();
  }

  @Test
  void theUseOfTheExceptionIsSaid() {
    var second = length(longNights("2026-11-02", "2026-11-05")).get(1);

    assertThat(second.exceptionUse()).contains(new ExceptionUse(2, 5, instant("2026-11-16T20:00")));
    assertThat(second.message(Locale.ENGLISH, Roster.AMSTERDAM))
        .isEqualTo(
            "The night shift of Thursday 5 November 20:00 holds 10 h 45 min of work instead of 10 h;"
                + " that is allowed now and then (test art. 1). 2 of 5 used until Monday 16 November"
                + " 20:00. Until Friday 6 November 6:45 it fits.");
  }

  @Test
  void theSixthInFourteenDaysIsTooMany() {
    var five = longNights("2026-11-02", "2026-11-03", "2026-11-04", "2026-11-09", "2026-11-10");
    assertThat(conditions(five)).isEmpty();

    var sixth = conditions(five.and("2026-11-16T19:59", "2026-11-17T07:29", 45));
    assertThat(sixth)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(6, 5, Unit.NIGHTS));
    assertThat(sixth.get(0).blocks()).isTrue();
    assertThat(sixth.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-17T06:44")));
    assertThat(length(five)).extracting(RuleViolation::severity).containsOnly(Severity.WARN);
  }

  @Test
  void fourteenDaysLaterTheFirstCountsNoMore() {
    assertThat(
            conditions(
                longNights(
                    "2026-11-02",
                    "2026-11-03",
                    "2026-11-04",
                    "2026-11-09",
                    "2026-11-10",
                    "2026-11-16")))
        .isEmpty();
  }

  @Test
  void twentyTwoInFiftyTwoWeeksAreTheMost() {
    String[] mondays =
        IntStream.range(0, 22)
            .mapToObj(week -> LocalDate.of(2026, 1, 5).plusWeeks(week).toString())
            .toArray(String[]::new);
    assertThat(conditions(longNights(mondays))).isEmpty();
    assertThat(conditions(longNights(mondays).and("2027-01-03T20:00", "2027-01-04T07:30", 45)))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(23, 22, Unit.NIGHTS));
    assertThat(conditions(longNights(mondays).and("2027-01-04T20:00", "2027-01-05T07:30", 45)))
        .isEmpty();
  }

  @Test
  void twelveHoursOfRestFollowALongNight() {
    var night = longNights("2026-11-02");
    assertThat(conditions(night.and("2026-11-03T19:30", "2026-11-03T22:00"))).isEmpty();

    var shorter = conditions(longNights("2026-11-02").and("2026-11-03T19:29", "2026-11-03T22:00"));
    assertThat(shorter)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(719, 720, Unit.MINUTES));
    assertThat(shorter.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T19:30")));
  }

  @Test
  void theFourteenHoursOfRestAreForNightsOfUsualLength() {
    Map<String, Integer> numbers =
        Map.of("restMinutes", 840, "shortRestMinutes", 480, "usualMinutes", 600);
    var afterLong = longNights("2026-11-02").and("2026-11-03T19:30", "2026-11-03T22:00");
    var afterUsual =
        Roster.empty()
            .and("2026-11-02T21:00", "2026-11-03T07:30", 30)
            .and("2026-11-03T19:30", "2026-11-03T22:00");

    assertThat(afterLong.judgedBy(RuleKind.REST_AFTER_NIGHT_SHIFT_OF_USUAL_LENGTH, numbers))
        .isEmpty();
    assertThat(afterUsual.judgedBy(RuleKind.REST_AFTER_NIGHT_SHIFT_OF_USUAL_LENGTH, numbers))
        .hasSize(1);
  }

  @Test
  void aShiftOfFourteenHoursIsAllowedOnceInFourteenDays() {
    var once = Roster.working("2026-11-02T07:00", "2026-11-02T21:00");
    assertThat(fourteenHours(once))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
    assertThat(fourteenHours(Roster.working("2026-11-02T07:00", "2026-11-02T21:01")))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.BLOCK);

    assertThat(fourteenHours(once.and("2026-11-16T06:59", "2026-11-16T20:00")))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.BLOCK);
    assertThat(
            fourteenHours(
                Roster.working("2026-11-02T07:00", "2026-11-02T21:00")
                    .and("2026-11-16T07:00", "2026-11-16T20:00")))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.WARN);
  }

  @Test
  void longNightsBeforeTheJudgedDaysUseTheExceptionUp() {
    var roster =
        longNights(
                "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-09", "2026-11-10", "2026-11-11")
            .judging("2026-11-11", "2026-11-12");

    assertThat(conditions(roster)).hasSize(1);
    assertThat(conditions(roster.judging("2026-11-12", "2026-11-13"))).isEmpty();
    assertThat(length(roster.judging("2026-11-11", "2026-11-12")))
        .extracting(v -> v.exceptionUse().orElseThrow().used())
        .containsExactly(6);
  }

  @Test
  void aShiftOfExactlyTheUsualLengthUsesNothingUp() {
    var roster =
        Roster.empty()
            .and("2026-11-02T07:00", "2026-11-02T19:00")
            .and("2026-11-04T07:00", "2026-11-04T20:00");

    assertThat(fourteenHours(roster))
        .extracting(violation -> violation.exceptionUse().orElseThrow().used())
        .containsExactly(1);
  }
}
