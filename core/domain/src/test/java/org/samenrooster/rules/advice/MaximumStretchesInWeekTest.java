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
import org.samenrooster.time.Interval;

/** HEALTH advice: the working days of a week form at most two stretches. */
class MaximumStretchesInWeekTest {

  private static List<String> check(Roster roster) {
    return roster.namedBy(RuleKind.MAXIMUM_STRETCHES_IN_WEEK, Map.of("stretches", 2));
  }

  private static Roster on(String... days) {
    Roster roster = Roster.empty();
    for (String day : days) {
      roster.daily(day, 1, "07:00", "15:00");
    }
    return roster;
  }

  @Test
  void twoStretchesAreAllowedAndAThirdIsNot() {
    assertThat(check(on("2026-11-02", "2026-11-04", "2026-11-05"))).isEmpty();

    var violations =
        on("2026-11-02", "2026-11-04", "2026-11-06")
            .judgedBy(RuleKind.MAXIMUM_STRETCHES_IN_WEEK, Map.of("stretches", 2));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-06T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(3, 2, Unit.TIMES));
    assertThat(violations.get(0).window())
        .contains(new Interval(instant("2026-11-02T00:00"), instant("2026-11-06T15:00")));
  }

  @Test
  void aStretchThatRunsOverSundayMidnightIsOneOfEachWeek() {
    assertThat(check(on("2026-11-07", "2026-11-08", "2026-11-09", "2026-11-11", "2026-11-13")))
        .containsExactly("2026-11-13T07:00");
    assertThat(check(on("2026-11-04", "2026-11-06", "2026-11-08", "2026-11-09")))
        .containsExactly("2026-11-08T07:00");
  }

  @Test
  void theStretchesOfTheWeekBeforeDoNotCount() {
    assertThat(check(on("2026-11-04", "2026-11-06", "2026-11-10", "2026-11-12"))).isEmpty();
  }

  @Test
  void twoShiftsOfOneDayAreOneStretch() {
    var roster = Roster.empty();
    for (String day : List.of("2026-11-02", "2026-11-04", "2026-11-06")) {
      roster.daily(day, 1, "07:00", "10:00").daily(day, 1, "18:00", "21:00");
    }

    assertThat(check(roster)).containsExactly("2026-11-06T07:00");
  }

  @Test
  void aMondayWithTwoShiftsBeginsOneStretch() {
    var roster =
        on("2026-11-04", "2026-11-06")
            .daily("2026-11-02", 1, "07:00", "10:00")
            .daily("2026-11-02", 1, "18:00", "21:00")
            .daily("2026-11-01", 1, "07:00", "15:00");

    assertThat(roster.judgedBy(RuleKind.MAXIMUM_STRETCHES_IN_WEEK, Map.of("stretches", 2)))
        .extracting(v -> v.measure().actual())
        .containsExactly(3L);
  }

  @Test
  void aDayAndAWeekBeginAtMidnight() {
    var twoStretches = List.of("2026-11-03", "2026-11-05");
    Roster sunday = on(twoStretches.toArray(String[]::new));
    assertThat(check(sunday.and("2026-11-08T23:59", "2026-11-09T07:00")))
        .containsExactly("2026-11-08T23:59");

    Roster monday = on(twoStretches.toArray(String[]::new));
    assertThat(check(monday.and("2026-11-09T00:00", "2026-11-09T07:00"))).isEmpty();

    Roster friday = on(twoStretches.toArray(String[]::new));
    assertThat(check(friday.and("2026-11-06T23:59", "2026-11-07T07:00"))).isEmpty();

    Roster saturday = on(twoStretches.toArray(String[]::new));
    assertThat(check(saturday.and("2026-11-07T00:00", "2026-11-07T07:00")))
        .containsExactly("2026-11-07T00:00");
  }

  @Test
  void theWeeksInWhichTheClockChangesAreOrdinaryOnes() {
    assertThat(check(on("2026-03-25", "2026-03-27", "2026-03-29")))
        .containsExactly("2026-03-29T07:00");
    assertThat(check(on("2026-03-25", "2026-03-27", "2026-03-30"))).isEmpty();
    assertThat(check(on("2026-10-21", "2026-10-23", "2026-10-25")))
        .containsExactly("2026-10-25T07:00");
    assertThat(check(on("2026-10-21", "2026-10-23", "2026-10-26"))).isEmpty();
  }

  @Test
  void theDaysBeforeTheJudgedOnesCount() {
    var roster = on("2026-11-02", "2026-11-04", "2026-11-06");

    assertThat(check(roster.judging("2026-11-06", "2026-11-07"))).hasSize(1);
    assertThat(check(roster.judging("2026-11-02", "2026-11-06"))).isEmpty();
  }
}
