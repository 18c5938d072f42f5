package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The linear programme over known lines: a convex mix of lines for each person, so that cover and
 * wishes cost least. A primal simplex method with a dense inverse of the basis, which starts from
 * one line for each person and never needs a first phase.
 *
 * <p>Rows are the demands, then the people. Every demand has a column for people too few and one
 * for people too many.
 */
final class Master {

  private static final double ZERO = 1e-9;
  // Divisors closer to nothing than this are what rounding left.
  private static final double LEAST_PIVOT = 1e-7;
  private static final double NEGATIVE = 1e-5;
  private static final double REDUCED = 1e-7;
  private static final double PERTURBATION = 1e-6;
  private static final double RESIDUAL = 1e-7;
  private static final int PIVOTS_BETWEEN_CHECKS = 100;
  private static final long MOST_PIVOTS_PER_ROW = 60;
  private static final int PER_UNIT_OF_WORK = 2;
  private static final int NOTHING = Integer.MIN_VALUE;

  // More than anything that a line can be worth, in costs of a person too few.
  private static final double COST_OF_CLOSED = 1000;
  private static final double LEAST_PIVOT_OF_CLOSED = 1e-5;

  // Lines that are looked at between looking at all, while they are nearly as cheap as the first.
  private static final int MOST_CHEAP = 80;
  private static final double AS_CHEAP = 0.4;

  /**
   * A line of a person.
   *
   * @param person place of the person in the programme
   * @param rows demands it covers, each as often as it does
   */
  record Column(int person, byte[] line, int[] rows, double cost) {}

  private final int demands;
  private final int size;
  private final double[] required;
  private final double[] right;
  private final double[] under;
  private final double[] fullUnder;
  private final double costOfClosed;
  private final double[] over;
  private final List<Column> columns = new ArrayList<>();

  // Places of basic columns: at or above zero a line, below zero a slack.
  private final int[] basis;
  private final double[][] inverse;
  private final double[] values;
  private final double[] duals;
  private final double[] step;
  private boolean[] basic = new boolean[0];

  // Lines that are no longer wanted; they leave the basis and never come back.
  private boolean[] closed = new boolean[0];
  private int closedInBasis;
  private List<Column> start;
  private final int[] cheap = new int[MOST_CHEAP];
  private double[] reducedCosts = new double[0];
  private int cheapCount;
  private double cheapEnough;
  private long work;

  /**
   * @param start a line for each person, in order
   */
  Master(int[] required, int[] under, int[] over, List<Column> start, SplittableRandom random) {
    this.demands = required.length;
    this.size = demands + start.size();
    this.required = new double[size];
    this.right = new double[size];
    this.under = Arrays.stream(under).asDoubleStream().toArray();
    this.fullUnder = this.under.clone();
    this.over = Arrays.stream(over).asDoubleStream().toArray();
    int most = Arrays.stream(under).max().orElse(0) + Arrays.stream(over).max().orElse(0);
    this.costOfClosed = COST_OF_CLOSED * Math.max(1, most);
    this.basis = new int[size];
    this.inverse = new double[size][size];
    this.values = new double[size];
    this.duals = new double[size];
    this.step = new double[size];
    for (int row = 0; row < size; row++) {
      this.required[row] = row < demands ? required[row] : 1;
      right[row] = this.required[row] + PERTURBATION * (0.5 + random.nextDouble());
    }
    this.start = List.copyOf(start);
    begin();
  }

  /** From one line for each person. */
  private void begin() {
    Arrays.fill(basic, false);
    closedInBasis = 0;
    for (double[] row : inverse) {
      Arrays.fill(row, 0);
    }
    double[] covered = new double[demands];
    start.forEach(
        column -> {
          for (int row : column.rows()) {
            covered[row] += right[demands + column.person()];
          }
        });
    for (int row = 0; row < demands; row++) {
      boolean few = covered[row] <= right[row];
      basis[row] = few ? tooFew(row) : tooMany(row);
      inverse[row][row] = few ? 1 : -1;
    }
    for (Column column : start) {
      int own = demands + column.person();
      basis[own] = add(column);
      basic[basis[own]] = true;
      inverse[own][own] = 1;
      for (int row : column.rows()) {
        inverse[own][row] -= inverse[row][row];
      }
    }
  }

