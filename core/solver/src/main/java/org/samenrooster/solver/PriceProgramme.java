package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linear programme of known columns: shares of 0 or more that add up to what each row asks for
 * and cost least; what one more of a row is worth are its prices. A primal simplex method with a
 * dense inverse of the basis. Nothing relies on its prices being the best, or exact. Mutable;
 * belongs to one thread.
 */
final class PriceProgramme {

  private static final double ZERO = 1e-9;
  private static final double LEAST_PIVOT = 1e-7;
  private static final double REDUCED = 1e-6;
  private static final double PERTURBATION = 1e-5;
  private static final double UNEVEN = 0.618;
  private static final double RESIDUAL = 1e-6;
  private static final int PIVOTS_BETWEEN_CHECKS = 100;
  private static final int MOST_PIVOTS_PER_ROW = 20;
  private static final int MOST_COLUMNS_PER_ROW = 12;

  /** Something of which a share costs so much and counts so many times in some rows. */
  static final class Column {

    final double cost;
    final int[] rows;
    final double[] times;
    private boolean basic;

    Column(double cost, int[] rows, double[] times) {
      this.cost = cost;
      this.rows = rows;
      this.times = times;
    }

    /** What it costs beyond what prices pay for it. */
    double reduced(double[] prices) {
      double reduced = cost;
      for (int i = 0; i < rows.length; i++) {
        reduced -= times[i] * prices[rows[i]];
      }
      return reduced;
    }
  }

  private final int size;
  private final double[] right;
  private final Column[] start;
  private final Column[] basis;
  private final BasisInverse inverse;
  private final double[] values;
  private final double[] prices;
  private final double[] step;
  private List<Column> columns = new ArrayList<>();

  /**
   * @param right what shares add up to in each row, 0 or more
   * @param missing what one that is missing from a row costs
   */
  PriceProgramme(double[] right, double[] missing) {
    this.size = right.length;
    this.right = right.clone();
    this.start = new Column[size];
    this.basis = new Column[size];
    this.inverse = new BasisInverse(size);
    this.values = new double[size];
    this.prices = new double[size];
    this.step = new double[size];
    for (int row = 0; row < size; row++) {
      // A little more, and unevenly, so that steps of length nothing do not go round in circles.
      this.right[row] += PERTURBATION * (1 + row * UNEVEN % 1);
      start[row] = new Column(missing[row], new int[] {row}, new double[] {1});
      columns.add(start[row]);
    }
    begin();
  }

  private void begin() {
    columns.forEach(column -> column.basic = false);
    inverse.begin();
    for (int row = 0; row < size; row++) {
      basis[row] = start[row];
      basis[row].basic = true;
    }
    compute();
  }

  void add(Column column) {
    columns.add(column);
  }

  /** What one more of each row is worth. */
  double[] prices() {
    return prices.clone();
  }

  /** What the shares cost. */
  double cost() {
    double sum = 0;
    for (int place = 0; place < size; place++) {
      sum += values[place] * basis[place].cost;
    }
    return sum;
  }

  /** Finds the cheapest shares, from those of the last time on. */
  void solve() {
    if (columns.size() > MOST_COLUMNS_PER_ROW * size) {
      forgetHalf();
    }
    refresh();
    for (int pivots = 1; pivots < MOST_PIVOTS_PER_ROW * size; pivots++) {
      Column entering = entering();
      if (entering == null) {
        return;
      }
      inverse.step(entering, step);
      int leaving = leaving();
      if (leaving < 0) {
        return;
      }
      pivot(entering, leaving);
      if (pivots % PIVOTS_BETWEEN_CHECKS == 0) {
        refresh();
      }
    }
  }

  private @Nullable Column entering() {
    double least = -REDUCED;
    Column best = null;
    for (Column column : columns) {
      double reduced = column.basic ? 0 : column.reduced(prices);
      if (reduced < least) {
        least = reduced;
        best = column;
      }
    }
    return best;
  }

  // The largest divisor of all places that are empty nearly first (Harris, 1973).
  private int leaving() {
    double least = Double.POSITIVE_INFINITY;
    for (int place = 0; place < size; place++) {
      if (step[place] > LEAST_PIVOT) {
        least = Math.min(least, (Math.max(0, values[place]) + ZERO) / step[place]);
      }
    }
    int best = -1;
    for (int place = 0; place < size; place++) {
      if (step[place] > LEAST_PIVOT
          && Math.max(0, values[place]) <= least * step[place]
          && (best < 0 || step[place] > step[best])) {
        best = place;
      }
    }
    return best;
  }

  private void pivot(Column entering, int leaving) {
    double length = Math.max(0, values[leaving]) / step[leaving];
    double price = entering.reduced(prices) / step[leaving];
    for (int row = 0; row < size; row++) {
      prices[row] += price * inverse.ofRow(row)[leaving];
    }
    BasisInverse.add(values, step, -length);
    values[leaving] = length;
    inverse.replace(leaving, step);
    basis[leaving].basic = false;
    basis[leaving] = entering;
    entering.basic = true;
  }

  /** Values and prices anew from the inverse; the inverse anew where it has drifted. */
  private void refresh() {
    compute();
    if (drift() > RESIDUAL) {
      inverse.invert(basis);
      compute();
      if (!(drift() <= RESIDUAL) || Arrays.stream(values).anyMatch(value -> value < -RESIDUAL)) {
        begin();
      }
    }
  }

  private void compute() {
    Arrays.fill(values, 0);
    for (int row = 0; row < size; row++) {
      double[] own = inverse.ofRow(row);
      BasisInverse.add(values, own, right[row]);
      prices[row] = 0;
      for (int place = 0; place < size; place++) {
        prices[row] += basis[place].cost * own[place];
      }
    }
  }

  private double drift() {
    double[] rest = right.clone();
    for (int place = 0; place < size; place++) {
      Column column = basis[place];
      for (int i = 0; i < column.rows.length; i++) {
        rest[column.rows[i]] -= column.times[i] * values[place];
      }
    }
    return Arrays.stream(rest).map(Math::abs).max().orElse(0);
  }

  // The half of the columns of several rows that costs most beyond the prices, and has no share.
  private void forgetHalf() {
    double[] sorted = columns.stream().mapToDouble(column -> column.reduced(prices)).toArray();
    Arrays.sort(sorted);
    double most = sorted[sorted.length / 2];
    List<Column> kept = new ArrayList<>();
    for (Column column : columns) {
      if (column.basic || column.rows.length == 1 || column.reduced(prices) <= most) {
        kept.add(column);
      }
    }
    columns = kept;
  }
}
