package org.samenrooster.solver.assignment;

/**
 * What each weekend and each shift of a limited kind is charged to a person, so that the line that
 * is cheapest with these charges keeps the limits more often (the multipliers of Lagrange). A line
 * costs at least what the cheapest one does with the charges, less what the limits are worth.
 */
final class LimitPrices {

  private static final double NEARLY_NOTHING = 1e-4;

  private final Terms terms;
  private final double[] kinds;
  private double weekend;

  LimitPrices(Terms terms) {
    this.terms = terms;
    this.kinds = new double[terms.cells];
  }

  double weekend() {
    return weekend;
  }

  double of(int cell) {
    return kinds[cell];
  }

  /** What the limits are worth. */
  double worth() {
    double worth = weekend * terms.maxWeekends;
    for (int kind = 1; kind < kinds.length; kind++) {
      worth += kinds[kind] * terms.most[kind];
    }
    return worth;
  }

  /** What a line is charged. */
  double charge(byte[] line) {
    double charge = weekend == 0 ? 0 : weekend * terms.weekends(line);
    for (byte cell : line) {
      charge += kinds[cell];
    }
    return charge;
  }

  /** What a cell of a line is charged. */
  double step(int cell, boolean beginsWeekend) {
    return kinds[cell] + (beginsWeekend ? weekend : 0);
  }

  /**
   * Charges more for what the line has too much of and less for what it has too little of.
   *
   * @param line the cheapest with the charges as they are
   * @param distance how far the worth may be from what can be reached
   * @return whether anything was charged otherwise than before
   */
  boolean learn(byte[] line, double distance, Tracked tracked) {
    int[] over = new int[kinds.length];
    int weekends = terms.weekends(line) - terms.maxWeekends;
    double length = weekend > 0 || weekends > 0 ? (double) weekends * weekends : 0;
    for (int kind = 1; kind < kinds.length; kind++) {
      if (kinds[kind] > 0 || tracked.counts(kind)) {
        over[kind] = terms.count(line, kind) - terms.most[kind];
        length += kinds[kind] > 0 || over[kind] > 0 ? (double) over[kind] * over[kind] : 0;
      }
    }
    if (length == 0) {
      return false;
    }
    double step = distance / length;
    if (tracked.countsWeekends()) {
      weekend = moved(weekend, step * weekends);
    }
    for (int kind = 1; kind < kinds.length; kind++) {
      kinds[kind] = moved(kinds[kind], step * over[kind]);
    }
    return true;
  }

  private static double moved(double price, double by) {
    double next = price + by;
    return next < NEARLY_NOTHING ? 0 : next;
  }
}
