package org.samenrooster.solver.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * The linear programme of columns, with any costs: the dual simplex method with bounds on columns
 * and a dense inverse of the basis. All bounds are finite, so that every basis is a start whatever
 * the bounds are: a search can jump from anywhere to anywhere. Costs are drawn; others lead to
 * another corner.
 */
final class DualSimplex {

  /** How solving ended. */
  enum End {
    SOLVED,
    EMPTY,
    STOPPED
  }

  private static final double FEASIBLE = 1e-7;
  private static final double PIVOT = 1e-7;
  private static final double HARRIS = 1e-9;
  private static final int PIVOTS_BETWEEN_FRESH = 80;

  private final Columns columns;
  private double[] costs;
  private double[] reduced;
  private double[] alpha;
  private boolean[] atUpper;
  private int[] candidates;
  private int[] flips;
  private int flipped;
  private int[] rowOfBasic;

  private int rows;
  private int[] basis = new int[0];
  private double[][] inverse = new double[0][];
  private double[] values = new double[0];
  private double[] weights = new double[0];
  private double[] beta = new double[0];
  private double[] right = new double[0];
  private int sinceFresh;
  private long work;
  private int emptyRow;

  DualSimplex(Columns columns, SplittableRandom random) {
    this.columns = columns;
    int size = columns.size();
    this.costs = new double[size];
    this.reduced = new double[size];
    this.alpha = new double[size];
    this.atUpper = new boolean[size];
    this.candidates = new int[size];
    this.flips = new int[size];
    this.rowOfBasic = new int[size];
    Arrays.fill(rowOfBasic, -1);
    draw(random);
  }

  /** Draws other costs. */
  void draw(SplittableRandom random) {
    for (int column = 0; column < columns.given(); column++) {
      costs[column] = random.nextDouble();
    }
    sinceFresh = Integer.MAX_VALUE;
  }

  /** Multiplications done so far, about. */
  long work() {
    return work;
  }

  /** How often a column is taken in the corner that was found. */
  double value(int column) {
    int row = rowOfBasic[column];
    return row >= 0 ? values[row] : bound(column);
  }

  /** How often each row has to be added up to see that there is nothing within the bounds. */
  double[] proof() {
    return Arrays.copyOf(inverse[emptyRow], rows);
  }

  private double bound(int column) {
    return atUpper[column] ? columns.upper(column) : columns.lower(column);
  }

  /** Finds a corner within the bounds as they are now, if there is one. */
  End solve(BooleanSupplier stopped) {
    takeNewRows();
    start();
    int pivots = 0;
    while (true) {
      int leaving = leaving();
      if (leaving < 0) {
        return End.SOLVED;
      }
      if (stopped.getAsBoolean() || pivots > 50 * rows + 1000) {
        return End.STOPPED;
      }
      boolean up = values[leaving] < columns.lower(basis[leaving]);
      price(inverse[leaving]);
      int entering = entering(up, beyond(leaving));
      if (entering < 0) {
        if (sinceFresh > 0) {
          sinceFresh = Integer.MAX_VALUE;
          start();
          pivots++;
          continue;
        }
        emptyRow = leaving;
        return End.EMPTY;
      }
      flip();
      pivot(leaving, entering, up);
      pivots++;
      if (sinceFresh >= PIVOTS_BETWEEN_FRESH) {
        start();
      }
    }
  }

  private void takeNewRows() {
    int known = rows;
    rows = columns.rows();
    if (known == rows) {
      return;
    }
    int size = columns.size();
    if (costs.length < size) {
      int before = costs.length;
      int capacity = size + 64;
      costs = Arrays.copyOf(costs, capacity);
      reduced = Arrays.copyOf(reduced, capacity);
      alpha = Arrays.copyOf(alpha, capacity);
      atUpper = Arrays.copyOf(atUpper, capacity);
      candidates = new int[capacity];
      flips = new int[capacity];
      rowOfBasic = Arrays.copyOf(rowOfBasic, capacity);
      Arrays.fill(rowOfBasic, before, capacity, -1);
    }
    basis = Arrays.copyOf(basis, rows);
    values = Arrays.copyOf(values, rows);
    weights = Arrays.copyOf(weights, rows);
    beta = Arrays.copyOf(beta, rows);
    right = Arrays.copyOf(right, rows);
    inverse = Arrays.copyOf(inverse, rows);
    for (int row = 0; row < rows; row++) {
      inverse[row] = row < known ? Arrays.copyOf(inverse[row], rows) : new double[rows];
    }
    for (int row = known; row < rows; row++) {
      basis[row] = columns.given() + row;
      rowOfBasic[basis[row]] = row;
      weights[row] = 1;
    }
    sinceFresh = Integer.MAX_VALUE;
  }

