package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** ARBZG-4-in-row: 6 hours of work in a row. */
class MaximumWorkInRowTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_WORK_IN_ROW, Map.of("workMinutes", 360, "partMinutes", 15));
  }

  private static Roster shift(String start, String end, String... breaks) {
    List<Interval> placed = new ArrayList<>();
    for (int i = 0; i < breaks.length; i += 2) {
      placed.add(new Interval(instant(breaks[i]), instant(breaks[i + 1])));
    }
    Duty duty = Roster.duty(start, end, 0, ShiftKind.CARE);
    return Roster.empty().and(duty.withBreaks(placed));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void sixHoursInARowAreTheMostBeforeABreak() {
    assertThat(
            check(
                shift(
                    "2026-11-02T07:00",
                    "2026-11-02T19:30",
                    "2026-11-02T13:00",
                    "2026-11-02T13:30")))
        .isEmpty();

    var tooLong =
        check(
            shift("2026-11-02T07:00", "2026-11-02T15:31", "2026-11-02T13:01", "2026-11-02T13:31"));

    assertThat(tooLong)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(361, 360, Unit.MINUTES));
    assertThat(tooLong.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T13:00")));
  }

  @Test
  void theWorkAfterTheLastBreakCountsToo() {
    var tooLong =
        check(
            shift("2026-11-02T07:00", "2026-11-02T15:31", "2026-11-02T09:00", "2026-11-02T09:30"));

    assertThat(tooLong).extracting(RuleViolation::at).containsExactly(instant("2026-11-02T07:00"));
  }

  @Test
  void anInterruptionOfLessThanFifteenMinutesIsNoBreak() {
    assertThat(
            check(
                shift(
                    "2026-11-02T07:00",
                    "2026-11-02T13:15",
                    "2026-11-02T10:00",
                    "2026-11-02T10:14")))
        .hasSize(1);
    assertThat(
            check(
                shift(
                    "2026-11-02T07:00",
                    "2026-11-02T13:15",
                    "2026-11-02T10:00",
                    "2026-11-02T10:15")))
        .isEmpty();
  }

  @Test
  void whereThePlaceOfTheBreakIsNotKnownNothingIsSaid() {
    assertThat(check(Roster.empty().and("2026-11-02T07:00", "2026-11-02T19:00", 30))).isEmpty();
  }

  @Test
  void inTheAutumnNightTheRowIsAnHourLonger() {
    assertThat(
            check(
                shift(
                    "2026-10-24T22:00",
                    "2026-10-25T06:00",
                    "2026-10-25T04:00",
                    "2026-10-25T04:30")))
        .extracting(v -> v.measure().actual())
        .containsExactly(420L);
  }

  @Test
  void anUnknownPlaceIsNotTakenFromTheMiddleOfALongShift() {
    assertThat(check(Roster.empty().and("2026-11-02T07:00", "2026-11-02T21:00", 30))).isEmpty();
  }
}
