package org.samenrooster.solver.assignment;

import java.util.List;
import org.samenrooster.solver.assignment.Master.Column;
import org.samenrooster.solver.assignment.Pricers.Priced;

/**
 * Finds lines that make a mix of lines cheaper, until there is none, and with them what a roster
 * costs at least: the bound of Lagrange at the prices for which lines were asked.
 *
 * <p>Prices are smoothed towards those of the best bound so far (Wentges, Weighted Dantzig-Wolfe
 * decomposition, 1997).
 */
final class ColumnGeneration {

  private static final double SMOOTHING = 0.5;
  private static final int ITERATIONS_BETWEEN_PLAIN_PRICES = 10;
  private static final double NEGATIVE = 1e-6;
  private static final double CLOSE = 0.2;
  private static final int POOL_FACTOR = 12;

  // Hard lines are first looked for in a hurry, and thoroughly where that finds nothing more.
  private static final int FEW_LABELS = 10_000;
  private static final int MORE_LABELS = 8;
  private static final int MOST_LABELS = 2_000_000;

  private final Scope scope;
  private final Pricers pricers;
  private final Budget budget;

  private int mostLabels = FEW_LABELS;
  private boolean exact;
  private double best;
  private double[] center;
  private int added;

  ColumnGeneration(Scope scope, Pricers pricers, Budget budget) {
    this.scope = scope;
    this.pricers = pricers;
    this.budget = budget;
    this.center = new double[scope.rows()];
  }

  /** Whether a roster that costs at least this much cannot be better than what is there. */
  boolean isInVain(double bound) {
    return Math.ceil(bound - NEGATIVE) >= scope.cost();
  }

  /**
   * Adds lines to a mix.
   *
   * @param masks allowed cells of each member
   * @return what every roster with these cells costs at least; minus infinity where nothing is
   *     known
   */
  double improve(Master master, long[][] masks, int iterations) {
    best = Double.NEGATIVE_INFINITY;
    for (int iteration = 0; iteration < iterations && !budget.isSpent(); iteration++) {
      long before = master.work();
      double value = master.solve(budget::isOver);
      pricers.alsoDid(master.work() - before);
      double[] now = scope.possible(master.duals());
      boolean plain =
          best == Double.NEGATIVE_INFINITY
              || iteration % ITERATIONS_BETWEEN_PLAIN_PRICES == ITERATIONS_BETWEEN_PLAIN_PRICES - 1;
      if (!ask(master, masks, plain ? now : smoothed(now))) {
        return best;
      }
      if (added == 0 && !plain && !ask(master, masks, now)) {
        return best;
      }
      if (isInVain(best) || isWhole(value)) {
        return best;
      }
      if (added == 0) {
        if (exact || mostLabels >= MOST_LABELS) {
          return best;
        }
        mostLabels *= MORE_LABELS;
      }
      if (master.columns().size() > POOL_FACTOR * master.size()) {
        master.forgetHalf();
      }
    }
    return best;
  }

  // No whole number lies between the bound and the mix, and the mix is nearly the best.
  private boolean isWhole(double value) {
    return value - best < CLOSE && Math.ceil(best - NEGATIVE) >= Math.ceil(value - NEGATIVE);
  }

  private double[] smoothed(double[] now) {
    double[] prices = new double[now.length];
    for (int row = 0; row < now.length; row++) {
      prices[row] = SMOOTHING * center[row] + (1 - SMOOTHING) * now[row];
    }
    return prices;
  }

  /**
   * Asks for a line of everybody at these prices; false where the search was stopped or in vain.
   */
  private boolean ask(Master master, long[][] masks, double[] prices) {
    List<Priced> priced =
        pricers.price(
            scope.members(),
            (person, price) -> scope.write(person, prices, price),
            masks,
            new Pricers.Effort(mostLabels, budget::isOver));
    if (priced.isEmpty() || priced.stream().anyMatch(Priced::isImpossible)) {
      return false;
    }
    double bound = scope.worth(prices);
    added = 0;
    exact = priced.stream().allMatch(Priced::exact);
    for (int member = 0; member < priced.size(); member++) {
      bound += priced.get(member).bound();
      byte[] line = priced.get(member).line();
      if (line != null) {
        Column column = scope.column(member, line);
        if (master.reduced(column) < -NEGATIVE) {
          master.add(column);
          added++;
        }
      }
    }
    if (bound > best) {
      best = bound;
      center = prices;
    }
    return true;
  }
}
