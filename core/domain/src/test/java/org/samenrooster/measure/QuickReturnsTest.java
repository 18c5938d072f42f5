package org.samenrooster.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** A return to work after less than eleven hours of rest. */
final class QuickReturnsTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static Duty work(String start, String end) {
    return work(start, end, ShiftKind.CARE);
  }

  private static Duty work(String start, String end, ShiftKind kind) {
    var from = LocalDateTime.parse(start);
    var until = LocalDateTime.parse(end);
    var time =
        new Interval(from.atZone(AMSTERDAM).toInstant(), until.atZone(AMSTERDAM).toInstant());
    return Duty.of(start, from.toLocalDate(), time, 0, AMSTERDAM, kind);
  }

  private static List<String> quick(Duty... work) {
    return QuickReturns.before(List.of(work), duty -> true).stream().map(Duty::id).toList();
  }

  @Test
  void nobodyComesBackWhoDoesNotWork() {
    assertThat(QuickReturns.before(List.of(), duty -> true)).isEmpty();
    assertThat(quick(work("2026-11-02T07:00", "2026-11-02T15:00"))).isEmpty();
  }

  @Test
  void elevenHoursAreEnoughAndOneMinuteLessIsNot() {
    var late = work("2026-11-02T15:00", "2026-11-02T23:00");

    assertThat(quick(late, work("2026-11-03T10:00", "2026-11-03T15:00"))).isEmpty();
    assertThat(quick(late, work("2026-11-03T09:59", "2026-11-03T15:00")))
        .containsExactly("2026-11-03T09:59");
  }

  @Test
  void alsoLessThanEightHoursAndNoRestAtAllAreQuick() {
    var late = work("2026-11-02T15:00", "2026-11-02T23:00");
    var night = work("2026-11-03T23:00", "2026-11-04T07:00");

    assertThat(quick(late, work("2026-11-03T06:00", "2026-11-03T14:00"), night))
        .containsExactly("2026-11-03T06:00");
    assertThat(quick(night, work("2026-11-04T07:00", "2026-11-04T15:00")))
        .containsExactly("2026-11-04T07:00");
  }

  @Test
  void partsOfOneDayHaveNoReturnBetweenThem() {
    assertThat(
            quick(
                work("2026-11-02T07:00", "2026-11-02T10:00"),
                work("2026-11-02T17:00", "2026-11-02T20:00"),
                work("2026-11-03T07:00", "2026-11-03T10:00")))
        .isEmpty();
    // The last part of the day before decides, whenever it began.
    assertThat(
            quick(
                work("2026-11-02T17:00", "2026-11-02T21:00"),
                work("2026-11-02T07:00", "2026-11-02T10:00"),
                work("2026-11-03T07:00", "2026-11-03T10:00"),
                work("2026-11-03T17:00", "2026-11-03T20:00")))
        .containsExactly("2026-11-03T07:00");
  }

  @Test
  void restIsRealTimeWhenTheClockChanges() {
    // 22:00 to 9:00 is ten hours in the night to 28 March 2027, and eleven to 8:00 on 31 October.
    assertThat(
            quick(
                work("2027-03-27T14:00", "2027-03-27T22:00"),
                work("2027-03-28T09:00", "2027-03-28T15:00")))
        .hasSize(1);
    assertThat(
            quick(
                work("2027-03-27T14:00", "2027-03-27T22:00"),
                work("2027-03-28T10:00", "2027-03-28T15:00")))
        .isEmpty();
    assertThat(
            quick(
                work("2027-10-30T14:00", "2027-10-30T22:00"),
                work("2027-10-31T08:00", "2027-10-31T15:00")))
        .isEmpty();
    assertThat(
            quick(
                work("2027-10-30T14:00", "2027-10-30T22:00"),
                work("2027-10-31T07:59", "2027-10-31T15:00")))
        .hasSize(1);
  }

  @Test
  void whatDoesNotCountForRestNeitherEndsNorNeedsOne() {
    assertThat(
            quick(
                work("2026-11-02T15:00", "2026-11-02T23:00", ShiftKind.ON_CALL),
                work("2026-11-03T07:00", "2026-11-03T15:00"),
                work("2026-11-04T00:00", "2026-11-04T06:00", ShiftKind.STAND_BY)))
        .isEmpty();
  }

  @Test
  void onlyTheWorkThatIsLookedAtIsCounted() {
    var work =
        Stream.of(
                work("2026-11-02T15:00", "2026-11-02T23:00"),
                work("2026-11-03T07:00", "2026-11-03T15:00"),
                work("2026-11-04T00:00", "2026-11-04T06:00"))
            .toList();

    assertThat(QuickReturns.before(work, work.get(1)::equals)).containsExactly(work.get(1));
    assertThat(QuickReturns.before(work, work.get(0)::equals)).isEmpty();
  }
}
