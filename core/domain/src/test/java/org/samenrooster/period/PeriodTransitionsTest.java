package org.samenrooster.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTransitionsTest {

  /** The whole table as people drew it; every cell that is not here must be empty. */
  private static final Map<String, PeriodPhase> ALLOWED =
      Map.ofEntries(
          Map.entry("DRAFT OPEN_WISHING", PeriodPhase.WISHING),
          Map.entry("DRAFT OPEN_PICKING", PeriodPhase.PICKING),
          Map.entry("WISHING OPEN_PICKING", PeriodPhase.PICKING),
          Map.entry("PICKING CLOSE_PICKING", PeriodPhase.COMPLETING),
          Map.entry("COMPLETING START_APPROVAL", PeriodPhase.APPROVAL),
          Map.entry("COMPLETING SEND_BACK", PeriodPhase.PICKING),
          Map.entry("APPROVAL SEND_BACK", PeriodPhase.PICKING),
          Map.entry("APPROVAL APPROVE", PeriodPhase.APPROVAL),
          Map.entry("APPROVAL PUBLISH", PeriodPhase.PUBLISHED),
          Map.entry("PUBLISHED CLOSE", PeriodPhase.CLOSED));

  static Stream<Arguments> everyCell() {
    return Stream.of(PeriodPhase.values())
        .flatMap(
            phase ->
                Stream.of(PeriodCommand.values()).map(command -> Arguments.of(phase, command)));
  }

  @ParameterizedTest
  @MethodSource("everyCell")
  void everyCellOfTheTableIsAsDrawn(PeriodPhase phase, PeriodCommand command) {
    var expected = java.util.Optional.ofNullable(ALLOWED.get(phase + " " + command));

    assertThat(PeriodTransitions.next(phase, command)).isEqualTo(expected);
    assertThat(PeriodTransitions.commandsIn(phase).contains(command))
        .isEqualTo(expected.isPresent());
  }

  @ParameterizedTest
  @MethodSource("everyCell")
  void pickingAndWishingHaveAPhaseEachAndWishesAreReadAfterwards(
      PeriodPhase phase, PeriodCommand ignored) {
    assertThat(phase.allowsPicking()).isEqualTo(phase == PeriodPhase.PICKING);
    assertThat(phase.allowsWishing()).isEqualTo(phase == PeriodPhase.WISHING);
    assertThat(phase.showsWishes())
        .isEqualTo(phase != PeriodPhase.DRAFT && phase != PeriodPhase.WISHING);
  }
}
