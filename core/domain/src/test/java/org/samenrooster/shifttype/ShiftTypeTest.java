package org.samenrooster.shifttype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShiftTypeTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final ShiftType NIGHT =
      ShiftType.care("N", LocalTime.of(23, 0), LocalTime.of(7, 0), 30);

  @Test
  void aNightOverTheClockChangeLastsNineOrSevenHours() {
    assertThat(NIGHT.on(LocalDate.of(2026, 10, 23), AMSTERDAM).duration())
        .isEqualTo(Duration.ofHours(8));
    assertThat(NIGHT.on(LocalDate.of(2026, 10, 24), AMSTERDAM).duration())
        .isEqualTo(Duration.ofHours(9));
    assertThat(NIGHT.on(LocalDate.of(2026, 3, 28), AMSTERDAM).duration())
        .isEqualTo(Duration.ofHours(7));
  }

  @Test
  void itsMinutesRunPastMidnight() {
    assertThat(NIGHT.startMinuteOfDay()).isEqualTo(1380);
    assertThat(NIGHT.endMinuteOfDay()).isEqualTo(1860);
    assertThat(NIGHT.workMinutes()).isEqualTo(450);
  }

  @Test
  void aShiftTypeThatEndsAtMidnightEndsTheNextDay() {
    var late = ShiftType.care("L", LocalTime.of(15, 0), LocalTime.MIDNIGHT, 0);

    assertThat(late.endsNextDay()).isTrue();
    assertThat(late.lengthMinutes()).isEqualTo(540);
  }

  @Test
  void aShiftTypeThatEndsBeforeItStartsIsRefusedWithBothTimes() {
    assertThatThrownBy(() -> type(LocalTime.of(15, 0), LocalTime.of(7, 0), false, 0))
        .hasMessageContaining("15:00")
        .hasMessageContaining("07:00");
    assertThatThrownBy(() -> type(LocalTime.of(7, 0), LocalTime.of(7, 0), false, 0))
        .hasMessageContaining("07:00");
    assertThat(type(LocalTime.of(7, 0), LocalTime.of(7, 0), true, 0).lengthMinutes())
        .isEqualTo(1440);
    assertThatThrownBy(() -> type(LocalTime.of(7, 0), LocalTime.of(7, 1), true, 0))
        .hasMessageContaining("24 hours");
  }

  @Test
  void aBreakFitsInsideTheShift() {
    assertThat(type(LocalTime.of(7, 0), LocalTime.of(8, 0), false, 59).workMinutes()).isEqualTo(1);
    assertThatThrownBy(() -> type(LocalTime.of(7, 0), LocalTime.of(8, 0), false, 60))
        .hasMessageContaining("60");
    assertThatThrownBy(() -> type(LocalTime.of(7, 0), LocalTime.of(8, 0), false, -1))
        .hasMessageContaining("-1");
  }

  private static ShiftType type(LocalTime start, LocalTime end, boolean nextDay, int breakMinutes) {
    return new ShiftType("X", "X", start, end, nextDay, breakMinutes, ShiftKind.CARE, Set.of());
  }
}