  /** From now on a person too few costs no more than this. */
  void believe(double most) {
    for (int row = 0; row < demands; row++) {
      under[row] = Math.min(most, fullUnder[row]);
    }
  }

  /** What was done so far, in units of about a cell that a programme looks at. */
  long work() {
    return work;
  }

  private static int tooFew(int row) {
    return -1 - 2 * row;
  }

  private static int tooMany(int row) {
    return -2 - 2 * row;
  }

  int add(Column column) {
    columns.add(column);
    if (basic.length < columns.size()) {
      basic = Arrays.copyOf(basic, Math.max(64, columns.size() * 2));
      closed = Arrays.copyOf(closed, basic.length);
    }
    return columns.size() - 1;
  }

  List<Column> columns() {
    return columns;
  }

  /** Demands and people. */
  int size() {
    return size;
  }

  /** What one more person is worth for each demand, then what a line of each person costs. */
  double[] duals() {
    return duals;
  }

  private double costOf(int column) {
    if (column >= 0) {
      return columns.get(column).cost() + (closed[column] ? costOfClosed : 0);
    }
    int row = (-1 - column) / 2;
    return column == tooFew(row) ? under[row] : over[row];
  }

  /**
   * Solves for the columns known now, from where it was. Ends before that where it is told to stop,
   * or goes round without getting anywhere; what it then says of prices is still true of no better
   * mix.
   */
  double solve(BooleanSupplier stopped) {
    refresh();
    cheapCount = 0;
    int sinceCheck = 0;
    long left = MOST_PIVOTS_PER_ROW * size;
    while (true) {
      int entering = left-- < 0 ? NOTHING : entering();
      if (entering == NOTHING) {
        if (left >= 0 && closedInBasis > 0 && leaveClosed()) {
          continue;
        }
        return objective();
      }
      direction(entering);
      int leaving = leaving();
      if (leaving < 0) {
        // Rounding hides what leaves; what is known is still true of no better mix.
        return objective();
      }
      pivot(entering, leaving);
      work += size * (long) size / PER_UNIT_OF_WORK;
      if (++sinceCheck >= PIVOTS_BETWEEN_CHECKS) {
        sinceCheck = 0;
        refresh();
        left = stopped.getAsBoolean() ? 0 : left;
      }
    }
  }

  /** The value without the perturbation. */
  double objective() {
    double sum = 0;
    for (int row = 0; row < size; row++) {
      sum += required[row] * duals[row];
    }
    return sum;
  }

  private int entering() {
    double least = -REDUCED;
    int best = NOTHING;
    for (int row = 0; row < demands; row++) {
      if (under[row] - duals[row] < least) {
        least = under[row] - duals[row];
        best = tooFew(row);
      }
      if (over[row] + duals[row] < least) {
        least = over[row] + duals[row];
        best = tooMany(row);
      }
    }
    // What was cheap when all lines were looked at mostly is after some pivots too.
    for (int i = 0; i < cheapCount; i++) {
      double reduced = basic[cheap[i]] ? 0 : reduced(columns.get(cheap[i]));
      if (reduced < least) {
        least = reduced;
        best = cheap[i];
      }
    }
    if (cheapCount > 0 && least < cheapEnough) {
      return best;
    }
    return cheapest(least, best);
  }

  /** Looks at all lines, and notes those that are nearly as cheap as the cheapest. */
  private int cheapest(double leastSlack, int bestSlack) {
    double least = leastSlack;
    int best = bestSlack;
    int count = columns.size();
    reducedCosts = reducedCosts.length < count ? new double[2 * count] : reducedCosts;
    for (int i = 0; i < count; i++) {
      reducedCosts[i] = basic[i] || closed[i] ? 0 : reduced(columns.get(i));
      if (reducedCosts[i] < least) {
        least = reducedCosts[i];
        best = i;
      }
    }
    cheapCount = 0;
    cheapEnough = AS_CHEAP * least;
    for (int i = 0; i < count && cheapCount < MOST_CHEAP; i++) {
      if (reducedCosts[i] < cheapEnough) {
        cheap[cheapCount++] = i;
      }
    }
    return best;
  }

