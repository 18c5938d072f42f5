package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/**
 * ATW-5.7b-week, ATW-5.7-avg4, ATW-5.7c-avg16 and ATW-5.8.2-night-avg40: work in calendar weeks.
 * Monday 2 November 2026 starts a week.
 */
class MaximumAverageWeekTest {

  private static List<RuleViolation> inWeek(Roster roster) {
    return inWeeks(1, 60, roster);
  }

  private static List<RuleViolation> inWeeks(int weeks, int hours, Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", weeks, "weekMinutes", hours * 60));
  }

  private static List<RuleViolation> withNights(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS,
        Map.of("weeks", 16, "weekMinutes", 2400, "nights", 16, "nightWeeks", 16));
  }

  /** Weeks of so many days of ten hours from Monday on. */
  private static Roster weeks(String monday, int weeks, int days) {
    return adding(Roster.empty(), monday, weeks, days);
  }

  private static Roster adding(Roster roster, String monday, int weeks, int days) {
    LocalDate first = LocalDate.parse(monday);
    for (int week = 0; week < weeks; week++) {
      roster.daily(first.plusWeeks(week).toString(), days, "07:00", "17:00");
    }
    return roster;
  }

  private static Roster nights(String monday, int weeks, int nights) {
    LocalDate first = LocalDate.parse(monday);
    Roster roster = Roster.empty();
    for (int week = 0; week < weeks; week++) {
      roster.daily(first.plusWeeks(week).toString(), nights, "23:00", "07:00");
    }
    return roster;
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(inWeek(Roster.empty())).isEmpty();
    assertThat(withNights(Roster.empty())).isEmpty();
  }

  @Test
  void sixtyHoursInAWeekAreTheMost() {
    assertThat(inWeek(weeks("2026-11-02", 1, 6))).isEmpty();
    assertThat(inWeek(weeks("2026-11-02", 1, 5).and("2026-11-07T07:00", "2026-11-07T17:01")))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(3601, 3600, Unit.MINUTES));
  }

  @Test
  void theWorkThatGoesBeyondIsNamedAndSaysWhenItMayEnd() {
    var violations = inWeek(weeks("2026-11-02", 1, 6).and("2026-11-08T07:00", "2026-11-08T09:00"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-08T07:00"));
    // Nothing of it would be left.
    assertThat(violations.get(0).nearest()).isEmpty();

    var partly = inWeek(weeks("2026-11-02", 1, 5).and("2026-11-07T07:00", "2026-11-07T19:00"));

    assertThat(partly.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-07T17:00")));
  }

  @Test
  void laterWorkOfTheWeekCountsForTheEarlierEnd() {
    // 61 hours before Sunday and one on Sunday: Saturday has to give up both.
    var violations =
        inWeek(
            weeks("2026-11-02", 1, 5)
                .and("2026-11-07T07:00", "2026-11-07T18:00")
                .and("2026-11-08T07:00", "2026-11-08T08:00"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-07T07:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-07T16:00")));
  }

  @Test
  void aBreakInsideTheShiftMovesTheEarlierEndBeforeIt() {
    var duty =
        Roster.duty("2026-11-07T07:00", "2026-11-07T18:30", 0, ShiftKind.CARE)
            .withBreaks(
                List.of(new Interval(instant("2026-11-07T17:00"), instant("2026-11-07T17:30"))));

    assertThat(inWeek(weeks("2026-11-02", 1, 5).and(duty)).get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-07T17:00")));
  }

  @Test
  void aSundayNightIsCutAtMidnight() {
    // Sunday 21:00 to 24:00 belongs to the first week, seven hours to the second.
    var roster =
        adding(weeks("2026-11-02", 1, 5), "2026-11-09", 1, 5)
            .and("2026-11-07T07:00", "2026-11-07T14:00")
            .and("2026-11-08T21:00", "2026-11-09T07:00");

    assertThat(inWeek(roster)).isEmpty();

    var firstWeek = roster.and("2026-11-07T15:00", "2026-11-07T15:01");
    assertThat(inWeek(firstWeek))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-08T21:00"));
    assertThat(inWeek(firstWeek).get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-08T23:59")));
  }

  @Test
  void aSundayNightCanBreakTheNextWeekWithItsSecondPart() {
    // The roster of the week after, and seven hours of the night before it: 61 hours.
    var roster =
        working("2026-11-08T23:00", "2026-11-09T07:00")
            .and("2026-11-09T15:00", "2026-11-09T19:00")
            .daily("2026-11-10", 5, "07:00", "17:00");

    assertThat(inWeek(roster)).extracting(v -> v.measure().actual()).containsExactly(3660L);
    assertThat(inWeek(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-14T07:00"));
    // Sickness is counted first, so here the night itself is what goes beyond.
    var sick =
        working("2026-11-08T23:00", "2026-11-09T07:00")
            .absentCounting("2026-11-09T07:00", "2026-11-16T00:00", 3590);
    assertThat(inWeek(sick))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-08T23:00"));
    assertThat(inWeek(sick).get(0).nearest()).isEmpty();
  }

  @Test
  void theAutumnNightCountsAnHourMoreAndTheSpringNightAnHourLess() {
    // Saturday night 23:00 to 7:00 lasts nine hours in autumn and seven in spring.
    var autumn =
        weeks("2026-10-19", 1, 5)
            .and("2026-10-24T23:00", "2026-10-25T07:00")
            .and("2026-10-25T20:00", "2026-10-25T21:00");
    var spring =
        weeks("2026-03-23", 1, 5)
            .and("2026-03-28T23:00", "2026-03-29T07:00")
            .and("2026-03-29T20:00", "2026-03-29T23:00");

    assertThat(inWeek(autumn)).isEmpty();
    assertThat(inWeek(autumn.and("2026-10-25T21:00", "2026-10-25T21:01"))).hasSize(1);
    assertThat(inWeek(spring)).isEmpty();
    assertThat(inWeek(spring.and("2026-03-29T23:00", "2026-03-29T23:01"))).hasSize(1);
  }

  @Test
  void fourWeeksOfFiftyFiveHoursAreTheMost() {
    var exactly = adding(weeks("2026-11-02", 2, 6), "2026-11-16", 2, 5);
    assertThat(inWeeks(4, 55, exactly)).isEmpty();

    var beyond = inWeeks(4, 55, exactly.and("2026-11-28T07:00", "2026-11-28T07:01"));
    // An average is rounded up, so that it never looks allowed.
    assertThat(beyond)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(3301, 3300, Unit.MINUTES));
    assertThat(beyond.get(0).window().orElseThrow().start()).isEqualTo(instant("2026-11-02T00:00"));
    assertThat(beyond.get(0).window().orElseThrow().endExclusive())
        .isEqualTo(instant("2026-11-30T00:00"));
  }

  @Test
  void everyFourWeeksAreLookedAtAndTheSameWorkIsNamedOnceByTheWorst() {
    // Weeks of 60 hours: from the fourth on, each run of four weeks is too much.
    var violations = inWeeks(4, 55, weeks("2026-11-02", 5, 6));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-27T07:00"), instant("2026-12-04T07:00"));
    var short1 = weeks("2026-11-02", 4, 6).and("2026-11-30T07:00", "2026-11-30T09:00");
    assertThat(inWeeks(4, 55, short1)).extracting(v -> v.measure().actual()).containsExactly(3600L);
  }

  @Test
  void workBeforeAndAfterTheJudgedDaysCountsButIsNotNamed() {
    var roster = weeks("2026-11-02", 4, 6);

    assertThat(inWeeks(4, 55, roster.judging("2026-11-27", "2026-11-28"))).hasSize(1);
    assertThat(inWeeks(4, 55, roster.judging("2026-11-28", "2026-12-30"))).isEmpty();
    assertThat(inWeeks(4, 55, roster.judging("2026-01-01", "2026-11-27"))).isEmpty();
  }

  @Test
  void leaveAndSicknessCountAsWorkedAndAreCountedFirst() {
    var roster =
        weeks("2026-11-02", 1, 4).absentCounting("2026-11-06T00:00", "2026-11-09T00:00", 1201);

    assertThat(inWeek(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-05T07:00"));
    assertThat(inWeek(roster).get(0).measure().actual()).isEqualTo(3601);
  }

  @Test
  void whereSicknessAloneIsTooMuchTheFirstWorkIsNamed() {
    var roster =
        weeks("2026-11-02", 1, 2).absentCounting("2026-11-04T00:00", "2026-11-09T00:00", 3601);

    assertThat(inWeek(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T07:00"));
    assertThat(inWeek(Roster.empty().absentCounting("2026-11-02T00:00", "2026-11-09T00:00", 3601)))
        .isEmpty();
  }

  @Test
  void ofTimeOnCallOnlyTheCallsCount() {
    var quiet = Roster.duty("2026-11-08T00:00", "2026-11-09T00:00", 0, ShiftKind.ON_CALL);
    var called =
        quiet.withCallOuts(
            List.of(new Interval(instant("2026-11-08T10:00"), instant("2026-11-08T11:00"))));

    assertThat(inWeek(weeks("2026-11-02", 1, 6).and(quiet))).isEmpty();
    assertThat(inWeek(weeks("2026-11-02", 1, 6).and(called)))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.empty());
  }

  @Test
  void sixteenNightsInSixteenWeeksLowerTheAverageToForty() {
    // One night and four days of ten hours: 48 hours a week.
    var fifteen = adding(nights("2026-08-03", 15, 1), "2026-08-04", 16, 4);
    assertThat(withNights(fifteen)).isEmpty();

    var sixteen = adding(nights("2026-08-03", 16, 1), "2026-08-04", 16, 4);
    assertThat(withNights(sixteen)).isNotEmpty();
    // The sum was beyond forty hours a week already: the sixteenth night is what breaks the rule.
    assertThat(withNights(sixteen).get(0).at()).isEqualTo(instant("2026-11-16T23:00"));
    assertThat(withNights(sixteen).get(0).nearest()).isEmpty();
  }

  @Test
  void nightsMoreThanSixteenWeeksApartDoNotLowerTheAverage() {
    var roster = adding(nights("2026-08-03", 15, 1), "2026-08-04", 17, 4);

    assertThat(withNights(roster.and("2026-11-23T23:00", "2026-11-24T06:00"))).isEmpty();
  }

  @Test
  void fortyHoursAWeekAreTheMostWithManyNights() {
    assertThat(withNights(nights("2026-05-04", 16, 5))).isEmpty();
    assertThat(withNights(nights("2026-05-04", 16, 5).and("2026-08-22T10:00", "2026-08-22T10:01")))
        .hasSize(1);
  }

  @Test
  void theSentencesSayWhichWeeks() {
    var week = inWeek(weeks("2026-11-02", 1, 5).and("2026-11-07T07:00", "2026-11-07T19:00"));
    var four = inWeeks(4, 55, weeks("2026-11-02", 4, 6));

    assertThat(week.get(0).message(Locale.ENGLISH, Roster.AMSTERDAM))
        .isEqualTo(
            "With the work of Saturday 7 November 7:00 the week from Monday 2 November would hold"
                + " 62 h of work; 60 h is the most (test art. 1). Until 17:00 it fits.");
    assertThat(four.get(0).message(Locale.forLanguageTag("nl"), Roster.AMSTERDAM))
        .startsWith(
            "Met het werk van vrijdag 27 november 7:00 zouden de weken vanaf maandag 2 november"
                + " gemiddeld 60 uur werk per week tellen; het hoogste is 55 uur (test art. 1).");
  }

  @Test
  void fromFourWeeksOnHistoryIsNeeded() {
    var terms = new RuleTerms("X", "test", Severity.BLOCK);

    assertThat(MaximumAverageWeek.ofEvery(terms, 1, 3600).historyWeeks()).isZero();
    assertThat(MaximumAverageWeek.ofEvery(terms, 4, 3300).historyWeeks()).isEqualTo(4);
    assertThat(MaximumAverageWeek.ofEvery(terms, 16, 2880).historyWeeks()).isEqualTo(16);
  }

  private static List<RuleViolation> twoWeeksOfAnHour(Roster roster) {
    return inWeeks(2, 1, roster);
  }

  private static Optional<Interval> fortnightFrom(String monday) {
    String end = LocalDate.parse(monday).plusWeeks(2).toString();
    return Optional.of(new Interval(instant(monday + "T00:00"), instant(end + "T00:00")));
  }

  @Test
  void ofTheWeeksThatNameTheSameWorkTheWorstAreSaid() {
    var worseBefore =
        working("2026-10-28T07:00", "2026-10-28T08:40").and("2026-11-02T07:00", "2026-11-02T15:00");
    var worseAfter =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-11T07:00", "2026-11-11T08:40");

    assertThat(twoWeeksOfAnHour(worseBefore))
        .extracting(RuleViolation::window)
        .containsExactly(fortnightFrom("2026-10-26"));
    assertThat(twoWeeksOfAnHour(worseAfter))
        .extracting(RuleViolation::window)
        .containsExactly(fortnightFrom("2026-11-02"));
  }

  @Test
  void ofWeeksThatAreJustAsBadTheFirstAreSaid() {
    assertThat(twoWeeksOfAnHour(working("2026-11-02T07:00", "2026-11-02T15:00")))
        .extracting(RuleViolation::window)
        .containsExactly(fortnightFrom("2026-10-26"));
  }

  @Test
  void theWorkIsNamedWithWhichTheSumGoesBeyondAndMayEndWhenTheRestFits() {
    var late = working("2026-11-02T07:00", "2026-11-02T15:00");
    late.and("2026-11-11T07:00", "2026-11-11T08:40");
    assertThat(twoWeeksOfAnHour(late))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.of(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T07:20"))));

    // With Tuesday's work too nothing of Monday's would be left.
    var violations = twoWeeksOfAnHour(late.and("2026-11-03T07:00", "2026-11-03T15:00"));
    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-02T07:00"));
    assertThat(violations.get(0).nearest()).isEmpty();
  }

  @Test
  void anEarlierEndPassesOverTheBreaks() {
    var shift =
        Roster.duty("2026-11-02T07:00", "2026-11-02T17:00", 0, ShiftKind.CARE)
            .withBreaks(
                List.of(new Interval(instant("2026-11-02T11:00"), instant("2026-11-02T12:00"))));

    assertThat(inWeeks(1, 6, Roster.empty().and(shift)).get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T14:00")));
    assertThat(inWeeks(1, 4, Roster.empty().and(shift)).get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T11:00")));
  }

  @Test
  void timeOnCallWithoutCallsIsNotNamedWhereLeaveFillsTheWeek() {
    var roster =
        Roster.empty()
            .absentCounting("2026-11-05T00:00", "2026-11-09T00:00", 4000)
            .and(Roster.duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.ON_CALL))
            .and("2026-11-04T07:00", "2026-11-04T15:00");

    assertThat(inWeek(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-04T07:00"));
  }

  private static List<RuleViolation> weeksWithNights(int weeks, int nights, Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS,
        Map.of("weeks", weeks, "weekMinutes", 60, "nights", nights, "nightWeeks", 1));
  }

  @Test
  void aNightThatStartsWithTheNextWeekIsNotOfThisOne() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-09T00:00", "2026-11-09T07:00");

    assertThat(weeksWithNights(1, 1, roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-09T00:00"));
  }

  @Test
  void nightsInDifferentWeeksAreNotInOne() {
    var apart =
        working("2026-11-03T23:00", "2026-11-04T07:00").and("2026-11-10T23:00", "2026-11-11T07:00");
    var together =
        working("2026-11-03T23:00", "2026-11-04T07:00").and("2026-11-04T23:00", "2026-11-05T07:00");

    assertThat(weeksWithNights(2, 2, apart)).isEmpty();
    assertThat(weeksWithNights(2, 2, together)).isNotEmpty();
  }

  @Test
  void withNoNightsAskedForTheLimitHoldsInAllWeeks() {
    assertThat(weeksWithNights(1, 0, weeks("2026-11-02", 1, 1)))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(600, 60, Unit.MINUTES));
  }
}
