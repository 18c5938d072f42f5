package org.samenrooster.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** HEALTH advice: at most two worked weekends in a row. */
class MaximumWeekendsInRowTest {

  private static List<String> check(Roster roster) {
    return roster.namedBy(RuleKind.MAXIMUM_WEEKENDS_IN_ROW, Map.of("weekends", 2));
  }

  /** Saturday 7 and Sunday 15 November; the next weekend begins on Saturday the 21st. */
  private static Roster twoWeekends() {
    return Roster.working("2026-11-07T07:00", "2026-11-07T15:00")
        .and("2026-11-15T07:00", "2026-11-15T15:00");
  }

  @Test
  void twoWeekendsAreAllowedAndTheThirdIsNot() {
    assertThat(check(twoWeekends())).isEmpty();

    var violations =
        twoWeekends()
            .and("2026-11-22T07:00", "2026-11-22T15:00")
            .judgedBy(RuleKind.MAXIMUM_WEEKENDS_IN_ROW, Map.of("weekends", 2));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-22T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(3, 2, Unit.WEEKENDS));
    assertThat(violations.get(0).window())
        .contains(new Interval(instant("2026-11-07T00:00"), instant("2026-11-23T00:00")));
  }

  @Test
  void aFourthIsNamedToo() {
    assertThat(
            check(
                twoWeekends()
                    .and("2026-11-21T07:00", "2026-11-21T15:00")
                    .and("2026-11-28T07:00", "2026-11-28T15:00")))
        .containsExactly("2026-11-21T07:00", "2026-11-28T07:00");
  }

  @Test
  void aFridayNightBelongsToTheWeekendFromItsFirstMinuteOn() {
    assertThat(check(twoWeekends().and("2026-11-20T16:00", "2026-11-21T00:00"))).isEmpty();
    assertThat(check(twoWeekends().and("2026-11-20T16:00", "2026-11-21T00:01")))
        .containsExactly("2026-11-20T16:00");
  }

  @Test
  void aWeekendEndsOnMondayAtMidnight() {
    assertThat(check(twoWeekends().and("2026-11-22T23:59", "2026-11-23T07:00"))).hasSize(1);
    assertThat(check(twoWeekends().and("2026-11-23T00:00", "2026-11-23T07:00"))).isEmpty();
  }

  @Test
  void theFirstWorkOfAWeekendIsNamedOnce() {
    assertThat(
            check(
                twoWeekends()
                    .and("2026-11-22T07:00", "2026-11-22T15:00")
                    .and("2026-11-20T23:00", "2026-11-21T07:00")))
        .containsExactly("2026-11-20T23:00");
  }

  @Test
  void aFreeWeekendBeginsTheRowAnew() {
    var roster =
        Roster.working("2026-11-07T07:00", "2026-11-07T15:00")
            .and("2026-11-14T07:00", "2026-11-14T15:00")
            .and("2026-11-27T07:00", "2026-11-27T15:00")
            .and("2026-11-28T07:00", "2026-11-28T15:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void ofTimeOnCallOnlyTheCallsAreWork() {
    var quiet = Roster.duty("2026-11-22T18:00", "2026-11-23T06:00", 0, ShiftKind.ON_CALL);
    var onMonday =
        quiet.withCallOuts(
            List.of(new Interval(instant("2026-11-23T00:00"), instant("2026-11-23T01:00"))));
    var onSunday =
        quiet.withCallOuts(
            List.of(new Interval(instant("2026-11-22T23:59"), instant("2026-11-23T01:00"))));
    var onFriday =
        Roster.duty("2026-11-20T18:00", "2026-11-21T06:00", 0, ShiftKind.ON_CALL)
            .withCallOuts(
                List.of(new Interval(instant("2026-11-20T22:00"), instant("2026-11-21T00:00"))));

    assertThat(check(twoWeekends().and(quiet))).isEmpty();
    assertThat(check(twoWeekends().and(onMonday))).isEmpty();
    assertThat(check(twoWeekends().and(onFriday))).isEmpty();
    assertThat(check(twoWeekends().and(onSunday))).hasSize(1);
  }

  @Test
  void theWeekendsOfTheClockChangesAreOrdinaryOnes() {
    Roster spring =
        Roster.empty()
            .daily("2026-03-14", 1, "07:00", "15:00")
            .daily("2026-03-21", 1, "07:00", "15:00");
    assertThat(check(spring.and("2026-03-30T00:00", "2026-03-30T07:00"))).isEmpty();
    assertThat(check(spring.and("2026-03-29T23:59", "2026-03-30T00:00"))).hasSize(1);
    Roster autumn =
        Roster.empty()
            .daily("2026-10-10", 1, "07:00", "15:00")
            .daily("2026-10-17", 1, "07:00", "15:00");
    assertThat(check(autumn.and("2026-10-26T00:00", "2026-10-26T07:00"))).isEmpty();
    assertThat(check(autumn.and("2026-10-25T23:59", "2026-10-26T00:00"))).hasSize(1);
  }

  @Test
  void weekendsBeforeTheJudgedDaysCount() {
    var roster = twoWeekends().and("2026-11-20T23:00", "2026-11-21T07:00");

    assertThat(check(roster.judging("2026-11-20", "2026-11-21"))).hasSize(1);
    // The weekend is named by its first work, which lies before these days.
    assertThat(check(roster.judging("2026-11-21", "2026-11-23"))).isEmpty();
  }
}