  /** What a line costs beyond what the mix would pay for it. */
  double reduced(Column column) {
    double reduced = column.cost() - duals[demands + column.person()];
    for (int row : column.rows()) {
      reduced -= duals[row];
    }
    return reduced;
  }

  private void direction(int entering) {
    if (entering < 0) {
      int row = (-1 - entering) / 2;
      double sign = entering == tooFew(row) ? 1 : -1;
      double[] own = inverse[row];
      for (int i = 0; i < size; i++) {
        step[i] = sign * own[i];
      }
      return;
    }
    Column column = columns.get(entering);
    System.arraycopy(inverse[demands + column.person()], 0, step, 0, size);
    for (int row : column.rows()) {
      add(step, inverse[row], 1);
    }
  }

  private static void add(double[] to, double[] from, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * from[i];
    }
  }

  // The largest divisor of all rows that are left nearly first (Harris, 1973).
  private int leaving() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      if (step[i] > LEAST_PIVOT) {
        least = Math.min(least, (Math.max(0, values[i]) + ZERO) / step[i]);
      }
    }
    int best = -1;
    for (int i = 0; i < size; i++) {
      if (step[i] > LEAST_PIVOT
          && Math.max(0, values[i]) <= least * step[i]
          && (best < 0 || step[i] > step[best])) {
        best = i;
      }
    }
    return best;
  }

  private void pivot(int entering, int leaving) {
    double length = Math.max(0, values[leaving]) / step[leaving];
    double reduced = costOf(entering);
    if (entering >= 0) {
      reduced = reduced(columns.get(entering));
    } else {
      int row = (-1 - entering) / 2;
      reduced -= (entering == tooFew(row) ? 1 : -1) * duals[row];
    }
    for (int i = 0; i < size; i++) {
      values[i] -= length * step[i];
    }
    values[leaving] = length;
    double price = reduced / step[leaving];
    for (int row = 0; row < size; row++) {
      double[] own = inverse[row];
      double factor = own[leaving];
      if (factor != 0) {
        duals[row] += price * factor;
        factor /= step[leaving];
        add(own, step, -factor);
        own[leaving] = factor;
      }
    }
    if (basis[leaving] >= 0) {
      basic[basis[leaving]] = false;
      closedInBasis -= closed[basis[leaving]] ? 1 : 0;
    }
    if (entering >= 0) {
      basic[entering] = true;
    }
    basis[leaving] = entering;
  }

  /** Values and prices anew from the inverse; the inverse anew where it has drifted. */
  private void refresh() {
    compute();
    if (drift() > RESIDUAL) {
      invert();
      compute();
      boolean lost = !(drift() <= RESIDUAL);
      for (double value : values) {
        lost |= value < -NEGATIVE;
      }
      if (lost) {
        begin();
        compute();
      }
    }
  }

  private void compute() {
    Arrays.fill(values, 0);
    for (int row = 0; row < size; row++) {
      add(values, inverse[row], right[row]);
    }
    double[] costs = new double[size];
    for (int i = 0; i < size; i++) {
      costs[i] = costOf(basis[i]);
    }
    for (int row = 0; row < size; row++) {
      duals[row] = dot(costs, inverse[row]);
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private double drift() {
    double[] rest = right.clone();
    for (int i = 0; i < size; i++) {
      int column = basis[i];
      if (column >= 0) {
        Column known = columns.get(column);
        rest[demands + known.person()] -= values[i];
        for (int row : known.rows()) {
          rest[row] -= values[i];
        }
      } else {
        int row = (-1 - column) / 2;
        rest[row] -= column == tooFew(row) ? values[i] : -values[i];
      }
    }
    double most = 0;
    for (double value : rest) {
      most = Math.max(most, Math.abs(value));
    }
    return most;
  }

  private void invert() {
    double[][] work = new double[size][2 * size];
    for (int i = 0; i < size; i++) {
      int column = basis[i];
      if (column >= 0) {
        Column known = columns.get(column);
        work[demands + known.person()][i] = 1;
        for (int row : known.rows()) {
          work[row][i] += 1;
        }
      } else {
        int row = (-1 - column) / 2;
        work[row][i] = column == tooFew(row) ? 1 : -1;
      }
      work[i][size + i] = 1;
    }
    for (int place = 0; place < size; place++) {
      int best = place;
      for (int row = place + 1; row < size; row++) {
        if (Math.abs(work[row][place]) > Math.abs(work[best][place])) {
          best = row;
        }
      }
      double[] swap = work[best];
      work[best] = work[place];
      work[place] = swap;
      double pivot = swap[place];
      for (int j = place; j < 2 * size; j++) {
        swap[j] /= pivot;
      }
      for (int row = 0; row < size; row++) {
        double factor = work[row][place];
        if (row != place && factor != 0) {
          double[] own = work[row];
          for (int j = place; j < 2 * size; j++) {
            own[j] -= factor * swap[j];
          }
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int row = 0; row < size; row++) {
        inverse[row][i] = work[i][size + row];
      }
    }
  }

  /** How much of each column is in the mix. */
  double[] shares() {
    double[] shares = new double[columns.size()];
    for (int i = 0; i < size; i++) {
      if (basis[i] >= 0 && !closed[basis[i]]) {
        shares[basis[i]] = Math.max(0, values[i]);
      }
    }
    return shares;
  }

  /** Forgets the half of the lines that costs most beyond the mix, and is not in it. */
  void forgetHalf() {
    double[] sorted = columns.stream().mapToDouble(this::reduced).sorted().toArray();
    double mostReduced = sorted[sorted.length / 2];
    retain(i -> basic[i] || reduced(columns.get(i)) <= mostReduced);
  }

  private void retain(IntPredicate wanted) {
    int[] places = new int[columns.size()];
    List<Column> kept = new ArrayList<>();
    boolean[] stillBasic = new boolean[columns.size()];
    boolean[] stillClosed = new boolean[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      if (wanted.test(i)) {
        places[i] = kept.size();
        stillBasic[kept.size()] = basic[i];
        stillClosed[kept.size()] = closed[i];
        kept.add(columns.get(i));
      }
    }
    for (int i = 0; i < size; i++) {
      if (basis[i] >= 0) {
        basis[i] = places[basis[i]];
      }
    }
    columns.clear();
    columns.addAll(kept);
    basic = stillBasic;
    closed = stillClosed;
    cheapCount = 0;
  }

  /**
   * Goes on without some lines, from where it was: they may have a share until the next solution,
   * and none from then on.
   *
   * @param unwanted which lines
   * @param wanted a known line for each person, in order
   */
  void close(Predicate<Column> unwanted, List<Column> wanted) {
    start = List.copyOf(wanted);
    retain(i -> basic[i] || !unwanted.test(columns.get(i)));
    closedInBasis = 0;
    for (int i = 0; i < columns.size(); i++) {
      closed[i] = unwanted.test(columns.get(i));
      closedInBasis += closed[i] ? 1 : 0;
    }
  }

  /**
   * Lets slacks take the place of closed lines that have no share any more, so that what these
   * would cost is in no price. Whether there was one.
   */
  private boolean leaveClosed() {
    boolean any = false;
    for (int place = 0; place < size; place++) {
      int column = basis[place];
      if (column >= 0 && closed[column] && values[place] < NEGATIVE) {
        any |= leaveToSlack(place);
      }
    }
    if (any) {
      refresh();
    }
    return any;
  }

  private boolean leaveToSlack(int place) {
    int best = NOTHING;
    double largest = LEAST_PIVOT_OF_CLOSED;
    for (int row = 0; row < demands; row++) {
      if (Math.abs(inverse[row][place]) > largest) {
        largest = Math.abs(inverse[row][place]);
        best = row;
      }
    }
    if (best == NOTHING) {
      return false;
    }
    int entering = inverse[best][place] > 0 ? tooFew(best) : tooMany(best);
    direction(entering);
    values[place] = 0;
    pivot(entering, place);
    return true;
  }
}
