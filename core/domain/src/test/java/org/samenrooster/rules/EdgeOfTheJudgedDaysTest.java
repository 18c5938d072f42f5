package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.shifttype.ShiftKind;

/**
 * What the rules about rest, nights and working time judge, and how far they look. In each case one
 * piece of work breaks the rule, and a change to the first or to the last work decides about it.
 */
class EdgeOfTheJudgedDaysTest {

  private static final Map<String, Integer> LONG_NIGHTS =
      Map.of(
          "workMinutes", 600,
          "longWorkMinutes", 720,
          "times", 1,
          "windowDays", 14,
          "timesIn52Weeks", 22,
          "restMinutes", 720);

  /** A rule, the start of the work that breaks it, and the roster in which it does. */
  enum Case {
    DAILY_REST(
        RuleKind.MINIMUM_DAILY_REST,
        Map.of("restMinutes", 660, "shortRestMinutes", 480),
        "2026-11-03T06:00",
        working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T06:00", "2026-11-03T14:00")),
    WEEKLY_REST(
        RuleKind.MINIMUM_WEEKLY_REST,
        Map.of(
            "weekRestMinutes", 2160, "fortnightRestMinutes", 20160, "fortnightPartMinutes", 1920),
        "2026-11-08T07:00",
        Roster.empty().daily("2026-11-02", 7, "07:00", "15:00")),
    NIGHTLY_REST(
        RuleKind.NIGHTLY_REST,
        Map.of("restMinutes", 720, "fromMinuteOfDay", 1380, "untilMinuteOfDay", 360),
        "2026-11-03T07:00",
        working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T07:00", "2026-11-03T14:00")),
    REST_AFTER_NIGHT(
        RuleKind.REST_AFTER_NIGHT_SHIFT,
        Map.of("restMinutes", 840, "shortRestMinutes", 480),
        "2026-11-03T15:00",
        working("2026-11-02T23:00", "2026-11-03T07:00")
            .and("2026-11-03T15:00", "2026-11-03T20:00")),
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
        working("2026-11-02T23:00", "2026-11-03T07:00")
            .and("2026-11-05T04:59", "2026-11-05T12:00")),
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
        working("2026-11-02T07:00", "2026-11-02T11:00")
            .and("2026-11-02T11:10", "2026-11-02T15:00")),
    SHIFT(
        RuleKind.MAXIMUM_SHIFT,
        Map.of("workMinutes", 720),
        "2026-11-02T14:00",
        working("2026-11-02T06:00", "2026-11-02T13:00")
            .and("2026-11-02T14:00", "2026-11-02T20:00")),
    SHIFT_WITH_EXCEPTION(
        RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION,
        Map.of("workMinutes", 480, "longWorkMinutes", 600, "times", 1, "windowDays", 14),
        "2026-11-12T07:00",
        working("2026-11-02T07:00", "2026-11-02T16:00")
            .and("2026-11-12T07:00", "2026-11-12T16:00")),
    SHIFT_BEFORE_HOLIDAY(
        RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION_BEFORE_HOLIDAYS,
        Map.of("workMinutes", 480, "longWorkMinutes", 600, "times", 1, "daysBefore", 7),
        "2026-12-24T07:00",
        working("2026-12-18T07:00", "2026-12-18T16:00")
            .and("2026-12-24T07:00", "2026-12-24T16:00")),
    LONG_NIGHT(
        RuleKind.LONG_NIGHT_SHIFTS,
        LONG_NIGHTS,
        "2026-11-12T20:00",
        working("2026-11-02T20:00", "2026-11-03T07:00")
            .and("2026-11-12T20:00", "2026-11-13T07:00")),
    REST_AFTER_LONG_NIGHT(
        RuleKind.LONG_NIGHT_SHIFTS,
        LONG_NIGHTS,
        "2026-11-03T18:59",
        working("2026-11-02T20:00", "2026-11-03T07:00")
            .and("2026-11-03T18:59", "2026-11-03T22:00")),
    ONE_AT_A_TIME(
        RuleKind.ONE_SHIFT_AT_A_TIME,
        Map.of(),
        "2026-11-02T14:59",
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .and("2026-11-02T14:59", "2026-11-02T20:00"));

    private final RosterRule rule;
    private final long at;
    private final Timeline timeline;

    Case(RuleKind kind, Map<String, Integer> numbers, String at, Roster roster) {
      RuleTerms terms = new RuleTerms("TEST-" + kind, "test art. 1", Severity.BLOCK);
      this.rule = kind.rule(terms, new RuleParameters(numbers));
      this.at = Span.minuteOf(instant(at));
      this.timeline = roster.timeline();
    }

    private List<Long> named(long from, long until) {
      List<RuleViolation> violations = new ArrayList<>();
      rule.check(timeline, new Span(from, until), violations::add);
      return violations.stream().map(violation -> Span.minuteOf(violation.at())).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void workThatStartsInTheFirstMinuteOfTheJudgedDaysIsJudged(Case tried) {
    assertThat(tried.named(tried.at, tried.at + 1)).contains(tried.at);
  }

  @ParameterizedTest
  @EnumSource
  void workThatStartsAMinuteBeforeTheJudgedDaysIsNot(Case tried) {
    assertThat(tried.named(tried.at + 1, tried.at + 2L * Span.WEEK)).doesNotContain(tried.at);
  }

  @ParameterizedTest
  @EnumSource
  void workThatStartsInTheFirstMinuteAfterTheJudgedDaysIsNot(Case tried) {
    assertThat(tried.named(tried.at - 4L * Span.WEEK, tried.at)).doesNotContain(tried.at);
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheFirstWorkTheRuleSaysWhatAFullCheckSays(Case tried) {
    Duty first = tried.timeline.duties().get(0);

    assertThat(looksFarEnough(tried.rule, tried.timeline, Change.removing(first)).solved())
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void withTheLastWorkTheRuleSaysWhatAFullCheckSays(Case tried) {
    List<Duty> duties = tried.timeline.duties();
    Duty last = duties.get(duties.size() - 1);
    Timeline without = tried.timeline.with(Change.removing(last));

    assertThat(looksFarEnough(tried.rule, without, Change.adding(last)).caused()).isNotEmpty();
  }

  private static RuleEffect looksFarEnough(RosterRule rule, Timeline before, Change change) {
    RuleSet rules = new RuleSet(List.of(rule));
    RuleEffect effect = rules.whatIf(before, change);
    assertThat(effect)
        .isEqualTo(
            RuleEffect.between(rules.violations(before), rules.violations(before.with(change))));
    return effect;
  }

  @Test
  void anAverageNamesWorkFarBeforeTheWorkThatMakesItWorse() {
    RuleTerms terms = new RuleTerms("TEST-average", "test art. 1", Severity.BLOCK);
    RosterRule average =
        RuleKind.MAXIMUM_AVERAGE_WEEK.rule(
            terms, new RuleParameters(Map.of("weeks", 2, "weekMinutes", 60)));
    Duty monday = Roster.duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.CARE);
    Duty sunday = Roster.duty("2026-11-15T07:00", "2026-11-15T15:00", 0, ShiftKind.CARE);

    RuleEffect effect =
        looksFarEnough(average, Roster.empty().and(monday).timeline(), Change.adding(sunday));

    assertThat(effect.caused())
        .extracting(RuleViolation::at)
        .containsExactly(monday.start(), sunday.start());
  }
}