  // Puts the columns outside the basis on the bound that their cost asks for, and works out the
  // others.
  private void start() {
    if (sinceFresh >= PIVOTS_BETWEEN_FRESH) {
      invert();
      reduce();
      sinceFresh = 0;
    }
    for (int row = 0; row < rows; row++) {
      right[row] = columns.right(row);
    }
    int size = columns.size();
    for (int column = 0; column < size; column++) {
      if (rowOfBasic[column] < 0) {
        atUpper[column] = reduced[column] < 0;
        double at = bound(column);
        if (at != 0) {
          addTo(right, column, -at);
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      values[row] = dot(inverse[row], right, rows);
    }
    work += (long) rows * rows + size;
  }

  private void addTo(double[] sums, int column, double times) {
    if (column >= columns.given()) {
      sums[column - columns.given()] -= times;
      return;
    }
    int[] of = columns.rowsOf(column);
    int[] counts = columns.timesOf(column);
    for (int i = 0; i < of.length; i++) {
      sums[of[i]] += times * counts[i];
    }
  }

  private static double dot(double[] first, double[] second, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  private void reduce() {
    double[] prices = new double[rows];
    for (int row = 0; row < rows; row++) {
      double cost = costs[basis[row]];
      if (cost != 0) {
        for (int i = 0; i < rows; i++) {
          prices[i] += cost * inverse[row][i];
        }
      }
    }
    int given = columns.given();
    for (int column = 0; column < given; column++) {
      double sum = costs[column];
      int[] of = columns.rowsOf(column);
      int[] counts = columns.timesOf(column);
      for (int i = 0; i < of.length; i++) {
        sum -= prices[of[i]] * counts[i];
      }
      reduced[column] = sum;
    }
    for (int row = 0; row < rows; row++) {
      reduced[given + row] = prices[row];
    }
    for (int row = 0; row < rows; row++) {
      reduced[basis[row]] = 0;
    }
  }

  // Gauss and Jordan. A column that no longer fits makes room for one of a row.
  private void invert() {
    double[][] matrix = new double[rows][2 * rows];
    double[] sums = new double[rows];
    for (int place = 0; place < rows; place++) {
      Arrays.fill(sums, 0);
      addTo(sums, basis[place], 1);
      for (int row = 0; row < rows; row++) {
        matrix[row][place] = sums[row];
      }
      matrix[place][rows + place] = 1;
    }
    boolean[] taken = new boolean[rows];
    int[] rowOfPlace = new int[rows];
    Arrays.fill(rowOfPlace, -1);
    boolean lost = false;
    for (int place = 0; place < rows; place++) {
      int best = -1;
      for (int row = 0; row < rows; row++) {
        if (!taken[row]
            && Math.abs(matrix[row][place]) > 1e-8
            && (best < 0 || Math.abs(matrix[row][place]) > Math.abs(matrix[best][place]))) {
          best = row;
        }
      }
      if (best < 0) {
        lost = true;
        continue;
      }
      taken[best] = true;
      rowOfPlace[place] = best;
      eliminate(matrix, best, place);
    }
    if (lost) {
      repair(taken, rowOfPlace);
      invert();
      return;
    }
    for (int place = 0; place < rows; place++) {
      System.arraycopy(matrix[rowOfPlace[place]], rows, inverse[place], 0, rows);
      weights[place] = 1;
    }
    work += (long) rows * rows * rows;
  }

  private static void eliminate(double[][] matrix, int pivotRow, int place) {
    double[] pivot = matrix[pivotRow];
    double factor = 1 / pivot[place];
    for (int i = 0; i < pivot.length; i++) {
      pivot[i] *= factor;
    }
    for (int row = 0; row < matrix.length; row++) {
      if (row != pivotRow && matrix[row][place] != 0) {
        subtract(matrix[row], matrix[row][place], pivot);
      }
    }
  }

  private static void subtract(double[] from, double times, double[] what) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= times * what[i];
    }
  }

  private void repair(boolean[] taken, int[] rowOfPlace) {
    int row = 0;
    for (int place = 0; place < rows; place++) {
      if (rowOfPlace[place] < 0) {
        while (taken[row]) {
          row++;
        }
        taken[row] = true;
        rowOfBasic[basis[place]] = -1;
        basis[place] = columns.given() + row;
        rowOfBasic[basis[place]] = place;
      }
    }
  }

  private int leaving() {
    int best = -1;
    double most = 0;
    for (int row = 0; row < rows; row++) {
      double beyond = beyond(row);
      if (beyond > FEASIBLE && beyond * beyond > most * weights[row]) {
        most = beyond * beyond / weights[row];
        best = row;
      }
    }
    return best;
  }

  // How far a column of the basis is outside its bounds; negative within them.
  private double beyond(int row) {
    int column = basis[row];
    return Math.max(columns.lower(column) - values[row], values[row] - columns.upper(column));
  }

  private void price(double[] multipliers) {
    int given = columns.given();
    Arrays.fill(alpha, 0, given, 0);
    for (int row = 0; row < rows; row++) {
      double times = multipliers[row];
      alpha[given + row] = -times;
      if (Math.abs(times) > 1e-12) {
        int[] of = columns.columnsOf(row);
        int[] counts = columns.timesIn(row);
        addRow(of, counts, times);
        work += of.length;
      }
    }
  }

  private void addRow(int[] of, int[] counts, double times) {
    double[] sums = alpha;
    for (int i = 0; i < of.length; i++) {
      sums[of[i]] += times * counts[i];
    }
  }

  // Bounds are close to each other, so that many columns can go over to their other bound before
  // one
  // has to enter the basis: all those of the smallest ratios which together do not reach the bound
  // of
  // the one that leaves.
  private int entering(boolean up, double beyond) {
    int count = collect(up);
    double left = beyond;
    flipped = 0;
    while (count > 0) {
      double ratio = smallestRatio(count);
      int best = candidates[0];
      double largest = 0;
      double reach = 0;
      int kept = 0;
      int before = flipped;
      for (int i = 0; i < count; i++) {
        int column = candidates[i];
        double slope = Math.abs(alpha[column]);
        if (Math.abs(reduced[column]) > ratio * slope) {
          candidates[kept++] = column;
        } else {
          reach += slope * (columns.upper(column) - columns.lower(column));
          flips[flipped++] = column;
          if (slope > largest) {
            largest = slope;
            best = column;
          }
        }
      }
      if (reach >= left - FEASIBLE) {
        flipped = before;
        return best;
      }
      left -= reach;
      count = kept;
    }
    return -1;
  }

  private int collect(boolean up) {
    int size = columns.size();
    int count = 0;
    for (int column = 0; column < size; column++) {
      if (canEnter(column, up)) {
        candidates[count++] = column;
      }
    }
    work += size;
    return count;
  }

  private double smallestRatio(int count) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      int column = candidates[i];
      least = Math.min(least, (Math.abs(reduced[column]) + HARRIS) / Math.abs(alpha[column]));
    }
    work += 2L * count;
    return least;
  }

  private void flip() {
    if (flipped == 0) {
      return;
    }
    Arrays.fill(right, 0);
    for (int i = 0; i < flipped; i++) {
      int column = flips[i];
      double before = bound(column);
      atUpper[column] = !atUpper[column];
      addTo(right, column, bound(column) - before);
    }
    for (int row = 0; row < rows; row++) {
      values[row] -= dot(inverse[row], right, rows);
    }
    work += (long) rows * rows;
  }

  private boolean canEnter(int column, boolean up) {
    double slope = alpha[column];
    return Math.abs(slope) > PIVOT
        && rowOfBasic[column] < 0
        && columns.lower(column) < columns.upper(column)
        && (atUpper[column] == up) == (slope > 0);
  }

  private void pivot(int leaving, int entering, boolean up) {
    for (int row = 0; row < rows; row++) {
      beta[row] = times(inverse[row], entering);
    }
    double slope = beta[leaving];
    int gone = basis[leaving];
    double target = up ? columns.lower(gone) : columns.upper(gone);
    double move = (values[leaving] - target) / slope;
    double ratio = reduced[entering] / slope;
    int size = columns.size();
    for (int column = 0; column < size; column++) {
      reduced[column] -= ratio * alpha[column];
    }
    double start = bound(entering);
    for (int row = 0; row < rows; row++) {
      values[row] -= move * beta[row];
    }
    values[leaving] = start + move;
    double weight = weights[leaving];
    double[] pivotRow = inverse[leaving];
    double factor = 1 / slope;
    for (int i = 0; i < rows; i++) {
      pivotRow[i] *= factor;
    }
    for (int row = 0; row < rows; row++) {
      if (row != leaving && beta[row] != 0) {
        subtract(inverse[row], beta[row], pivotRow);
        double share = beta[row] * factor;
        weights[row] = Math.max(weights[row], share * share * weight);
      }
    }
    weights[leaving] = Math.max(1, weight * factor * factor);
    basis[leaving] = entering;
    rowOfBasic[entering] = leaving;
    rowOfBasic[gone] = -1;
    atUpper[gone] = !up;
    reduced[entering] = 0;
    reduced[gone] = -ratio;
    sinceFresh++;
    work += 2L * rows * rows + size;
  }

  private double times(double[] multipliers, int column) {
    if (column >= columns.given()) {
      return -multipliers[column - columns.given()];
    }
    int[] of = columns.rowsOf(column);
    int[] counts = columns.timesOf(column);
    double sum = 0;
    for (int i = 0; i < of.length; i++) {
      sum += multipliers[of[i]] * counts[i];
    }
    return sum;
  }
}
