package org.samenrooster.rules;

import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

/** A rule, the start of the work that breaks it, and the roster in which it does. */
enum EdgeCase {
  DAILY_REST(
      RuleKind.MINIMUM_DAILY_REST,
      Map.of("restMinutes", 660, "shortRestMinutes", 480),
      "2026-11-03T06:00",
      working("2026-11-02T15:00", "2026-11-02T23:00").and("2026-11-03T06:00", "2026-11-03T14:00")),
  BALANCED_REST(
      RuleKind.MINIMUM_DAILY_REST_WITH_BALANCE,
      Map.of(
          "restMinutes", 660,
          "shortRestMinutes", 600,
          "balancingRestMinutes", 720,
          "windowDays", 28),
      "2026-11-03T06:00",
      working("2026-11-02T15:00", "2026-11-02T23:00").and("2026-11-03T06:00", "2026-11-03T14:00")),
  WEEKLY_REST(
      RuleKind.MINIMUM_WEEKLY_REST,
      Map.of("weekRestMinutes", 2160, "fortnightRestMinutes", 20160, "fortnightPartMinutes", 1920),
      "2026-11-08T07:00",
      Roster.empty().daily("2026-11-02", 7, "07:00", "15:00")),
  NIGHTLY_REST(
      RuleKind.NIGHTLY_REST,
      Map.of("restMinutes", 720, "fromMinuteOfDay", 1380, "untilMinuteOfDay", 360),
      "2026-11-03T07:00",
      working("2026-11-02T15:00", "2026-11-02T23:00").and("2026-11-03T07:00", "2026-11-03T14:00")),
  REST_AFTER_NIGHT(
      RuleKind.REST_AFTER_NIGHT_SHIFT,
      Map.of("restMinutes", 840, "shortRestMinutes", 480),
      "2026-11-03T15:00",
      working("2026-11-02T23:00", "2026-11-03T07:00").and("2026-11-03T15:00", "2026-11-03T20:00")),
  REST_AFTER_LONG_SHIFT(
      RuleKind.REST_AFTER_LONG_SHIFT,
      Map.of("restMinutes", 660, "workMinutes", 720),
      "2026-11-03T07:59",
      working("2026-11-02T08:00", "2026-11-02T21:00").and("2026-11-03T07:59", "2026-11-03T12:00")),
  REST_AFTER_SERIES(
      RuleKind.REST_AFTER_NIGHT_SERIES,
      Map.of("nights", 3, "restMinutes", 2760, "seriesBreakMinutes", 2160),
      "2026-11-07T17:00",
      working("2026-11-01T21:00", "2026-11-02T07:00")
          .and("2026-11-03T18:00", "2026-11-04T04:00")
          .and("2026-11-05T15:30", "2026-11-06T03:30")
          .and("2026-11-07T17:00", "2026-11-07T20:00")),
  REST_AFTER_ONE_NIGHT(
      RuleKind.REST_AFTER_NIGHT_SERIES,
      Map.of("nights", 1, "restMinutes", 2760, "seriesBreakMinutes", 2160),
      "2026-11-05T04:59",
      working("2026-11-02T23:00", "2026-11-03T07:00").and("2026-11-05T04:59", "2026-11-05T12:00")),
  SERIES_WITH_NIGHT(
      RuleKind.MAXIMUM_SERIES_WITH_NIGHT,
      Map.of("shifts", 2, "seriesBreakMinutes", 2160),
      "2026-11-06T14:00",
      working("2026-11-02T23:00", "2026-11-03T07:00")
          .and("2026-11-04T18:00", "2026-11-05T03:00")
          .and("2026-11-06T14:00", "2026-11-06T20:00")),
  NO_NIGHTS(
      RuleKind.NO_NIGHT_SHIFTS,
      Map.of(),
      "2026-11-02T23:00",
      working("2026-11-02T23:00", "2026-11-03T07:00")),
  NIGHTS(
      RuleKind.MAXIMUM_NIGHTS,
      Map.of("nights", 2, "weeks", 2),
      "2026-11-15T23:00",
      working("2026-11-02T22:00", "2026-11-03T07:00")
          .and("2026-11-06T23:00", "2026-11-07T07:00")
          .and("2026-11-15T23:00", "2026-11-16T07:00")),
  AVERAGE_WEEK(
      RuleKind.MAXIMUM_AVERAGE_WEEK,
      Map.of("weeks", 2, "weekMinutes", 480),
      "2026-11-15T07:00",
      working("2026-11-02T07:00", "2026-11-02T15:00")
          .and("2026-11-11T07:00", "2026-11-11T15:00")
          .and("2026-11-15T07:00", "2026-11-15T15:00")),
  BREAK(
      RuleKind.MINIMUM_BREAK,
      Map.of(
          "workMinutes", 330,
          "breakMinutes", 30,
          "longWorkMinutes", 600,
          "longBreakMinutes", 45,
          "partMinutes", 15),
      "2026-11-02T11:10",
      working("2026-11-02T07:00", "2026-11-02T11:00").and("2026-11-02T11:10", "2026-11-02T15:00")),
  SHIFT(
      RuleKind.MAXIMUM_SHIFT,
      Map.of("workMinutes", 720),
      "2026-11-02T14:00",
      working("2026-11-02T06:00", "2026-11-02T13:00").and("2026-11-02T14:00", "2026-11-02T20:00")),
  SHIFT_WITH_EXCEPTION(
      RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION,
      Map.of("workMinutes", 480, "longWorkMinutes", 600, "times", 1, "windowDays", 14),
      "2026-11-12T07:00",
      working("2026-11-02T07:00", "2026-11-02T16:00").and("2026-11-12T07:00", "2026-11-12T16:00")),
  SHIFT_BEFORE_HOLIDAY(
      RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION_BEFORE_HOLIDAYS,
      Map.of("workMinutes", 480, "longWorkMinutes", 600, "times", 1, "daysBefore", 7),
      "2026-12-24T07:00",
      working("2026-12-18T07:00", "2026-12-18T16:00").and("2026-12-24T07:00", "2026-12-24T16:00")),
  LONG_NIGHT(
      RuleKind.LONG_NIGHT_SHIFTS,
      longNights(),
      "2026-11-12T20:00",
      working("2026-11-02T20:00", "2026-11-03T07:00").and("2026-11-12T20:00", "2026-11-13T07:00")),
  REST_AFTER_LONG_NIGHT(
      RuleKind.LONG_NIGHT_SHIFTS,
      longNights(),
      "2026-11-03T18:59",
      working("2026-11-02T20:00", "2026-11-03T07:00").and("2026-11-03T18:59", "2026-11-03T22:00")),
  ONE_AT_A_TIME(
      RuleKind.ONE_SHIFT_AT_A_TIME,
      Map.of(),
      "2026-11-02T14:59",
      working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-02T14:59", "2026-11-02T20:00")),
  FREE_SUNDAYS(
      RuleKind.MINIMUM_FREE_SUNDAYS,
      Map.of("freeSundays", 1, "weeks", 2),
      "2026-11-15T07:00",
      working("2026-11-07T23:00", "2026-11-08T07:00").and("2026-11-15T07:00", "2026-11-15T15:00")),
  SUBSTITUTE_REST_DAY(
      RuleKind.SUBSTITUTE_REST_DAYS,
      Map.of("windowDays", 2),
      "2026-11-08T07:00",
      working("2026-11-06T23:00", "2026-11-07T01:00")
          .and("2026-11-08T07:00", "2026-11-08T15:00")
          .and("2026-11-09T23:00", "2026-11-10T07:00")),
  WORK_IN_ROW(
      RuleKind.MAXIMUM_WORK_IN_ROW,
      Map.of("workMinutes", 360, "partMinutes", 15),
      "2026-11-02T07:00",
      Roster.empty()
          .and(
              duty("2026-11-02T07:00", "2026-11-02T15:30", 0, ShiftKind.CARE)
                  .withBreaks(between("2026-11-02T13:30", "2026-11-02T14:00")))),
  STARTS(
      RuleKind.MAXIMUM_STARTS_PER_WEEK,
      Map.of(
          "smallContractMinutes", 0,
          "smallStarts", 1,
          "middleContractMinutes", 0,
          "middleStarts", 1,
          "starts", 1),
      "2026-11-08T07:00",
      working("2026-11-02T00:00", "2026-11-02T04:00").and("2026-11-08T07:00", "2026-11-08T11:00")),
  DAYS_PER_WEEK(
      RuleKind.MAXIMUM_DAYS_PER_WEEK,
      Map.of("days", 1),
      "2026-11-08T07:00",
      working("2026-11-02T00:00", "2026-11-02T04:00").and("2026-11-08T07:00", "2026-11-08T11:00")),
  REGULAR_HOURS(
      RuleKind.ONLY_REGULAR_HOURS,
      Map.of(
          "weekdayFromMinute", 420,
          "weekdayUntilMinute", 1200,
          "saturdayFromMinute", 480,
          "saturdayUntilMinute", 720),
      "2026-11-02T12:00",
      working("2026-11-02T12:00", "2026-11-02T20:01")),
  NO_ON_CALL(
      RuleKind.NO_ON_CALL,
      Map.of(),
      "2026-11-02T18:00",
      onCall("2026-11-02T18:00", "2026-11-02T22:00")),
  FREE_FROM_ON_CALL(
      RuleKind.ON_CALL_FREE_PERIODS,
      Map.of("windowDays", 7, "times", 1, "freeMinutes", 8640),
      "2026-11-08T20:00",
      onCall("2026-11-02T18:00", "2026-11-02T22:00")
          .and(duty("2026-11-08T20:00", "2026-11-08T22:00", 0, ShiftKind.ON_CALL))),
  AROUND_PRESENCE(
      RuleKind.REST_AROUND_PRESENCE,
      Map.of("restMinutes", 660),
      "2026-11-05T17:59",
      Roster.empty()
          .and(duty("2026-11-04T22:00", "2026-11-05T07:00", 0, ShiftKind.PRESENCE))
          .and("2026-11-05T17:59", "2026-11-05T22:00")),
  STAND_BY(
      RuleKind.MAXIMUM_STAND_BY,
      Map.of("timesInSevenDays", 3, "times", 1, "weeks", 2),
      "2026-11-15T18:00",
      Roster.empty()
          .and(duty("2026-11-02T18:00", "2026-11-02T22:00", 0, ShiftKind.STAND_BY))
          .and(duty("2026-11-15T18:00", "2026-11-15T22:00", 0, ShiftKind.STAND_BY))),
  WORK_WITH_CALLS(
      RuleKind.MAXIMUM_WORK_WITH_CALLS,
      Map.of("workMinutes", 780),
      "2026-11-02T20:00",
      working("2026-11-02T08:00", "2026-11-02T18:00")
          .and(
              duty("2026-11-02T20:00", "2026-11-03T06:00", 0, ShiftKind.ON_CALL)
                  .withCallOuts(between("2026-11-03T01:00", "2026-11-03T04:01")))),
  ON_CALL_BEFORE_NIGHT(
      RuleKind.ON_CALL_NEAR_NIGHT,
      Map.of("beforeMinutes", 660, "afterMinutes", 840),
      "2026-11-04T06:00",
      onCall("2026-11-04T06:00", "2026-11-04T12:01").and("2026-11-04T23:00", "2026-11-05T07:00")),
  ON_CALL_AFTER_NIGHT(
      RuleKind.ON_CALL_NEAR_NIGHT,
      Map.of("beforeMinutes", 660, "afterMinutes", 840),
      "2026-11-05T20:59",
      working("2026-11-04T23:00", "2026-11-05T07:00")
          .and(duty("2026-11-05T20:59", "2026-11-05T23:00", 0, ShiftKind.ON_CALL))),
  NO_QUICK_RETURN(
      RuleKind.NO_QUICK_RETURNS,
      Map.of("restMinutes", 660),
      "2026-11-03T07:00",
      working("2026-11-02T15:00", "2026-11-02T23:00").and("2026-11-03T07:00", "2026-11-03T15:00")),
  QUICK_RETURNS(
      RuleKind.MAXIMUM_QUICK_RETURNS,
      Map.of("restMinutes", 660, "times", 1, "windowDays", 7),
      "2026-11-10T06:59",
      working("2026-11-02T15:00", "2026-11-02T23:00")
          .and("2026-11-03T07:00", "2026-11-03T15:00")
          .and("2026-11-09T15:00", "2026-11-09T22:00")
          .and("2026-11-10T06:59", "2026-11-10T15:00")),
  ROTATION(
      RuleKind.FORWARD_ROTATION,
      Map.of("earlierMinutes", 180),
      "2026-11-03T00:00",
      working("2026-11-02T03:01", "2026-11-02T11:00").and("2026-11-03T00:00", "2026-11-03T07:00")),
  DAYS_IN_ROW(
      RuleKind.MAXIMUM_DAYS_IN_ROW,
      Map.of("days", 2),
      "2026-11-04T23:00",
      working("2026-11-02T00:00", "2026-11-02T07:00")
          .and("2026-11-03T07:00", "2026-11-03T15:00")
          .and("2026-11-04T23:00", "2026-11-05T07:00")),
  DAYS_TOGETHER(
      RuleKind.MINIMUM_WORKING_DAYS_TOGETHER,
      Map.of("days", 2),
      "2026-11-02T07:00",
      working("2026-11-02T07:00", "2026-11-02T15:00")),
  DAYS_OFF(
      RuleKind.MINIMUM_DAYS_OFF_TOGETHER,
      Map.of("days", 3),
      "2026-11-05T23:00",
      working("2026-11-02T00:00", "2026-11-02T07:00").and("2026-11-05T23:00", "2026-11-06T07:00")),
  STRETCHES(
      RuleKind.MAXIMUM_STRETCHES_IN_WEEK,
      Map.of("stretches", 1),
      "2026-11-08T23:00",
      working("2026-11-02T00:00", "2026-11-02T07:00").and("2026-11-08T23:00", "2026-11-09T07:00")),
  WEEKENDS(
      RuleKind.MAXIMUM_WEEKENDS_IN_ROW,
      Map.of("weekends", 1),
      "2026-11-15T23:00",
      working("2026-11-06T23:00", "2026-11-07T07:00").and("2026-11-15T23:00", "2026-11-16T07:00")),
  WORK_IN_DAYS(
      RuleKind.MAXIMUM_WORK_IN_DAYS,
      Map.of("workMinutes", 1079, "windowDays", 2),
      "2026-11-04T00:00",
      working("2026-11-02T00:00", "2026-11-02T18:00").and("2026-11-04T00:00", "2026-11-04T08:00")),
  WHILE_ABSENT(
      RuleKind.NOT_WHILE_ABSENT,
      Map.of(),
      "2026-11-02T07:00",
      working("2026-11-02T07:00", "2026-11-02T15:00")
          .absent("2026-11-02T14:59", "2026-11-03T00:00")),
  NURSING(
      RuleKind.NURSING_TIME,
      Map.of("sharePercent", 25),
      "2026-11-02T07:00",
      working("2026-11-02T07:00", "2026-11-02T15:00")),
  QUALIFICATION(
      RuleKind.REQUIRED_QUALIFICATION,
      Map.of(),
      "2026-11-02T07:00",
      Roster.empty()
          .and(
              duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.CARE)
                  .requiring(Optional.of(new Level(5)), Set.of())));

  final RosterRule rule;
  final long at;
  final Timeline timeline;

  EdgeCase(RuleKind kind, Map<String, Integer> numbers, String at, Roster roster) {
    RuleTerms terms = new RuleTerms("TEST-" + kind, "test art. 1", Severity.BLOCK);
    this.rule = kind.rule(terms, new RuleParameters(numbers));
    this.at = Span.minuteOf(instant(at));
    this.timeline = roster.timeline();
  }

  List<Long> named(long from, long until) {
    List<RuleViolation> violations = new ArrayList<>();
    rule.check(timeline, new Span(from, until), violations::add);
    return violations.stream().map(violation -> Span.minuteOf(violation.at())).toList();
  }

  private static Roster onCall(String start, String end) {
    return Roster.empty().and(duty(start, end, 0, ShiftKind.ON_CALL));
  }

  private static List<Interval> between(String start, String end) {
    return List.of(new Interval(instant(start), instant(end)));
  }

  private static Map<String, Integer> longNights() {
    return Map.of(
        "workMinutes", 600,
        "longWorkMinutes", 720,
        "times", 1,
        "windowDays", 14,
        "timesIn52Weeks", 22,
        "restMinutes", 720);
  }
}
