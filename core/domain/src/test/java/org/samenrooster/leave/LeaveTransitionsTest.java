package org.samenrooster.leave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveTransitionsTest {

  @ParameterizedTest
  @CsvSource({
    "REQUESTED, GRANT, GRANTED",
    "REQUESTED, REFUSE, REFUSED",
    "REQUESTED, WITHDRAW, WITHDRAWN",
    "GRANTED, GRANT,",
    "GRANTED, REFUSE,",
    "GRANTED, WITHDRAW, WITHDRAWN",
    "REFUSED, GRANT,",
    "REFUSED, REFUSE,",
    "REFUSED, WITHDRAW,",
    "WITHDRAWN, GRANT,",
    "WITHDRAWN, REFUSE,",
    "WITHDRAWN, WITHDRAW,"
  })
  void everyCellOfTheTable(LeaveState state, LeaveCommand command, LeaveState next) {
    assertThat(LeaveTransitions.next(state, command).orElse(null)).isEqualTo(next);
  }
}
