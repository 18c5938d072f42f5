package org.samenrooster.server.swapwish.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.solver.ring.WantedShift;

final class WantedTextTest {

  @Test
  void whatIsWantedIsReadAsItWasWrittenInItsOrder() {
    var wanted =
        List.of(
            new WantedShift(Optional.of("5b0c8c0e"), Optional.empty(), Optional.empty()),
            new WantedShift(Optional.empty(), Optional.of("L"), Optional.empty()),
            new WantedShift(Optional.empty(), Optional.empty(), Optional.of(LocalDate.EPOCH)),
            new WantedShift(Optional.empty(), Optional.of("E 2"), Optional.of(LocalDate.EPOCH)));

    assertThat(WantedText.read(WantedText.of(wanted))).isEqualTo(wanted);
  }
}
