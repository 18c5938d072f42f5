package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;

/** Rest between work from 7:00 to 15:00 and, the next day, from 2:00 to 8:00. */
class RestsTest {

  private static final Timeline TWO_SHIFTS =
      working("2026-11-02T07:00", "2026-11-02T15:00")
          .and("2026-11-03T02:00", "2026-11-03T08:00")
          .timeline();

  private static long minute(String local) {
    return Span.minuteOf(instant(local));
  }

  private static Span span(String from, String until) {
    return new Span(minute(from), minute(until));
  }

  @Test
  void aRestBetweenTwoShiftsLiesThereUpToItsLastMinute() {
    long noon = minute("2026-11-03T12:00");

    assertThat(Rests.liesAfter(TWO_SHIFTS, 0, noon, 11 * 60)).isTrue();
    assertThat(Rests.liesAfter(TWO_SHIFTS, 0, noon, 11 * 60 + 1)).isFalse();
    assertThat(Rests.liesAfter(TWO_SHIFTS, 1, noon, 11 * 60)).isFalse();
  }

  @Test
  void aRestAfterTheLastShiftLastsUntilTheMoment() {
    long evening = minute("2026-11-03T20:00");

    assertThat(Rests.liesAfter(TWO_SHIFTS, 1, evening, 12 * 60)).isTrue();
    assertThat(Rests.liesAfter(TWO_SHIFTS, 1, evening, 12 * 60 + 1)).isFalse();
    assertThat(Rests.liesAfter(TWO_SHIFTS, 0, evening, 12 * 60)).isTrue();
  }

  @Test
  void afterNoShiftThereIsNoRestToSpeakOf() {
    assertThat(Rests.liesAfter(Roster.empty().timeline(), 0, 0, 0)).isFalse();
  }

  @Test
  void ofTwoRestsThatLastAsLongTheFirstIsTheLongest() {
    Span twoOfEleven = span("2026-11-02T15:00", "2026-11-03T19:00");

    assertThat(Rests.longestIn(TWO_SHIFTS, twoOfEleven))
        .isEqualTo(span("2026-11-02T15:00", "2026-11-03T02:00"));
    assertThat(Rests.longestIn(TWO_SHIFTS, span("2026-11-02T15:00", "2026-11-03T19:01")))
        .isEqualTo(span("2026-11-03T08:00", "2026-11-03T19:01"));
  }

  @Test
  void workThatReachesIntoTheWindowIsNoRestInIt() {
    assertThat(Rests.longestIn(TWO_SHIFTS, span("2026-11-02T10:00", "2026-11-02T16:00")))
        .isEqualTo(span("2026-11-02T15:00", "2026-11-02T16:00"));
    assertThat(Rests.longestIn(TWO_SHIFTS, span("2026-11-03T01:00", "2026-11-03T02:00")))
        .isEqualTo(span("2026-11-03T01:00", "2026-11-03T02:00"));
  }

  @Test
  void afterAllWorkTheWholeWindowIsRest() {
    Span later = span("2026-11-03T12:00", "2026-11-03T18:00");

    assertThat(Rests.longestIn(TWO_SHIFTS, later)).isEqualTo(later);
    assertThat(Rests.sumOfParts(TWO_SHIFTS, later, 6 * 60)).isEqualTo(6 * 60);
    assertThat(Rests.sumOfParts(TWO_SHIFTS, later, 6 * 60 + 1)).isZero();
  }

  @Test
  void onlyWorkThatStartsWhereTheRestEndsIsTheWorkAfterIt() {
    assertThat(Rests.workAfter(TWO_SHIFTS, span("2026-11-02T15:00", "2026-11-03T02:00")))
        .map(Duty::id)
        .contains("2026-11-03T02:00");
    assertThat(Rests.workAfter(TWO_SHIFTS, span("2026-11-02T15:00", "2026-11-03T01:59"))).isEmpty();
  }

  @Test
  void onlyWorkThatEndsWhereTheRestBeginsIsTheWorkBeforeIt() {
    assertThat(Rests.workBefore(TWO_SHIFTS, span("2026-11-02T15:00", "2026-11-03T02:00")))
        .map(Duty::id)
        .contains("2026-11-02T07:00");
    assertThat(Rests.workBefore(TWO_SHIFTS, span("2026-11-02T15:01", "2026-11-03T02:00")))
        .isEmpty();
    assertThat(Rests.workBefore(TWO_SHIFTS, span("2026-11-02T06:00", "2026-11-02T07:00")))
        .isEmpty();
  }

  @Test
  void timeOnCallThatEndsWithTheWorkIsNotTheWorkBeforeARest() {
    Timeline onCallToo =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .and(Roster.duty("2026-11-02T12:00", "2026-11-02T15:00", 0, ShiftKind.ON_CALL))
            .timeline();

    assertThat(Rests.workBefore(onCallToo, span("2026-11-02T15:00", "2026-11-03T02:00")))
        .map(Duty::id)
        .contains("2026-11-02T07:00");
  }
}
