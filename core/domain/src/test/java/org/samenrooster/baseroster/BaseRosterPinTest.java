package org.samenrooster.baseroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaseRosterPinTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final BaseRoster TWO_WEEKS =
      new BaseRoster(
          2, MONDAY, List.of(new BaseRosterLine("a", Collections.nCopies(14, BaseRosterCell.OFF))));
  private static final BaseRosterPin SECOND_TUESDAY = new BaseRosterPin("a", 8, Optional.of("E"));

  @Test
  void aPinStaysOnItsDateWhereTheCycleBeginsOnAnotherMonday() {
    assertThat(fallingOn(MONDAY.plusWeeks(1), 2)).containsExactly(1);
    assertThat(fallingOn(MONDAY.plusWeeks(6), 2)).containsExactly(8);
  }

  @Test
  void aPinRepeatsInALongerCycleAndMayFallOutsideOfAShorterOne() {
    assertThat(fallingOn(MONDAY, 5)).containsExactly(8, 22);
    assertThat(fallingOn(MONDAY, 1)).isEmpty();
  }

  @Test
  void weeksCountFromOne() {
    assertThat(SECOND_TUESDAY.week()).isEqualTo(2);
    assertThat(new BaseRosterPin("a", 6, Optional.empty()).week()).isEqualTo(1);
  }

  private static List<Integer> fallingOn(LocalDate anchor, int weeks) {
    return BaseRosterPin.fallingOn(List.of(SECOND_TUESDAY), TWO_WEEKS, anchor, weeks).stream()
        .map(BaseRosterPin::cycleDay)
        .toList();
  }
}
