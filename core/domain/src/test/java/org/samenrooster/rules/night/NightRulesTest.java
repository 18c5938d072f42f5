package org.samenrooster.rules.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.ShortRests;
import org.samenrooster.rules.pack.Applicability;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.time.DateRange;

/**
 * ATW-5.8: length of night shifts, rest after them, series of them, and the exemption of ATW-4.9.
 */
class NightRulesTest {

  private static List<RuleViolation> length(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_NIGHT_SHIFT, Map.of("workMinutes", 600));
  }

  private static List<RuleViolation> restAfter(Roster roster) {
    return roster.judgedBy(
        RuleKind.REST_AFTER_NIGHT_SHIFT, Map.of("restMinutes", 840, "shortRestMinutes", 480));
  }

  private static List<RuleViolation> restAfterSeries(Roster roster) {
    return roster.judgedBy(
        RuleKind.REST_AFTER_NIGHT_SERIES,
        Map.of("nights", 3, "restMinutes", 2760, "seriesBreakMinutes", 2160));
  }

  private static List<RuleViolation> series(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_SERIES_WITH_NIGHT, Map.of("shifts", 7, "seriesBreakMinutes", 2160));
  }

  private static final RulePack.Entry NO_NIGHTS_WHERE_EXEMPT =
      new RulePack.Entry(
          new RuleTerms("TEST-no-nights", "test art. 1", Severity.BLOCK),
          RuleKind.NO_NIGHT_SHIFTS,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Applicability.where(PersonFact.NO_NIGHTS),
          List.of(
              new RulePack.Version(
                  DateRange.startingOn(LocalDate.EPOCH), new RuleParameters(Map.of()))));

  private static List<RuleViolation> exempt(Roster roster) {
    return whereExempt(roster.by(Roster.amy(HeldFact.always(PersonFact.NO_NIGHTS))));
  }

  private static List<RuleViolation> whereExempt(Roster roster) {
    return new RulePack("test", List.of(NO_NIGHTS_WHERE_EXEMPT))
        .on(LocalDate.of(2026, 11, 2))
        .violations(roster.timeline());
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(length(Roster.empty())).isEmpty();
    assertThat(restAfter(Roster.empty())).isEmpty();
    assertThat(restAfterSeries(Roster.empty())).isEmpty();
    assertThat(series(Roster.empty())).isEmpty();
    assertThat(exempt(Roster.empty())).isEmpty();
  }

  @Test
  void tenHoursOfWorkInANightAreTheMost() {
    assertThat(length(Roster.empty().and("2026-11-03T22:00", "2026-11-04T08:30", 30))).isEmpty();
    assertThat(length(Roster.empty().and("2026-11-03T22:00", "2026-11-04T08:31", 30)))
        .extracting(v -> v.measure().actual())
        .containsExactly(601L);
  }

  @Test
  void aLongEveningWithOneHourAfterMidnightIsNoNightShift() {
    assertThat(length(working("2026-11-03T14:00", "2026-11-04T01:00"))).isEmpty();
    assertThat(length(working("2026-11-03T14:00", "2026-11-04T01:01"))).hasSize(1);
  }

  @Test
  void aShiftFromQuarterToFiveIsANightShift() {
    assertThat(exempt(working("2026-11-04T05:00", "2026-11-04T13:00"))).isEmpty();
    assertThat(exempt(working("2026-11-04T04:59", "2026-11-04T13:00")))
        .extracting(v -> v.measure().actual())
        .containsExactly(61L);
  }

  @Test
  void anExemptionBindsFromItsFirstDayUntilItsLast() {
    assertThat(exemptInDecember("2026-11-30")).isEmpty();
    assertThat(exemptInDecember("2026-12-01")).hasSize(1);
    assertThat(exemptInDecember("2026-12-31")).hasSize(1);
    assertThat(exemptInDecember("2027-01-01")).isEmpty();
  }

  private static List<RuleViolation> exemptInDecember(String day) {
    DateRange december = new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
    return whereExempt(
        Roster.empty()
            .judging("2026-01-01", "2028-01-01")
            .daily(day, 1, "23:00", "07:00")
            .by(Roster.amy(new HeldFact(PersonFact.NO_NIGHTS, december))));
  }

  @Test
  void aBreakIsTakenOutsideTheNightWhereTheShiftAllowsIt() {
    // 00:00 to 01:15 holds 75 minutes of night; the break of 30 fits before midnight.
    assertThat(exempt(Roster.empty().and("2026-11-03T15:30", "2026-11-04T01:15", 30))).hasSize(1);
    // Here only 10 minutes lie outside the night, so 20 of the break fall inside it.
    assertThat(exempt(Roster.empty().and("2026-11-03T23:50", "2026-11-04T01:15", 30))).isEmpty();
  }

  @Test
  void inTheAutumnNightTheExtraHourIsNightWork() {
    assertThat(exempt(working("2026-10-24T23:00", "2026-10-25T07:00")))
        .extracting(v -> v.measure().actual())
        .containsExactly(420L);
  }

  @Test
  void inTheSpringNightTheSkippedHourIsNot() {
    assertThat(exempt(working("2026-03-28T23:00", "2026-03-29T07:00")))
        .extracting(v -> v.measure().actual())
        .containsExactly(300L);
  }

  @Test
  void fourteenHoursAfterANightAreEnough() {
    var night = working("2026-11-02T22:45", "2026-11-03T07:15");

    assertThat(restAfter(night.and("2026-11-03T21:15", "2026-11-04T06:00"))).isEmpty();
  }

  @Test
  void oneMinuteLessThanFourteenHoursUsesTheException() {
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-03T21:14", "2026-11-04T06:00");

    assertThat(restAfter(roster))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
  }

  @Test
  void theExceptionIsThereOnceInSevenDays() {
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15")
            .and("2026-11-03T20:00", "2026-11-04T06:00")
            .and("2026-11-04T19:00", "2026-11-04T23:00");

    assertThat(restAfter(roster))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.BLOCK);
  }

  @Test
  void aNightThatEndsAtTwoAsksForNoFourteenHours() {
    assertThat(
            restAfter(
                working("2026-11-02T18:00", "2026-11-03T02:00")
                    .and("2026-11-03T13:00", "2026-11-03T20:00")))
        .isEmpty();
    assertThat(
            restAfter(
                working("2026-11-02T18:00", "2026-11-03T02:01")
                    .and("2026-11-03T13:00", "2026-11-03T20:00")))
        .hasSize(1);
  }

  @Test
  void afterThreeNightsFortySixHoursAreNeeded() {
    // The last night ends Thursday 5 November 07:15; Saturday 05:15 is the earliest start.
    var nights = Roster.empty().daily("2026-11-02", 3, "22:45", "07:15");

    assertThat(restAfterSeries(nights.and("2026-11-07T05:15", "2026-11-07T13:00"))).isEmpty();
  }

  @Test
  void oneMinuteLessThanFortySixHoursBlocks() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 3, "22:45", "07:15")
            .and("2026-11-07T05:14", "2026-11-07T13:00");

    assertThat(restAfterSeries(roster))
        .extracting(v -> v.measure().actual())
        .containsExactly(2759L);
  }

  @Test
  void afterTwoNightsNoFortySixHoursAreNeeded() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 2, "22:45", "07:15")
            .and("2026-11-05T15:00", "2026-11-05T23:00");

    assertThat(restAfterSeries(roster)).isEmpty();
  }

  @Test
  void aFourthNightGoesOnWithTheSeries() {
    assertThat(restAfterSeries(Roster.empty().daily("2026-11-02", 4, "22:45", "07:15"))).isEmpty();
  }

  @Test
  void aNightAfterAWeeklyRestButBeforeFortySixHoursBlocks() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 3, "22:45", "07:15")
            .and("2026-11-06T22:45", "2026-11-07T07:15");

    assertThat(restAfterSeries(roster))
        .extracting(v -> v.measure().actual())
        .containsExactly(39 * 60 + 30L);
  }

  @Test
  void sevenShiftsInARowWithANightAreTheMost() {
    var seven =
        Roster.empty()
            .daily("2026-11-02", 4, "07:00", "15:00")
            .daily("2026-11-06", 3, "22:45", "07:15");
    var eight =
        Roster.empty()
            .daily("2026-11-02", 5, "07:00", "15:00")
            .daily("2026-11-07", 3, "22:45", "07:15");

    assertThat(series(seven)).isEmpty();
    assertThat(series(eight)).extracting(v -> v.measure().actual()).containsExactly(8L);
  }

  @Test
  void eightDayShiftsInARowAreNotThisRulesBusiness() {
    assertThat(series(Roster.empty().daily("2026-11-02", 8, "07:00", "15:00"))).isEmpty();
  }

  @Test
  void aRestOfThirtySixHoursEndsTheSeriesAndOneMinuteLessDoesNot() {
    var broken =
        Roster.empty()
            .daily("2026-11-02", 4, "07:00", "15:00")
            .and("2026-11-07T03:00", "2026-11-07T11:00")
            .daily("2026-11-08", 3, "07:00", "15:00");
    var unbroken =
        Roster.empty()
            .daily("2026-11-02", 4, "07:00", "15:00")
            .and("2026-11-07T02:59", "2026-11-07T11:00")
            .daily("2026-11-08", 3, "07:00", "15:00");

    assertThat(series(broken)).isEmpty();
    assertThat(series(unbroken)).hasSize(1);
  }

  @Test
  void theSecondExceptionIsThereExactlySevenDaysAfterTheFirst() {
    var exactly =
        working("2026-11-02T22:45", "2026-11-03T07:15")
            .and("2026-11-03T20:00", "2026-11-03T23:00")
            .and("2026-11-09T22:45", "2026-11-10T07:15")
            .and("2026-11-10T15:15", "2026-11-10T23:00");

    assertThat(restAfter(exactly))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN, Severity.WARN);
    assertThat(restAfter(exactly))
        .extracting(RuleViolation::textKey)
        .containsOnly("rest-after-night-exception");
  }

  @Test
  void oneMinuteLessThanTheShortestRestBlocks() {
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-03T15:15", "2026-11-03T23:00");

    assertThat(restAfter(roster))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
    // Less than eight hours apart the blocks are one shift, and what follows it is measured from
    // its end.
    var together =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-03T15:14", "2026-11-03T23:00");
    assertThat(restAfter(together)).isEmpty();
  }

  @Test
  void nightsBeforeTheJudgedDaysCountForTheSeries() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 3, "22:45", "07:15")
            .and("2026-11-06T15:00", "2026-11-06T23:00")
            .judging("2026-11-06", "2026-11-30");

    assertThat(restAfterSeries(roster)).hasSize(1);
    assertThat(restAfterSeries(roster.judging("2026-11-07", "2026-11-30"))).isEmpty();
  }

  @Test
  void threeNightsAndANightAfterAWeeklyRestAskForTheLongRest() {
    var three = Roster.empty().daily("2026-11-02", 3, "23:00", "07:00");
    assertThat(restAfterSeries(three.and("2026-11-06T18:59", "2026-11-07T03:00"))).isEmpty();

    var broken = Roster.empty().daily("2026-11-02", 3, "23:00", "07:00");
    var violations = restAfterSeries(broken.and("2026-11-06T19:00", "2026-11-07T03:00"));
    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-06T19:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-07T05:00")));
  }

  @Test
  void afterANightTheNextShiftMayStartFourteenHoursLater() {
    assertThat(
            restAfter(
                working("2026-11-02T23:00", "2026-11-03T07:00")
                    .and("2026-11-03T20:59", "2026-11-03T23:00")))
        .extracting(RuleViolation::nearest)
        .containsExactly(
            Optional.of(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T21:00"))));
  }

  @Test
  void theExceptionsThatAreUsedCountFromTheEndOfTheFirstNight() {
    var terms = new RuleTerms("TEST-rest", "test art. 1", Severity.BLOCK);
    var rule = RestAfterNightShift.ofEvery(terms, 840, new ShortRests(480, 600, 840));
    var timeline =
        working("2026-11-02T22:00", "2026-11-03T06:00")
            .and("2026-11-03T15:00", "2026-11-03T23:00")
            .and("2026-11-05T22:00", "2026-11-06T06:00")
            .and("2026-11-06T17:00", "2026-11-06T23:00")
            .timeline();
    List<RuleViolation> violations = new ArrayList<>();
    rule.check(timeline, timeline.judgedSpan(), violations::add);

    assertThat(violations)
        .extracting(violation -> violation.exceptionUse().orElseThrow())
        .containsExactly(
            new ExceptionUse(1, 2, instant("2026-11-10T06:00")),
            new ExceptionUse(2, 2, instant("2026-11-10T06:00")));
  }

  @Test
  void theShiftThatIsOneTooManyMayStartAfterTheRestThatEndsTheSeries() {
    var violations = series(Roster.empty().daily("2026-11-02", 8, "23:00", "07:00"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-10T19:00")));
  }
}
