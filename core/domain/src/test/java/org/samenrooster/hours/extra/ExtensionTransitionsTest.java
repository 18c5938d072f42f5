package org.samenrooster.hours.extra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionTransitionsTest {

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,   ACCEPT,     ACCEPTED",
    "PROPOSED,   DECLINE,    DECLINED",
    "PROPOSED,   WITHDRAW,   WITHDRAWN",
    "PROPOSED,   LAPSE,      LAPSED",
    "PROPOSED,   SEND_TO_HR, ",
    "ACCEPTED,   ACCEPT,     ",
    "ACCEPTED,   DECLINE,    ",
    "ACCEPTED,   WITHDRAW,   ",
    "ACCEPTED,   LAPSE,      ",
    "ACCEPTED,   SEND_TO_HR, SENT_TO_HR",
  })
  void whatIsOpenOrAgreedGoesOnByTheTable(
      ExtensionState state, ExtensionCommand command, ExtensionState next) {
    assertThat(ExtensionTransitions.next(state, command)).isEqualTo(Optional.ofNullable(next));
  }

  static Stream<Arguments> over() {
    return Stream.of(
            ExtensionState.DECLINED,
            ExtensionState.WITHDRAWN,
            ExtensionState.LAPSED,
            ExtensionState.SENT_TO_HR)
        .flatMap(
            state ->
                Stream.of(ExtensionCommand.values()).map(command -> Arguments.of(state, command)));
  }

  @ParameterizedTest
  @MethodSource("over")
  void whatIsOverStaysSo(ExtensionState state, ExtensionCommand command) {
    assertThat(ExtensionTransitions.next(state, command)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,   false",
    "ACCEPTED,   true",
    "DECLINED,   false",
    "WITHDRAWN,  false",
    "LAPSED,     false",
    "SENT_TO_HR, true",
  })
  void itHoldsOnceBothSidesSaidYes(ExtensionState state, boolean agreed) {
    assertThat(state.isAgreed()).isEqualTo(agreed);
  }
}
