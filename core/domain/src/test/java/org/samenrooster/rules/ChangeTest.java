package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.shifttype.ShiftKind;

class ChangeTest {

  private static final Duty PICK =
      Roster.duty("2026-11-10T07:00", "2026-11-10T15:00", 0, ShiftKind.CARE);

  private static Span touchedNextTo(Roster roster) {
    return Change.adding(PICK).touchedOn(roster.timeline());
  }

  private static Span span(String start, String end) {
    return new Span(Span.minuteOf(Roster.instant(start)), Span.minuteOf(Roster.instant(end)));
  }

  @Test
  void aloneAChangeTouchesItselfOnly() {
    assertThat(touchedNextTo(Roster.empty()))
        .isEqualTo(span("2026-11-10T07:00", "2026-11-10T15:00"));
  }

  @Test
  void aShiftLessThanEightHoursLaterIsTouchedAndOneOfEightHoursIsNot() {
    assertThat(touchedNextTo(Roster.working("2026-11-10T22:59", "2026-11-11T06:00")))
        .isEqualTo(span("2026-11-10T07:00", "2026-11-11T06:00"));
    assertThat(touchedNextTo(Roster.working("2026-11-10T23:00", "2026-11-11T06:00")))
        .isEqualTo(span("2026-11-10T07:00", "2026-11-10T15:00"));
  }

  @Test
  void aShiftLessThanEightHoursEarlierIsTouchedAndOneOfEightHoursIsNot() {
    assertThat(touchedNextTo(Roster.working("2026-11-09T15:00", "2026-11-09T23:01")))
        .isEqualTo(span("2026-11-09T15:00", "2026-11-10T15:00"));
    assertThat(touchedNextTo(Roster.working("2026-11-09T15:00", "2026-11-09T23:00")))
        .isEqualTo(span("2026-11-10T07:00", "2026-11-10T15:00"));
  }

  @Test
  void aShiftStrungFromBlocksOverDaysIsTouchedFromItsStart() {
    var strung =
        Roster.working("2026-11-08T20:00", "2026-11-09T04:00")
            .and("2026-11-09T11:00", "2026-11-09T16:00")
            .and("2026-11-09T23:00", "2026-11-10T01:00");

    assertThat(touchedNextTo(strung)).isEqualTo(span("2026-11-08T20:00", "2026-11-10T15:00"));
  }

  @Test
  void aSwapTouchesAllBetweenWhatGoesAndWhatComes() {
    Duty earlier = Roster.duty("2026-11-03T07:00", "2026-11-03T15:00", 0, ShiftKind.CARE);
    var swap = new Change(List.of(PICK), List.of(earlier));

    assertThat(swap.touchedOn(Roster.empty().and(PICK).timeline()))
        .isEqualTo(span("2026-11-03T07:00", "2026-11-10T15:00"));
  }

  @Test
  void aChangeOfNothingIsRefused() {
    var nothing = new Change(List.of(), List.of());
    var timeline = Roster.empty().timeline();

    assertThatThrownBy(() -> nothing.touchedOn(timeline))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A change must change something.");
  }
}
