package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;

/** ARBZG-5.2-daily-rest: 10 hours where another rest of 12 within four weeks makes up for it. */
class BalancedRestsTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.MINIMUM_DAILY_REST_WITH_BALANCE,
        Map.of(
            "restMinutes",
            660,
            "shortRestMinutes",
            600,
            "balancingRestMinutes",
            720,
            "windowDays",
            28));
  }

  /** Shifts of 14 hours with the rest of 10 that is left of a day. */
  private static Roster tiring(String firstDay, int days) {
    return Roster.empty().daily(firstDay, days, "07:00", "21:00");
  }

  private static List<Severity> severities(Roster roster) {
    return check(roster).stream().map(RuleViolation::severity).toList();
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void elevenHoursNeedNothingToMakeUpForThem() {
    assertThat(check(Roster.empty().daily("2026-11-02", 30, "07:00", "20:00"))).isEmpty();
  }

  @Test
  void tenHoursAreMadeUpForByTheFreeTimeThatFollows() {
    var violations = check(tiring("2026-11-02", 2));

    assertThat(violations).extracting(RuleViolation::severity).containsOnly(Severity.WARN);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-03T07:00"));
    assertThat(violations.get(0).exceptionUse())
        .hasValue(new ExceptionUse(1, 1, instant("2026-11-30T21:00")));
  }

  @Test
  void oneMinuteLessThanTenHoursCannotBeMadeUpFor() {
    var roster =
        working("2026-11-02T14:30", "2026-11-02T21:01").and("2026-11-03T07:00", "2026-11-03T14:30");

    assertThat(severities(roster)).containsExactly(Severity.BLOCK);
  }

  @Test
  void oneMinuteLessThanElevenHoursIsMadeUpFor() {
    var roster =
        working("2026-11-02T14:30", "2026-11-02T20:01").and("2026-11-03T07:00", "2026-11-03T14:30");

    assertThat(severities(roster)).containsExactly(Severity.WARN);
  }

  @Test
  void shortRestsWithoutALongOneInTheFourWeeksAreTooMany() {
    // 60 days in a row: those far from both ends find no long rest in four weeks on either side.
    var middle = tiring("2026-09-01", 70).judging("2026-10-05", "2026-10-06");

    assertThat(severities(middle)).containsExactly(Severity.BLOCK);
  }

  /** Work from 7:00 to 20:00 for weeks, with the rests of the given evenings an hour shorter. */
  private static Roster weeks(List<String> lateEvenings, List<String> earlyEvenings) {
    Roster roster = Roster.empty();
    LocalDate day = LocalDate.of(2026, 6, 1);
    for (int i = 0; i < 120; i++) {
      String date = day.plusDays(i).toString();
      String end = "20:00";
      end = lateEvenings.contains(date) ? "21:00" : end;
      end = earlyEvenings.contains(date) ? "19:00" : end;
      roster.and(date + "T07:00", date + "T" + end);
    }
    return roster;
  }

  @Test
  void aRestOfTwelveHoursLaterMakesUpForOneOfTen() {
    assertThat(severities(weeks(List.of("2026-08-03"), List.of("2026-08-10"))))
        .containsExactly(Severity.WARN);
  }

  @Test
  void aRestOfTwelveHoursEarlierMakesUpForOneOfTenToo() {
    assertThat(severities(weeks(List.of("2026-08-03"), List.of("2026-07-20"))))
        .containsExactly(Severity.WARN);
  }

  @Test
  void withoutOneItIsTooShort() {
    assertThat(severities(weeks(List.of("2026-08-03"), List.of()))).containsExactly(Severity.BLOCK);
  }

  @Test
  void eachShorterRestTakesALongerOneOfItsOwn() {
    var twoForOne = weeks(List.of("2026-08-03", "2026-08-04"), List.of("2026-08-10"));
    var twoForTwo = weeks(List.of("2026-08-03", "2026-08-04"), List.of("2026-08-10", "2026-08-12"));

    assertThat(severities(twoForOne)).contains(Severity.BLOCK);
    assertThat(severities(twoForTwo)).containsExactly(Severity.WARN, Severity.WARN);
  }

  @Test
  void theRestThatMakesUpLiesInsideTheFourWeeks() {
    // From Monday 3 August 21:00 on: the last evening whose 12 hours end in time is 30 August.
    assertThat(severities(weeks(List.of("2026-08-03"), List.of("2026-08-30"))))
        .containsExactly(Severity.WARN);
    assertThat(severities(weeks(List.of("2026-08-03"), List.of("2026-08-31"))))
        .containsExactly(Severity.BLOCK);
  }

  @Test
  void beforeItTheFourWeeksEndWithTheShorterRest() {
    // Until Tuesday 4 August 7:00: from 7 July 7:00 on.
    assertThat(severities(weeks(List.of("2026-08-03"), List.of("2026-07-07"))))
        .containsExactly(Severity.WARN);
    assertThat(severities(weeks(List.of("2026-08-03"), List.of("2026-07-06"))))
        .containsExactly(Severity.BLOCK);
  }

  @Test
  void aMinuteLessThanTwelveHoursMakesUpForNothing() {
    Roster roster = Roster.empty();
    LocalDate day = LocalDate.of(2026, 6, 1);
    for (int i = 0; i < 120; i++) {
      String date = day.plusDays(i).toString();
      String end = date.equals("2026-08-03") ? "21:00" : "19:01";
      roster.and(date + "T07:00", date + "T" + end);
    }

    assertThat(severities(roster)).containsExactly(Severity.BLOCK);
  }

  @Test
  void workBeforeAndAfterTheJudgedDaysCounts() {
    Roster roster = weeks(List.of("2026-08-03"), List.of("2026-08-10"));

    assertThat(severities(roster.judging("2026-08-04", "2026-08-05")))
        .containsExactly(Severity.WARN);
    assertThat(severities(roster.judging("2026-08-05", "2026-08-06"))).isEmpty();
  }

  @Test
  void theNightInWhichTheClockGoesForwardIsAnHourShorter() {
    var roster =
        working("2026-03-28T14:30", "2026-03-28T20:00").and("2026-03-29T07:00", "2026-03-29T14:30");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(600L);
    assertThat(severities(roster)).containsExactly(Severity.WARN);
  }

  @Test
  void itAsksForTheFourWeeksBeforeTheRoster() {
    RuleTerms terms = new RuleTerms("TEST", "test art. 1", Severity.WARN);

    var balanced = MinimumDailyRest.balanced(terms, new BalancedRests(660, 600, 720, 28));

    assertThat(balanced.historyWeeks()).isEqualTo(4);
  }

  @Test
  void itLooksFourWeeksBackAndAheadAndAShiftFurther() {
    RuleTerms terms = new RuleTerms("TEST", "test art. 1", Severity.WARN);

    var balanced = MinimumDailyRest.balanced(terms, new BalancedRests(660, 600, 720, 28));

    assertThat(balanced.reach()).isEqualTo(Reach.days(31, 31));
  }
}
