package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTimeTest {

  private static final Span BLOCK = new Span(100, 200);

  private static Span span(String start, String end) {
    return new Span(Span.minuteOf(Roster.instant(start)), Span.minuteOf(Roster.instant(end)));
  }

  private static List<Span> placed(int minutes, String start, String end) {
    return WorkTime.placed(minutes, span(start, end), Roster.AMSTERDAM);
  }

  private static List<Span> nights(String start, String end) {
    return WorkTime.nightsIn(span(start, end), Roster.AMSTERDAM);
  }

  private static long length(List<Span> stretches) {
    return stretches.stream().mapToLong(stretch -> stretch.until() - stretch.from()).sum();
  }

  @Test
  void aBreakInTheMiddleLeavesTheWorkOnBothSides() {
    assertThat(WorkTime.without(BLOCK, List.of(new Span(140, 160))))
        .containsExactly(new Span(100, 140), new Span(160, 200));
  }

  @Test
  void aBreakAtTheStartOrAtTheEndLeavesNoEmptyStretch() {
    assertThat(WorkTime.without(BLOCK, List.of(new Span(100, 130))))
        .containsExactly(new Span(130, 200));
    assertThat(WorkTime.without(BLOCK, List.of(new Span(170, 200))))
        .containsExactly(new Span(100, 170));
  }

  @Test
  void breaksThatTouchLeaveNothingBetweenThem() {
    assertThat(WorkTime.without(BLOCK, List.of(new Span(120, 130), new Span(130, 140))))
        .containsExactly(new Span(100, 120), new Span(140, 200));
  }

  @Test
  void aBreakThatFillsTheBlockLeavesNoWork() {
    assertThat(WorkTime.without(BLOCK, List.of(BLOCK))).isEmpty();
  }

  @Test
  void aCallOfLessThanHalfAnHourCountsForHalfAnHour() {
    assertThat(WorkTime.ofCalls(List.of(new Span(0, 29)))).containsExactly(new Span(0, 30));
    assertThat(WorkTime.ofCalls(List.of(new Span(0, 31)))).containsExactly(new Span(0, 31));
  }

  @Test
  void callsTwentyNineMinutesApartAreOneAndThirtyMinutesApartAreTwo() {
    assertThat(WorkTime.ofCalls(List.of(new Span(1000, 1040), new Span(1069, 1110))))
        .containsExactly(new Span(1000, 1110));
    assertThat(WorkTime.ofCalls(List.of(new Span(1000, 1040), new Span(1070, 1110))))
        .containsExactly(new Span(1000, 1040), new Span(1070, 1110));
  }

  @Test
  void thePauseAfterAShortCallCountsFromItsHalfHour() {
    assertThat(WorkTime.ofCalls(List.of(new Span(1000, 1005), new Span(1059, 1064))))
        .containsExactly(new Span(1000, 1089));
    assertThat(WorkTime.ofCalls(List.of(new Span(1000, 1005), new Span(1060, 1065))))
        .containsExactly(new Span(1000, 1030), new Span(1060, 1090));
  }

  @Test
  void aBreakLiesInTheMiddleOfTheLongestStretchByDay() {
    assertThat(placed(30, "2026-11-02T22:00", "2026-11-03T12:00"))
        .containsExactly(span("2026-11-03T08:45", "2026-11-03T09:15"));
    assertThat(placed(30, "2026-11-02T18:00", "2026-11-03T08:00"))
        .containsExactly(span("2026-11-02T20:45", "2026-11-02T21:15"));
  }

  @Test
  void aBreakThatTheDayCannotHoldGoesOnElsewhereInOrder() {
    assertThat(placed(420, "2026-11-02T22:00", "2026-11-03T12:00"))
        .containsExactly(
            span("2026-11-02T22:30", "2026-11-02T23:30"),
            span("2026-11-03T06:00", "2026-11-03T12:00"));
    assertThat(placed(60, "2026-11-02T23:30", "2026-11-03T06:00"))
        .containsExactly(
            span("2026-11-02T23:30", "2026-11-03T00:00"),
            span("2026-11-03T02:45", "2026-11-03T03:15"));
  }

  @Test
  void withoutABreakNothingIsPlaced() {
    assertThat(placed(0, "2026-11-02T22:00", "2026-11-03T12:00")).isEmpty();
  }

  @Test
  void workThatEndsAtMidnightOrStartsAtSixHasNoNight() {
    assertThat(nights("2026-11-02T16:00", "2026-11-03T00:00")).isEmpty();
    assertThat(nights("2026-11-03T06:00", "2026-11-03T14:00")).isEmpty();
    assertThat(nights("2026-11-02T16:00", "2026-11-03T00:01"))
        .containsExactly(span("2026-11-03T00:00", "2026-11-03T00:01"));
    assertThat(nights("2026-11-03T05:59", "2026-11-03T14:00"))
        .containsExactly(span("2026-11-03T05:59", "2026-11-03T06:00"));
  }

  @Test
  void theNightsOfAClockChangeAreAnHourShorterAndAnHourLonger() {
    assertThat(length(nights("2026-03-28T22:00", "2026-03-29T07:00"))).isEqualTo(5 * 60);
    assertThat(length(nights("2026-10-24T22:00", "2026-10-25T07:00"))).isEqualTo(7 * 60);
  }
}
