package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekMinutesTest {

  private static final int WEEK = WeekMinutes.weekOf(LocalDate.of(2026, 11, 2));

  private static long inWeek(Roster roster, int week) {
    return roster.timeline().weeks().inWeeks(week, 1);
  }

  @Test
  void aWeekStartsOnMondayAtMidnight() {
    assertThat(WeekMinutes.weekOf(LocalDate.of(2026, 11, 1))).isEqualTo(WEEK - 1);
    assertThat(WeekMinutes.weekOf(LocalDate.of(2026, 11, 8))).isEqualTo(WEEK);
    assertThat(WeekMinutes.mondayOf(WEEK)).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(Span.instantOf(WeekMinutes.startOf(WEEK, Roster.AMSTERDAM)))
        .isEqualTo(Roster.instant("2026-11-02T00:00"));
  }

  @Test
  void whereNothingIsKnownNoWeekHoldsWork() {
    assertThat(Roster.empty().timeline().weeks().inWeeks(WEEK - 100, 200)).isZero();
  }

  @Test
  void workThroughMondayMidnightCountsInBothWeeks() {
    var night = Roster.working("2026-11-08T22:00", "2026-11-09T07:00");

    assertThat(inWeek(night, WEEK)).isEqualTo(120);
    assertThat(inWeek(night, WEEK + 1)).isEqualTo(420);
  }

  @Test
  void workUntilMondayMidnightCountsInTheWeekBefore() {
    var evening = Roster.working("2026-11-08T16:00", "2026-11-09T00:00");

    assertThat(inWeek(evening, WEEK)).isEqualTo(480);
    assertThat(inWeek(evening, WEEK + 1)).isZero();
  }

  @Test
  void aWeekThatHoldsOnlyAnAbsenceCountsIt() {
    var absent = Roster.empty().absentCounting("2026-11-03T00:00", "2026-11-05T00:00", 600);

    assertThat(inWeek(absent, WEEK)).isEqualTo(600);
    assertThat(inWeek(absent, WEEK - 1)).isZero();
    assertThat(inWeek(absent, WEEK + 1)).isZero();
  }

  @Test
  void anAbsenceThatIsOverWithinAMinuteCountsNothing() {
    var absent = Roster.empty().absent("2026-11-03T09:00:05", "2026-11-03T09:00:40");

    assertThat(inWeek(absent, WEEK)).isZero();
  }

  @Test
  void anAbsenceOverWeeksIsSpreadEvenlyAndLosesNoMinute() {
    var absent = Roster.empty().absentCounting("2026-11-05T00:00", "2026-11-17T00:00", 1201);

    assertThat(inWeek(absent, WEEK)).isEqualTo(400);
    assertThat(inWeek(absent, WEEK + 1)).isEqualTo(700);
    assertThat(inWeek(absent, WEEK + 2)).isEqualTo(101);
    assertThat(absent.timeline().weeks().inWeeks(WEEK, 3)).isEqualTo(1201);
  }

  @Test
  void anAbsenceUntilMondayMidnightCountsInTheWeekBefore() {
    var absent = Roster.empty().absentCounting("2026-11-02T00:00", "2026-11-09T00:00", 1440);

    assertThat(inWeek(absent, WEEK)).isEqualTo(1440);
    assertThat(inWeek(absent, WEEK + 1)).isZero();
  }

  @Test
  void theWeekInWhichTheClockGoesBackIsAnHourLonger() {
    var absent = Roster.empty().absentCounting("2026-10-19T00:00", "2026-11-02T00:00", 20_220);

    assertThat(inWeek(absent, WEEK - 2)).isEqualTo(10_140);
    assertThat(inWeek(absent, WEEK - 1)).isEqualTo(10_080);
  }

  @Test
  void theWeekInWhichTheClockGoesForwardIsAnHourShorter() {
    int week = WeekMinutes.weekOf(LocalDate.of(2026, 3, 23));
    var absent = Roster.empty().absentCounting("2026-03-23T00:00", "2026-04-06T00:00", 20_100);

    assertThat(inWeek(absent, week)).isEqualTo(10_020);
    assertThat(inWeek(absent, week + 1)).isEqualTo(10_080);
  }

  @Test
  void weeksBeforeTheFirstOneCountedHoldWorkToo() {
    var old = Roster.working("1969-12-22T07:00", "1969-12-22T15:00");

    assertThat(inWeek(old, -1)).isEqualTo(480);
    assertThat(inWeek(old, 0)).isZero();
  }
}
