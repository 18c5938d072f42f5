package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;

/** JARBSCHG-15-days: work on five days of a calendar week at most. */
class MaximumDaysPerWeekTest {

  private static final String MONDAY = "2026-11-02";

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_DAYS_PER_WEEK, Map.of("days", 5));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void fiveDaysAreAllowed() {
    assertThat(check(Roster.empty().daily(MONDAY, 5, "08:00", "14:00"))).isEmpty();
  }

  @Test
  void theSixthDayAndTheSeventhAreEachOneTooMany() {
    var violations = check(Roster.empty().daily(MONDAY, 7, "08:00", "14:00"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-07T08:00"), instant("2026-11-08T08:00"));
    assertThat(violations)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(6, 5, Unit.DAYS), new Measure(7, 5, Unit.DAYS));
  }

  @Test
  void itNamesTheWeek() {
    var violations = check(Roster.empty().daily(MONDAY, 6, "08:00", "14:00"));

    assertThat(violations.get(0).window().map(Span::of))
        .hasValue(
            new Span(
                Span.minuteOf(instant("2026-11-02T00:00")),
                Span.minuteOf(instant("2026-11-09T00:00"))));
  }

  @Test
  void bothHalvesOfASplitShiftAreOneDay() {
    var roster =
        Roster.empty().daily(MONDAY, 5, "08:00", "11:00").daily(MONDAY, 5, "15:00", "18:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void ofASixthDayInTwoHalvesTheFirstIsNamed() {
    var roster =
        Roster.empty()
            .daily(MONDAY, 5, "08:00", "14:00")
            .and("2026-11-07T08:00", "2026-11-07T11:00")
            .and("2026-11-07T15:00", "2026-11-07T18:00");

    assertThat(check(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-07T08:00"));
  }

  @Test
  void aNightBelongsToTheDayOnWhichItStarts() {
    var sundayNight =
        working("2026-11-01T23:59", "2026-11-02T06:00").daily("2026-11-03", 5, "08:00", "14:00");

    assertThat(check(sundayNight)).isEmpty();
  }

  @Test
  void workFromMidnightOnIsAnotherDay() {
    var roster =
        working("2026-11-02T00:00", "2026-11-02T06:00").daily("2026-11-03", 5, "08:00", "14:00");

    assertThat(check(roster)).hasSize(1);
  }

  @Test
  void timeOnCallIsNoDayOfWork() {
    var roster =
        Roster.empty()
            .daily(MONDAY, 5, "08:00", "14:00")
            .and(duty("2026-11-07T08:00", "2026-11-07T20:00", 0, ShiftKind.ON_CALL));

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void tenDaysInARowOverTwoWeeksAreAllowed() {
    assertThat(check(Roster.empty().daily("2026-11-04", 10, "08:00", "14:00"))).isEmpty();
  }

  @Test
  void daysBeforeTheJudgedOnesCount() {
    var roster =
        Roster.empty().daily(MONDAY, 6, "08:00", "14:00").judging("2026-11-07", "2026-11-08");

    assertThat(check(roster)).hasSize(1);
    assertThat(check(roster.judging("2026-11-08", "2026-11-09"))).isEmpty();
  }

  @Test
  void theWeekOfAClockChangeIsAWeekToo() {
    assertThat(check(Roster.empty().daily("2026-10-19", 6, "08:00", "14:00"))).hasSize(1);
    assertThat(check(Roster.empty().daily("2026-03-24", 6, "08:00", "14:00"))).hasSize(1);
  }
}
