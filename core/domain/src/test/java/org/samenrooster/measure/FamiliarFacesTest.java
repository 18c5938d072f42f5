package org.samenrooster.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.measure.Held.held;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How many different people share the work of a week. */
final class FamiliarFacesTest {

  @Test
  void thereIsNothingToTellWhereNobodyWorks() {
    assertThat(FamiliarFaces.of(List.of())).isEmpty();
  }

  @Test
  void oneShiftHasNoOtherToShareItsHands() {
    assertThat(FamiliarFaces.of(List.of(held("amy", "2026-11-02"))))
        .contains(new FamiliarFaces(1, 1, 1, 1, OptionalInt.empty()));
  }

  @Test
  void aHundredIsAllByOneAndNothingIsEachByAnother() {
    assertThat(FamiliarFaces.of(List.of(held("amy", "2026-11-02"), held("amy", "2026-11-03"))))
        .contains(new FamiliarFaces(1, 1, 1, 2, OptionalInt.of(100)));
    assertThat(FamiliarFaces.of(List.of(held("amy", "2026-11-02"), held("ben", "2026-11-03"))))
        .contains(new FamiliarFaces(1, 2, 2, 2, OptionalInt.of(0)));
  }

  @Test
  void pairsOfShiftsAreCounted() {
    // Of three pairs one is by the same person.
    var faces =
        FamiliarFaces.of(
            List.of(
                held("amy", "2026-11-02"), held("amy", "2026-11-03"), held("ben", "2026-11-04")));

    assertThat(faces).contains(new FamiliarFaces(1, 2, 2, 3, OptionalInt.of(33)));
  }

  @Test
  void aWeekIsFromMondayUntilSundayAndMeansAreRoundedHalfUp() {
    var faces =
        FamiliarFaces.of(
            List.of(
                held("amy", "2026-11-02"),
                held("ben", "2026-11-08"),
                // From here on it is the next week, with a pair of its own.
                held("amy", "2026-11-09"),
                held("amy", "2026-11-15"),
                held("amy", "2026-11-10")));

    assertThat(faces).contains(new FamiliarFaces(2, 2, 2, 3, OptionalInt.of(50)));
  }

  @Test
  void aWeekWithOneShiftSaysNothingOfContinuity() {
    var faces =
        FamiliarFaces.of(
            List.of(
                held("amy", "2026-11-02"), held("amy", "2026-11-03"), held("ben", "2026-11-09")));

    assertThat(faces).contains(new FamiliarFaces(2, 1, 1, 2, OptionalInt.of(100)));
  }
}
