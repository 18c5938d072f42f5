package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.PriceProgramme.Column;

/** Shares cost what the prices say of the rows, and no column is worth more than it costs. */
class PriceProgrammeTest {

  @Test
  void theCheaperOfTwoColumnsIsTakenAsFarAsItGoes() {
    PriceProgramme programme = new PriceProgramme(new double[] {2, 1}, new double[] {100, 100});
    programme.add(new Column(3, new int[] {0, 1}, new double[] {1, 1}));
    programme.add(new Column(5, new int[] {0}, new double[] {1}));

    programme.solve();

    assertThat(programme.cost()).isCloseTo(3 + 5, within(0.01));
    assertThat(programme.prices()).containsExactly(new double[] {5, -2}, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void pricesOfARandomProgrammeProveItsCost(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = 30;
    double[] right = random.doubles(rows, 0, 10).map(Math::floor).toArray();
    double[] missing = random.doubles(rows, 50, 100).toArray();
    PriceProgramme programme = new PriceProgramme(right, missing);
    List<Column> columns = new ArrayList<>();
    for (int round = 0; round < 10; round++) {
      for (int i = 0; i < 30; i++) {
        columns.add(randomColumn(random, rows));
        programme.add(columns.get(columns.size() - 1));
      }
      programme.solve();
    }

    double[] prices = programme.prices();
    double worth = 0;
    for (int row = 0; row < rows; row++) {
      worth += right[row] * prices[row];
      assertThat(prices[row]).isLessThanOrEqualTo(missing[row] + 1e-5);
    }
    assertThat(programme.cost()).isCloseTo(worth, within(0.5));
    assertThat(columns).allMatch(column -> column.reduced(prices) > -1e-5);
  }

  private static Column randomColumn(SplittableRandom random, int rows) {
    int[] of = random.ints(0, rows).distinct().limit(random.nextInt(1, 6)).sorted().toArray();
    double[] times = random.doubles(of.length, -1, 3).toArray();
    return new Column(random.nextDouble(20, 60), of, times);
  }
}
