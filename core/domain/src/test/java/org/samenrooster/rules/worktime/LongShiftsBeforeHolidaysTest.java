package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;

/** ATB-4.2-preholiday. A long shift here is 07:00 to 21:00, 14 hours of work. */
class LongShiftsBeforeHolidaysTest {

  private static List<RuleViolation> judged(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION_BEFORE_HOLIDAYS,
        Map.of("workMinutes", 720, "longWorkMinutes", 840, "times", 2, "daysBefore", 7));
  }

  private static Roster longShifts(String... days) {
    Roster roster = Roster.empty().judging("2010-01-01", "2030-01-01");
    for (String day : days) {
      roster.and(day + "T07:00", day + "T21:00");
    }
    return roster;
  }

  private static List<Severity> severities(Roster roster) {
    return judged(roster).stream().map(RuleViolation::severity).toList();
  }

  @Test
  void anEmptyRosterBreaksNothingAndTwelveHoursAreNoException() {
    assertThat(judged(Roster.empty())).isEmpty();
    assertThat(judged(Roster.working("2026-12-24T07:00", "2026-12-24T19:00"))).isEmpty();
  }

  @Test
  void fourteenHoursAreTheMostBeforeAHoliday() {
    assertThat(severities(Roster.working("2026-12-24T07:00", "2026-12-24T19:01")))
        .containsExactly(Severity.WARN);
    assertThat(severities(longShifts("2026-12-24"))).containsExactly(Severity.WARN);
    var tooLong = judged(Roster.working("2026-12-24T07:00", "2026-12-24T21:01"));
    assertThat(tooLong).extracting(RuleViolation::severity).containsExactly(Severity.BLOCK);
    assertThat(tooLong.get(0).measure()).isEqualTo(new Measure(841, 720, Unit.MINUTES));
  }

  /** The seventh day before and the day before each of them, in 2026 and, for King's Day, 2025. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-12-31", "2026-03-29", "2026-04-04", "2026-04-05", "2025-04-25", "2026-04-20",
        "2026-04-26", "2026-05-07", "2026-05-13", "2026-05-17", "2026-05-24", "2026-11-28",
        "2026-12-04", "2026-12-18", "2026-12-25", "2014-04-19"
      })
  void theSevenDaysBeforeAHolidayMakeRoom(String day) {
    assertThat(severities(longShifts(day))).containsExactly(Severity.WARN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-03-28", "2026-04-06", "2026-04-19", "2026-04-27", "2026-05-04",
        "2026-05-06", "2026-05-14", "2026-05-16", "2026-05-25", "2026-11-27", "2026-12-05",
        "2026-12-17", "2014-01-01", "2013-12-24"
      })
  void otherDaysMakeNone(String day) {
    assertThat(severities(longShifts(day))).containsOnly(Severity.BLOCK);
  }

  @Test
  void theDayOnWhichAShiftStartsCounts() {
    assertThat(severities(Roster.working("2026-12-17T23:59", "2026-12-18T13:00")))
        .containsExactly(Severity.BLOCK);
    assertThat(severities(Roster.working("2026-12-18T00:00", "2026-12-18T13:00")))
        .containsExactly(Severity.WARN);
  }

  @Test
  void theThirdBeforeTheSameHolidayIsTooMany() {
    assertThat(severities(longShifts("2026-11-28", "2026-12-02", "2026-12-04")))
        .containsExactly(Severity.WARN, Severity.WARN, Severity.BLOCK);
  }

  @Test
  void eachHolidayHasItsOwnTwo() {
    assertThat(severities(longShifts("2026-12-03", "2026-12-04", "2026-12-18", "2026-12-19")))
        .containsOnly(Severity.WARN);
  }

  /** 18 December is before Christmas Day only, 25 December before its second day only. */
  @Test
  void aShiftBeforeTwoHolidaysUsesUpBoth() {
    assertThat(severities(longShifts("2026-12-18", "2026-12-24", "2026-12-25")))
        .containsOnly(Severity.WARN);
    assertThat(severities(longShifts("2026-12-18", "2026-12-23", "2026-12-24")))
        .containsExactly(Severity.WARN, Severity.WARN, Severity.BLOCK);
    assertThat(severities(longShifts("2026-12-19", "2026-12-24", "2026-12-25")))
        .containsExactly(Severity.WARN, Severity.WARN, Severity.BLOCK);
  }

  @Test
  void aShiftThatIsTooLongEvenSoUsesTheExceptionUp() {
    var roster =
        Roster.working("2026-12-01T07:00", "2026-12-01T21:01")
            .and("2026-12-03T07:00", "2026-12-03T21:00")
            .and("2026-12-04T07:00", "2026-12-04T21:00");

    assertThat(severities(roster)).containsExactly(Severity.BLOCK, Severity.WARN, Severity.BLOCK);
  }

  @Test
  void shiftsBeforeTheJudgedDaysUseTheExceptionUp() {
    var roster = longShifts("2026-11-28", "2026-12-02", "2026-12-04");

    assertThat(severities(roster.judging("2026-12-04", "2026-12-05")))
        .containsExactly(Severity.BLOCK);
  }

  @Test
  void theUseOfTheExceptionIsSaid() {
    var second = judged(longShifts("2026-11-28", "2026-12-04")).get(1);

    assertThat(second.exceptionUse()).contains(new ExceptionUse(2, 2, instant("2026-12-05T00:00")));
    assertThat(second.message(Locale.ENGLISH, Roster.AMSTERDAM))
        .isEqualTo(
            "The shift of Friday 4 December 7:00 holds 14 h of work instead of 12 h; that is allowed"
                + " now and then (test art. 1). 2 of 2 used until Saturday 5 December 0:00. Until"
                + " 19:00 it fits.");
  }

  @Test
  void theNightOfAClockChangeCountsElapsedTime() {
    var twelve = Roster.working("2027-03-27T18:00", "2027-03-28T07:00");
    var more = Roster.working("2027-03-27T18:00", "2027-03-28T07:01");

    assertThat(judged(twelve.judging("2027-03-01", "2027-04-01"))).isEmpty();
    assertThat(judged(more.judging("2027-03-01", "2027-04-01")))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(721L);
  }

  @Test
  void aShiftOfTwelveHoursUsesNothingUp() {
    var roster = longShifts("2026-12-02", "2026-12-04").and("2026-12-03T07:00", "2026-12-03T19:00");

    assertThat(severities(roster)).containsExactly(Severity.WARN, Severity.WARN);
  }
}
