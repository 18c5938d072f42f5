package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** A shift in the sense of the law and the blocks of work of which it is made. */
class SpellTest {

  private static Duty care(String start, String end) {
    return Roster.duty(start, end, 0, ShiftKind.CARE);
  }

  @Test
  void theBlockWithWhichAShiftGetsTooLongIsTheOneThatPassesTheLimit() {
    Duty first = care("2026-11-02T07:00", "2026-11-02T11:00");
    Duty second = care("2026-11-02T13:00", "2026-11-02T17:00");
    Spell spell = Spell.of(first).with(second);

    assertThat(spell.blockBeyond(239)).isSameAs(first);
    assertThat(spell.blockBeyond(240)).isSameAs(second);
    assertThat(spell.blockBeyond(479)).isSameAs(second);
    assertThatThrownBy(() -> spell.blockBeyond(480))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(480)");
  }

  @Test
  void anHourOfWorkAfterMidnightMakesNoNightShiftAndAMinuteMoreDoes() {
    Duty hour = care("2026-11-02T17:00", "2026-11-03T01:00");
    Duty more = care("2026-11-02T17:00", "2026-11-03T01:01");

    assertThat(hour.isNight()).isFalse();
    assertThat(hour.alone().isNight()).isFalse();
    assertThat(more.isNight()).isTrue();
    assertThat(more.alone().isNight()).isTrue();
  }

  @Test
  void aNightShiftUntilTwoDoesNotEndAfterTwoAndOneMinuteLaterDoes() {
    assertThat(care("2026-11-02T17:00", "2026-11-03T02:00").alone().isNightEndingAfterTwo())
        .isFalse();
    assertThat(care("2026-11-02T17:00", "2026-11-03T02:01").alone().isNightEndingAfterTwo())
        .isTrue();
  }

  @Test
  void timeOnCallKeepsItsCallsAndOnlyTheyAreWork() {
    var call = new Interval(Roster.instant("2026-11-03T02:00"), Roster.instant("2026-11-03T02:45"));
    Duty onCall =
        Roster.duty("2026-11-02T23:00", "2026-11-03T06:00", 0, ShiftKind.ON_CALL)
            .withCallOuts(List.of(call));

    assertThat(onCall.callOuts()).containsExactly(call);
    assertThat(onCall.workMinutes()).isEqualTo(45);
  }

  @Test
  void aShiftThroughTheNightOfAClockChangeHoldsTheHoursThatReallyPass() {
    assertThat(care("2026-03-28T23:00", "2026-03-29T07:00").workMinutes()).isEqualTo(7 * 60);
    assertThat(care("2026-10-24T23:00", "2026-10-25T07:00").workMinutes()).isEqualTo(9 * 60);
  }
}
