package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

final class AwayMinutesTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final AwayMinutes WEEK =
      new AwayMinutes(DateRange.ofWeeks(MONDAY, 1), AMSTERDAM, 1440);

  @Test
  void leaveCountsForTheMinutesThatWereSaid() {
    assertThat(WEEK.of(List.of(leave("2026-12-01T00:00", "2026-12-02T00:00", 480)), List.of(), 0))
        .isEqualTo(480);
    assertThat(WEEK.of(List.of(), List.of(), 0)).isZero();
  }

  @Test
  void leaveCountsAlsoAboveTheContract() {
    var leave = List.of(leave("2026-12-01T00:00", "2026-12-02T00:00", 480));

    assertThat(WEEK.of(leave, List.of(), 1440)).isEqualTo(480);
  }

  @Test
  void ofLeaveThatBeginsBeforeTheDaysOrEndsAfterThemAsMuchCountsAsLiesInThem() {
    var two = leave("2026-11-28T00:00", "2026-12-02T00:00", 960);

    assertThat(WEEK.of(List.of(two), List.of(), 0)).isEqualTo(480);
    assertThat(WEEK.of(List.of(leave("2026-12-06T00:00", "2026-12-08T00:00", 900)), List.of(), 0))
        .isEqualTo(450);
    assertThat(WEEK.of(List.of(leave("2026-12-07T00:00", "2026-12-08T00:00", 480)), List.of(), 0))
        .as("the day after")
        .isZero();
    assertThat(WEEK.of(List.of(leave("2026-11-29T00:00", "2026-11-30T00:00", 480)), List.of(), 0))
        .as("the day before")
        .isZero();
  }

  @Test
  void whereNobodySaysContractHoursSpreadEvenlyCount() {
    var week = Absence.of(time("2026-11-30T00:00", "2026-12-07T00:00"));
    var day = Absence.of(time("2026-12-02T00:00", "2026-12-03T00:00"));

    assertThat(WEEK.of(List.of(week), List.of(), 0)).isEqualTo(1440);
    assertThat(WEEK.of(List.of(day), List.of(), 0)).as("205.7").isEqualTo(206);
  }

  @Test
  void aWeekInWhichTheClockChangesIsAWholeWeekToo() {
    for (var monday : List.of(LocalDate.of(2026, 10, 19), LocalDate.of(2027, 3, 22))) {
      var days = DateRange.ofWeeks(monday, 1);
      var away = List.of(Absence.of(days.in(AMSTERDAM)));

      assertThat(new AwayMinutes(days, AMSTERDAM, 1440).of(away, List.of(), 0)).isEqualTo(1440);
    }
  }

  @Test
  void whereNobodySaysNoMoreCountsThanIsWanting() {
    var week = List.of(Absence.of(time("2026-11-30T00:00", "2026-12-07T00:00")));

    assertThat(WEEK.of(week, List.of(), 1000)).isEqualTo(440);
    assertThat(WEEK.of(week, List.of(), 1440)).isZero();
    assertThat(WEEK.of(week, List.of(), 1500)).isZero();
    assertThat(
            WEEK.of(
                List.of(week.get(0), leave("2026-12-01T00:00", "2026-12-02T00:00", 480)),
                List.of(),
                0))
        .isEqualTo(1440);
  }

  @Test
  void aVacatedShiftCountsOnce() {
    var time = time("2026-12-01T07:00", "2026-12-01T15:00");
    var shift = Duty.of("s", MONDAY.plusDays(1), time, 30, AMSTERDAM, ShiftKind.CARE);
    var ofShift = new Absence(time, OptionalInt.of(450));
    var after = leave("2026-12-01T15:00", "2026-12-02T00:00", 60);

    assertThat(WEEK.of(List.of(ofShift), List.of(shift), 450)).isZero();
    assertThat(WEEK.of(List.of(ofShift, after), List.of(shift), 450)).isEqualTo(60);
  }

  private static Absence leave(String from, String until, int minutes) {
    return new Absence(time(from, until), OptionalInt.of(minutes));
  }

  private static Interval time(String from, String until) {
    return new Interval(
        LocalDateTime.parse(from).atZone(AMSTERDAM).toInstant(),
        LocalDateTime.parse(until).atZone(AMSTERDAM).toInstant());
  }
}
