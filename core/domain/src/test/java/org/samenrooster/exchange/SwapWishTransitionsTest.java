package org.samenrooster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SwapWishTransitionsTest {

  /** The whole table as people drew it; every cell that is not here must be empty. */
  private static final Map<String, SwapWishState> ALLOWED =
      Map.ofEntries(
          Map.entry("OPEN CHANGE", SwapWishState.OPEN),
          Map.entry("OPEN OFFER", SwapWishState.OFFERED),
          Map.entry("OPEN WITHDRAW", SwapWishState.WITHDRAWN),
          Map.entry("OPEN END", SwapWishState.ENDED),
          Map.entry("OFFERED RELEASE", SwapWishState.OPEN),
          Map.entry("OFFERED FULFIL", SwapWishState.FULFILLED),
          Map.entry("FULFILLED REOPEN", SwapWishState.OPEN));

  static Stream<Arguments> everyCell() {
    return Stream.of(SwapWishState.values())
        .flatMap(
            state ->
                Stream.of(SwapWishCommand.values()).map(command -> Arguments.of(state, command)));
  }

  @ParameterizedTest
  @MethodSource("everyCell")
  void everyCellOfTheTableIsAsDrawn(SwapWishState state, SwapWishCommand command) {
    var expected = Optional.ofNullable(ALLOWED.get(state + " " + command));

    assertThat(SwapWishTransitions.next(state, command)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(ChangeState.class)
  void whateverARingCanComeToAnOfferedWishFollowsUnlessTheRingStillWaits(ChangeState ring) {
    var before = ring == ChangeState.UNDONE ? SwapWishState.FULFILLED : SwapWishState.OFFERED;

    var after =
        SwapWishCommand.following(ring)
            .flatMap(command -> SwapWishTransitions.next(before, command));

    assertThat(after.isPresent()).isEqualTo(!ring.isPending());
    assertThat(after.filter(SwapWishState.FULFILLED::equals).isPresent())
        .isEqualTo(ring == ChangeState.BOOKED);
  }

  @Test
  void aWishFollowsItsRingThroughAllThatCanHappenToIt() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var ring = ChangeState.PROPOSED;
      var wish = SwapWishState.OFFERED;
      for (var step = 0; step < 12; step++) {
        var command = ChangeCommand.values()[random.nextInt(ChangeCommand.values().length)];
        var next = ChangeTransitions.next(ring, command);
        if (next.isPresent()) {
          ring = next.get();
          var before = wish;
          wish =
              SwapWishCommand.following(ring)
                  .map(follow -> SwapWishTransitions.next(before, follow).orElseThrow())
                  .orElse(before);
        }
        assertThat(wish == SwapWishState.OFFERED).as("seed %d", seed).isEqualTo(ring.isPending());
        assertThat(wish == SwapWishState.FULFILLED)
            .as("seed %d", seed)
            .isEqualTo(ring == ChangeState.BOOKED);
      }
    }
  }
}
