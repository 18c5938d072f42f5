package org.samenrooster.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeTest {

  private static final Instant SIX = Instant.parse("2026-11-02T06:00:00Z");

  private static Interval hours(int from, int until) {
    return new Interval(SIX.plus(Duration.ofHours(from)), SIX.plus(Duration.ofHours(until)));
  }

  @Test
  void adjacentIntervalsDoNotOverlapAndOverlapIsSymmetric() {
    assertThat(hours(0, 2).overlaps(hours(2, 4))).isFalse();
    assertThat(hours(2, 4).overlaps(hours(0, 2))).isFalse();
    assertThat(hours(0, 3).overlaps(hours(2, 4))).isTrue();
    assertThat(hours(2, 4).overlaps(hours(0, 3))).isTrue();
  }

  @Test
  void theStartBelongsToAnIntervalAndTheEndDoesNot() {
    assertThat(hours(0, 2).contains(SIX)).isTrue();
    assertThat(hours(0, 2).contains(SIX.plus(Duration.ofHours(2)))).isFalse();
    assertThat(hours(0, 2).encloses(hours(0, 2))).isTrue();
    assertThat(hours(0, 2).encloses(hours(0, 3))).isFalse();
  }

  @Test
  void anEmptyIntervalIsRefused() {
    assertThatThrownBy(() -> hours(2, 2)).hasMessageContaining("must end after it starts");
  }

  @Test
  void aDateRangeHoldsItsFirstDayAndNotItsLast() {
    var week = DateRange.ofWeeks(LocalDate.of(2026, 11, 2), 1);

    assertThat(week.contains(LocalDate.of(2026, 11, 2))).isTrue();
    assertThat(week.contains(LocalDate.of(2026, 11, 8))).isTrue();
    assertThat(week.contains(LocalDate.of(2026, 11, 9))).isFalse();
    assertThat(week.days()).isEqualTo(7);
  }

  @Test
  void adjacentRangesDoNotOverlap() {
    var first = DateRange.ofWeeks(LocalDate.of(2026, 11, 2), 1);
    var second = DateRange.ofWeeks(LocalDate.of(2026, 11, 9), 1);

    assertThat(first.overlaps(second)).isFalse();
    assertThat(first.overlaps(DateRange.startingOn(LocalDate.of(2026, 11, 8)))).isTrue();
  }

  @Test
  void rangesShareTheDaysFromTheLaterStartUntilTheEarlierEnd() {
    var week = DateRange.ofWeeks(LocalDate.of(2026, 11, 2), 1);
    var from = DateRange.startingOn(LocalDate.of(2026, 11, 8));

    assertThat(week.within(from)).isEqualTo(from.within(week));
    assertThat(week.within(from).stream()).containsExactly(LocalDate.of(2026, 11, 8));
    assertThat(week.within(DateRange.ofWeeks(week.from().minusWeeks(1), 3))).isEqualTo(week);
    assertThatThrownBy(() -> week.within(DateRange.startingOn(week.until())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRangeWithoutADayIsRefused() {
    var day = LocalDate.of(2026, 11, 2);

    assertThatThrownBy(() -> new DateRange(day, day)).hasMessageContaining("2026-11-02");
  }

  @Test
  void theWeekOfTheAutumnClockChangeLastsAnHourLonger() {
    var week = DateRange.ofWeeks(LocalDate.of(2026, 10, 19), 1);

    assertThat(week.in(ZoneId.of("Europe/Amsterdam")).duration())
        .isEqualTo(Duration.ofHours(7 * 24 + 1));
  }

  @Test
  void aRangeWithoutAnEndSaysSo() {
    var open = DateRange.startingOn(LocalDate.of(2026, 11, 2));

    assertThat(open.hasEnd()).isFalse();
    assertThat(open.in(ZoneId.of("Europe/Amsterdam")).endExclusive()).isEqualTo(Instant.MAX);
  }
}
