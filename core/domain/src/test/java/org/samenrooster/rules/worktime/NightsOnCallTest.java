package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** ATW-5.9-oncall-night-avg40. Monday 3 August 2026 starts sixteen weeks. */
class NightsOnCallTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

  private static final Map<String, Integer> LAW =
      Map.of(
          "weeks", 16,
          "weekMinutes", 2400,
          "restedWeekMinutes", 2700,
          "times", 16,
          "restMinutes", 480);

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS_ON_CALL, LAW);
  }

  /** Sixteen weeks of five days from 8:00 on. */
  private static Roster weeksOfWork(String until) {
    return weeksOfWork("08:00", until);
  }

  private static Roster weeksOfWork(String from, String until) {
    Roster roster = Roster.empty();
    for (int week = 0; week < 16; week++) {
      roster.daily(MONDAY.plusWeeks(week).toString(), 5, from, until);
    }
    return roster;
  }

  private static Duty evening(LocalDate day, ShiftKind kind) {
    return Roster.duty(day + "T20:00", day.plusDays(1) + "T06:00", 0, kind);
  }

  private static Interval call(LocalDate night, String from, String until) {
    return new Interval(instant(night + "T" + from), instant(night + "T" + until));
  }

  /** So many Thursdays on call, with the same calls in each night. */
  private static Roster onThursdays(Roster roster, int times, String... calls) {
    for (int week = 0; week < times; week++) {
      LocalDate thursday = MONDAY.plusWeeks(week).plusDays(3);
      List<Interval> made = new ArrayList<>();
      for (int i = 0; i < calls.length; i += 2) {
        made.add(call(thursday.plusDays(1), calls[i], calls[i + 1]));
      }
      roster.and(evening(thursday, ShiftKind.ON_CALL).withCallOuts(made));
    }
    return roster;
  }

  @Test
  void anEmptyRosterAndOneWithoutTimeOnCallBreakNothing() {
    assertThat(check(Roster.empty())).isEmpty();
    assertThat(check(weeksOfWork("20:00"))).isEmpty();
  }

  @Test
  void sixteenNightsOnCallLowerTheAverageAndFifteenDoNot() {
    assertThat(check(onThursdays(weeksOfWork("16:00"), 16, "05:00", "05:30"))).isNotEmpty();
    assertThat(check(onThursdays(weeksOfWork("16:00"), 15, "05:00", "05:30"))).isEmpty();
  }

  @Test
  void standByIsTimeOnCallToo() {
    var roster = onThursdays(weeksOfWork("16:00"), 15, "05:00", "05:30");

    assertThat(check(roster.and(evening(LocalDate.of(2026, 11, 19), ShiftKind.STAND_BY))))
        .isNotEmpty();
  }

  @Test
  void fortyHoursAreTheMostWhereCallsCutTheRestShort() {
    // 39 and a half hours of work and half an hour of calls every week.
    var exactly = onThursdays(weeksOfWork("15:54"), 16, "05:00", "05:30");
    assertThat(check(exactly)).isEmpty();

    exactly.and("2026-11-22T10:00", "2026-11-22T10:01");
    assertThat(check(exactly))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(2401, 2400, Unit.MINUTES));
    // With the work of Sunday it is too much, not with the night that made it sixteen.
    assertThat(check(exactly).get(0).at()).isEqualTo(instant("2026-11-22T10:00"));
  }

  @Test
  void fortyFiveHoursAreTheMostWhereNobodyWasCalled() {
    var exactly = onThursdays(weeksOfWork("17:00"), 16);
    assertThat(check(exactly)).isEmpty();

    exactly.and("2026-11-22T10:00", "2026-11-22T10:01");
    assertThat(check(exactly))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(2701, 2700, Unit.MINUTES));
  }

  @ParameterizedTest
  @CsvSource({"00:30, 0", "00:31, 1"})
  void eightHoursOfRestAfterTheLastCallKeepTheHigherLimit(String until, int found) {
    // Friday begins at 8:30.
    assertThat(check(onThursdays(weeksOfWork("08:30", "17:00"), 16, "00:00", until)))
        .hasSize(found);
  }

  @Test
  void onlyTheLastCallOfANightAsksForRest() {
    var saturdayOff = onThursdays(weeksOfWork("16:30"), 15);
    var friday = LocalDate.of(2026, 11, 20);
    var night = friday.plusDays(1);
    var twice =
        evening(friday, ShiftKind.ON_CALL)
            .withCallOuts(List.of(call(night, "01:00", "02:00"), call(night, "05:00", "05:30")));

    assertThat(check(saturdayOff.and(twice))).isEmpty();
    // A call after 6:00 or other work in the eight hours that follow ends the rest.
    assertThat(check(saturdayOff.and("2026-11-21T13:29", "2026-11-21T14:00"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-19T18:00, 2026-11-20T00:00, 0",
    "2026-11-19T18:00, 2026-11-20T00:01, 1",
    "2026-11-21T06:00, 2026-11-21T12:00, 0",
    "2026-11-21T05:59, 2026-11-21T12:00, 1"
  })
  void timeOnCallCountsWhenItTouchesTheHoursBetweenMidnightAndSix(
      String start, String end, int found) {
    var roster = onThursdays(weeksOfWork("16:00"), 15, "05:00", "05:30");

    assertThat(check(roster.and(Roster.duty(start, end, 0, ShiftKind.ON_CALL)))).hasSize(found);
  }

  @Test
  void theNightThatMakesItSixteenIsNamedWhereTheSumWasTooMuchAlready() {
    var roster = onThursdays(weeksOfWork("17:00"), 16, "05:00", "05:30");

    assertThat(check(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-19T20:00"));
    assertThat(check(roster).get(0).nearest()).isEmpty();
    assertThat(check(roster.judging("2026-11-20", "2026-12-01"))).isEmpty();
  }

  @Test
  void inTheAutumnNightTheRestIsAnHourLonger() {
    // The call of Saturday night ends at 1:00 summer time; 8:00 winter time is eight hours later.
    var roster = onThursdays(weeksOfWork("16:30"), 15);
    var saturday = LocalDate.of(2026, 10, 24);
    roster.and(
        evening(saturday, ShiftKind.ON_CALL)
            .withCallOuts(List.of(call(saturday.plusDays(1), "00:30", "01:00"))));

    assertThat(check(roster.and("2026-10-25T08:00", "2026-10-25T09:00"))).isEmpty();
    assertThat(check(roster.and("2026-10-25T07:59", "2026-10-25T08:00"))).isNotEmpty();
  }

  @Test
  void itHasNothingToSayWithoutTimeOnCall() {
    var rule =
        RuleKind.MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS_ON_CALL.rule(
            new RuleTerms("X", "test", Severity.BLOCK), new RuleParameters(LAW));

    assertThat(rule.historyWeeks()).isEqualTo(16);
    assertThat(rule.canConcern(weeksOfWork("16:00").timeline())).isFalse();
    assertThat(rule.canConcern(onThursdays(weeksOfWork("16:00"), 1).timeline())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"08:29, 1", "08:30, 0"})
  void aShortCallIsWorkForHalfAnHourAndTheRestFollowsOnThat(String friday, int found) {
    assertThat(check(onThursdays(weeksOfWork(friday, "17:00"), 16, "00:00", "00:10")))
        .hasSize(found);
  }
}
