package org.samenrooster.solver.assignment;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Improves a part of a roster while the rest stays. */
final class Neighbourhood {

  private static final int MOST_ITERATIONS = 1000;

  private final Scope scope;
  private final Pricers pricers;
  private final SplittableRandom random;
  private boolean slowly;

  Neighbourhood(Scope scope, Pricers pricers, SplittableRandom random) {
    this.scope = scope;
    this.pricers = pricers;
    this.random = random;
  }

  /** From now on prices begin low, which is better where there are many demands. */
  Neighbourhood slowly() {
    slowly = true;
    return this;
  }

  /**
   * What came of it.
   *
   * @param lines of the part; null where nothing better was found
   * @param bound what the part costs at least
   * @param complete whether the search of this part was not broken off
   */
  record Outcome(byte @Nullable [][] lines, double bound, boolean complete) {}

  /** How long the mix may be improved, and how long whole lines may be made of it. */
  record Budgets(Budget mix, Budget dive) {}

  Outcome improve(Budgets budgets) {
    ColumnGeneration generation = new ColumnGeneration(scope, pricers, budgets.mix());
    Master master = scope.master(scope.columns(), random);
    if (slowly) {
      generation.slowly();
    }
    double bound = generation.improve(master, scope.allowed(), MOST_ITERATIONS);
    boolean complete = !budgets.mix().isSpent();
    // Lines of a mix in which people too few cost too little would leave too many of them.
    if (generation.isInVain(bound) || !generation.isTrue()) {
      return new Outcome(null, bound, complete);
    }
    ColumnGeneration within = new ColumnGeneration(scope, pricers, budgets.dive());
    byte[][] found = new Dive(scope, pricers, within, random).lines(master, budgets.dive());
    complete &= !budgets.dive().isSpent();
    boolean better = found != null && scope.model().cost(found) < scope.cost();
    return new Outcome(better ? found : null, bound, complete);
  }
}
