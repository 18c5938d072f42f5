package org.samenrooster.solver.rotation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Shows in whole numbers that there is nothing within the bounds: rows, each taken a whole number
 * of times, add up to an equation that no columns within their bounds meet. The multipliers come
 * from a method that rounds; whether they show it is worked out without rounding.
 */
final class Refutation {

  private static final double[] SCALES = {1L << 30, 1L << 20, 1L << 10, 1};
  private static final double MOST_SUM = 1L << 61;

  private final Columns columns;
  private final long[] sums;
  private long gap;

  private Refutation(Columns columns) {
    this.columns = columns;
    this.sums = new long[columns.size()];
  }

  /** The refutation by these multipliers of the rows; empty where they show nothing. */
  static Optional<Refutation> of(Columns columns, double[] multipliers) {
    Refutation refutation = new Refutation(columns);
    for (double scale : SCALES) {
      if (refutation.reach(multipliers, scale) < MOST_SUM
          && (refutation.shows(multipliers, scale) || refutation.shows(multipliers, -scale))) {
        return Optional.of(refutation);
      }
    }
    return Optional.empty();
  }

  // Beyond which no sum can get, so that whole numbers do not run over.
  private double reach(double[] multipliers, double scale) {
    double reach = 0;
    for (int row = 0; row < multipliers.length; row++) {
      int own = columns.given() + row;
      double most = 1.0 + Math.abs(columns.right(row)) + columns.upper(own);
      int[] of = columns.columnsOf(row);
      int[] counts = columns.timesIn(row);
      for (int i = 0; i < of.length; i++) {
        most += Math.abs(counts[i]) * (columns.upper(of[i]) + 1.0);
      }
      reach += most * (Math.abs(multipliers[row]) * scale + 1);
    }
    return reach;
  }

  // The columns add up to more than they can.
  private boolean shows(double[] multipliers, double scale) {
    Arrays.fill(sums, 0);
    long needed = 0;
    for (int row = 0; row < multipliers.length; row++) {
      long times = Math.round(multipliers[row] * scale);
      if (times != 0) {
        needed += times * columns.right(row);
        int[] of = columns.columnsOf(row);
        int[] counts = columns.timesIn(row);
        for (int i = 0; i < of.length; i++) {
          sums[of[i]] += times * counts[i];
        }
        sums[columns.given() + row] = -times;
      }
    }
    long most = 0;
    for (int column = 0; column < sums.length; column++) {
      if (sums[column] != 0) {
        int bound = sums[column] > 0 ? columns.upper(column) : columns.lower(column);
        most += sums[column] * bound;
      }
    }
    gap = needed - most;
    return gap > 0;
  }

  /**
   * Whether the refutation still holds with other bounds of a column; if so they are used from now
   * on.
   *
   * @param lower what the lower bound changes by, at most 0
   * @param upper what the upper bound changes by, at least 0
   */
  boolean survives(int column, int lower, int upper) {
    boolean tooMuch = Math.abs((double) sums[column]) * Math.max(upper, -lower) > MOST_SUM;
    long loss = sums[column] * (sums[column] > 0 ? upper : lower);
    if (loss >= gap || tooMuch) {
      return false;
    }
    gap -= loss;
    return true;
  }
}
