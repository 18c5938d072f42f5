package org.samenrooster.solver.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefutationTest {

  private final Columns columns = new Columns(new int[] {3, 3});

  /** Twice the first and three times the second are 11, and both together 5. */
  @BeforeEach
  void rows() {
    columns.add(new int[] {0, 1}, new int[] {2, 3}, 11, 0, 0);
    columns.add(new int[] {0, 1}, new int[] {1, 1}, 5, 0, 0);
  }

  @Test
  void multipliersThatShowNothingAreNoRefutation() {
    // 3 and 2 are 5, but only 12 by the first row; 4 and 1 would do and are beyond the bounds.
    assertThat(Refutation.of(columns, new double[] {1, 0})).isEmpty();
    assertThat(Refutation.of(columns, new double[] {0, 1})).isEmpty();
  }

  @Test
  void multipliersThatAreOnlyAboutRightStillShowIt() {
    assertThat(Refutation.of(columns, new double[] {1.0000001, -2.9999999})).isPresent();
  }

  @Test
  void aRefutationSurvivesOnlyBoundsThatAreNotNeeded() {
    Refutation refutation = Refutation.of(columns, new double[] {1, -3}).orElseThrow();

    // The first at most 3 is what makes it impossible, the second does not count.
    assertThat(refutation.survives(1, 0, 4)).isTrue();
    assertThat(refutation.survives(0, 0, 4)).isFalse();
  }
}
