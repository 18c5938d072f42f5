package org.samenrooster.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.measure.Held.held;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shifttype.ShiftKind;

/** The part of the work that people from outside do. */
final class ExternalWorkTest {

  private static ExternalWork withZoe(HeldShift... shifts) {
    return ExternalWork.of(List.of(shifts), shift -> shift.memberId().equals("zoe"));
  }

  @Test
  void withoutWorkThereIsNoPart() {
    assertThat(withZoe()).isEqualTo(new ExternalWork(0, 0));
    assertThat(withZoe().externalPercent()).isEmpty();
  }

  @Test
  void thePartIsOfMinutesAndRoundedDown() {
    var work =
        withZoe(held("amy", "2026-11-02"), held("ben", "2026-11-02"), held("zoe", "2026-11-02"));

    assertThat(work).isEqualTo(new ExternalWork(1350, 450));
    assertThat(work.externalPercent()).hasValue(33);
    assertThat(withZoe(held("amy", "2026-11-02")).externalPercent()).hasValue(0);
    assertThat(withZoe(held("zoe", "2026-11-02")).externalPercent()).hasValue(100);
  }

  @Test
  void whatCountsForNoHoursIsNoWorkHere() {
    assertThat(withZoe(held("zoe", "2026-11-02", ShiftKind.ON_CALL)))
        .isEqualTo(new ExternalWork(0, 0));
    assertThat(withZoe(held("zoe", "2026-11-02", ShiftKind.MEETING)))
        .isEqualTo(new ExternalWork(450, 450));
  }
}
