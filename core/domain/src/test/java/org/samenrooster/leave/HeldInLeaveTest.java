package org.samenrooster.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.period.PeriodPhase;

class HeldInLeaveTest {

  @ParameterizedTest
  @CsvSource({
    "PICKING, OPENS_WHEN_GRANTED",
    "COMPLETING, SEND_PERIOD_BACK_FIRST",
    "APPROVAL, SEND_PERIOD_BACK_FIRST",
    "PUBLISHED, TAKEN_OVER_FIRST",
    "CLOSED, TAKEN_OVER_FIRST"
  })
  void whatMustBeDoneFollowsFromThePhase(PeriodPhase phase, HeldInLeave done) {
    assertThat(HeldInLeave.in(Optional.of(phase))).isEqualTo(done);
  }

  @Test
  void aShiftOutsideAllPeriodsIsTakenOver() {
    assertThat(HeldInLeave.in(Optional.empty())).isEqualTo(HeldInLeave.TAKEN_OVER_FIRST);
  }
}
