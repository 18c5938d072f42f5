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

  // How much of what people too few cost is believed, and when it becomes more.
  private static final double[] BELIEVED = {0.04, 0.2, 1};
  private static final int MOST_ITERATIONS_TO_BELIEVE = 20;
  private static final double NEAR_ENOUGH = 0.03;

  private final Scope scope;
  private final Pricers pricers;
  private final Budget budget;

  private int mostLabels = FEW_LABELS;
  private boolean exact;
  private double best;
  private double[] center;
  private int added;
  private int believed = BELIEVED.length - 1;
  private int sinceBelieved;

  ColumnGeneration(Scope scope, Pricers pricers, Budget budget) {
    this.scope = scope;
    this.pricers = pricers;
    this.budget = budget;
    this.center = new double[scope.rows()];
  }

  /**
   * Begins with prices that are lower than they may become. Where there are many demands and few
   * lines are known, prices go up and down between their limits, and less so the closer those are.
   */
  void slowly() {
    believed = 0;
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
      master.believe(BELIEVED[believed] * scope.mostUnder());
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
      if (isInVain(best) || isTrue() && isWhole(value)) {
        return best;
      }
      if (!isTrue()) {
        believeMore(value);
        continue;
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

  /** Whether people too few cost what they do. */
  boolean isTrue() {
    return believed == BELIEVED.length - 1;
  }

  private void believeMore(double value) {
    boolean near = value - best < NEAR_ENOUGH * Math.abs(value);
    if (added == 0 || near || ++sinceBelieved >= MOST_ITERATIONS_TO_BELIEVE) {
      believed++;
      sinceBelieved = 0;
    }
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
