package org.samenrooster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTransitionsTest {

  /** The whole table as people drew it; every cell that is not here must be empty. */
  private static final Map<String, ChangeState> ALLOWED =
      Map.ofEntries(
          Map.entry("PROPOSED AGREE", ChangeState.AGREED),
          Map.entry("PROPOSED REFUSE", ChangeState.REFUSED),
          Map.entry("PROPOSED DECLINE", ChangeState.DECLINED),
          Map.entry("PROPOSED WITHDRAW", ChangeState.WITHDRAWN),
          Map.entry("PROPOSED EXPIRE", ChangeState.EXPIRED),
          Map.entry("PROPOSED BREAK", ChangeState.BROKEN),
          Map.entry("AGREED BOOK", ChangeState.BOOKED),
          Map.entry("AGREED REFUSE", ChangeState.REFUSED),
          Map.entry("AGREED DECLINE", ChangeState.DECLINED),
          Map.entry("AGREED WITHDRAW", ChangeState.WITHDRAWN),
          Map.entry("AGREED EXPIRE", ChangeState.EXPIRED),
          Map.entry("AGREED BREAK", ChangeState.BROKEN),
          Map.entry("BOOKED UNDO", ChangeState.UNDONE));

  static Stream<Arguments> everyCell() {
    return Stream.of(ChangeState.values())
        .flatMap(
            state ->
                Stream.of(ChangeCommand.values()).map(command -> Arguments.of(state, command)));
  }

  @ParameterizedTest
  @MethodSource("everyCell")
  void everyCellOfTheTableIsAsDrawn(ChangeState state, ChangeCommand command) {
    var expected = Optional.ofNullable(ALLOWED.get(state + " " + command));

    assertThat(ChangeTransitions.next(state, command)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("everyCell")
  void whatIsOverButNotBookedIsOverForGood(ChangeState state, ChangeCommand command) {
    var isOver = !state.isPending() && state != ChangeState.BOOKED;

    assertThat(isOver && ChangeTransitions.next(state, command).isPresent()).isFalse();
  }
}
