package org.samenrooster.sickcall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SickCallTransitionsTest {

  @ParameterizedTest
  @CsvSource({
    "REPORTED, EXPECT, REPORTED",
    "REPORTED, RECOVER, RECOVERED",
    "REPORTED, CONFIRM, CONFIRMED",
    "REPORTED, REFUSE, REFUSED",
    "CONFIRMED, EXPECT, CONFIRMED",
    "CONFIRMED, RECOVER, CLOSED",
    "CONFIRMED, CONFIRM,",
    "CONFIRMED, REFUSE,",
    "RECOVERED, EXPECT,",
    "RECOVERED, RECOVER,",
    "RECOVERED, CONFIRM, CLOSED",
    "RECOVERED, REFUSE, REFUSED",
    "CLOSED, EXPECT,",
    "CLOSED, RECOVER,",
    "CLOSED, CONFIRM,",
    "CLOSED, REFUSE,",
    "REFUSED, EXPECT,",
    "REFUSED, RECOVER,",
    "REFUSED, CONFIRM,",
    "REFUSED, REFUSE,"
  })
  void everyCellOfTheTable(SickCallState state, SickCallCommand command, SickCallState next) {
    assertThat(SickCallTransitions.next(state, command).orElse(null)).isEqualTo(next);
  }
}
