package org.samenrooster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentTransitionsTest {

  /** The whole table as people drew it; every cell that is not here must be empty. */
  private static final Map<String, ConsentState> ALLOWED =
      Map.of(
          "ASKED GIVE", ConsentState.GIVEN,
          "ASKED REFUSE", ConsentState.REFUSED,
          "ASKED ENTER_BY_PHONE", ConsentState.BY_PHONE,
          "ASKED LAPSE", ConsentState.LAPSED,
          "GIVEN REFUSE", ConsentState.REFUSED,
          "BY_PHONE GIVE", ConsentState.GIVEN,
          "BY_PHONE DISPUTE", ConsentState.DISPUTED);

  static Stream<Arguments> everyCell() {
    return Stream.of(ConsentState.values())
        .flatMap(
            state ->
                Stream.of(ConsentCommand.values()).map(command -> Arguments.of(state, command)));
  }

  @ParameterizedTest
  @MethodSource("everyCell")
  void everyCellOfTheTableIsAsDrawn(ConsentState state, ConsentCommand command) {
    var expected = Optional.ofNullable(ALLOWED.get(state + " " + command));

    assertThat(ConsentTransitions.next(state, command)).isEqualTo(expected);
  }
}
