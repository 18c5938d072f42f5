package org.samenrooster.solver;

import java.util.Arrays;

/**
 * The inverse of a basis of columns of a {@link PriceProgramme}, dense. Mutable; belongs to one
 * thread.
 */
final class BasisInverse {

  private final int size;
  private final double[][] inverse;

  BasisInverse(int size) {
    this.size = size;
    this.inverse = new double[size][size];
    begin();
  }

  /** The inverse of a basis in which each row has its own column. */
  void begin() {
    for (int row = 0; row < size; row++) {
      Arrays.fill(inverse[row], 0);
      inverse[row][row] = 1;
    }
  }

  /** What each place of the basis has to do with a row. */
  double[] ofRow(int row) {
    return inverse[row];
  }

  /** How much each place of the basis gives way to one of a column. */
  void step(PriceProgramme.Column column, double[] step) {
    Arrays.fill(step, 0);
    for (int i = 0; i < column.rows.length; i++) {
      add(step, inverse[column.rows[i]], column.times[i]);
    }
  }

  /**
   * Takes a column in at a place.
   *
   * @param step of that column
   */
  void replace(int place, double[] step) {
    for (double[] own : inverse) {
      double factor = own[place] / step[place];
      if (factor != 0) {
        add(own, step, -factor);
        own[place] = factor;
      }
    }
  }

  static void add(double[] to, double[] from, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * from[i];
    }
  }

  /** Worked out anew from the columns, as rounding adds up (Gauss and Jordan). */
  void invert(PriceProgramme.Column[] basis) {
    double[][] work = new double[size][2 * size];
    for (int place = 0; place < size; place++) {
      PriceProgramme.Column column = basis[place];
      for (int i = 0; i < column.rows.length; i++) {
        work[column.rows[i]][place] += column.times[i];
      }
      work[place][size + place] = 1;
    }
    for (int place = 0; place < size; place++) {
      eliminate(work, place);
    }
    for (int row = 0; row < size; row++) {
      for (int place = 0; place < size; place++) {
        inverse[row][place] = work[place][size + row];
      }
    }
  }

  private void eliminate(double[][] work, int place) {
    int best = place;
    for (int row = place + 1; row < size; row++) {
      best = Math.abs(work[row][place]) > Math.abs(work[best][place]) ? row : best;
    }
    double[] pivot = work[best];
    work[best] = work[place];
    work[place] = pivot;
    double divisor = pivot[place];
    for (int i = 0; i < pivot.length; i++) {
      pivot[i] /= divisor;
    }
    for (int row = 0; row < size; row++) {
      if (row != place && work[row][place] != 0) {
        add(work[row], pivot, -work[row][place]);
      }
    }
  }
}
