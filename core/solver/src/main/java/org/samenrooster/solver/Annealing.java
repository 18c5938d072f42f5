package org.samenrooster.solver;

import java.util.SplittableRandom;

/**
 * Simulated annealing on whole rosters: every move that does not cost more is kept, a dearer one
 * with a chance that falls as the search cools. All lines keep the rules all the time. Belongs to
 * one thread.
 */
final class Annealing {

  /** How many moves between two looks at the clock. */
  static final int STEPS_BETWEEN_LOOKS = 1024;

  private final Roster roster;
  private final Trial trial;
  private final Moves moves;
  private final SplittableRandom random;
  private final Cells best;
  private long bestCost;
  private long steps;

  Annealing(SearchTools tools, Cells start, long seed) {
    SearchModel model = tools.model();
    this.roster = new Roster(model, tools.grid(), tools.lineCost());
    roster.become(start);
    this.random = new SplittableRandom(seed);
    this.trial = new Trial(tools, roster);
    this.moves = new Moves(model, roster, random.split());
    this.best = start.copy();
    this.bestCost = roster.cost();
  }

  /** Moves until the round ends, cooling with it. */
  void run(Round round) {
    while (!round.ends(steps)) {
      double temperature = round.temperature(steps);
      long until = steps + round.stepsUntilNextLook(steps);
      while (steps < until) {
        steps++;
        double most = -temperature * Math.log(1 - random.nextDouble());
        if (trial.keep(moves.next(), most) && roster.cost() < bestCost) {
          bestCost = roster.cost();
          best.copyFrom(roster.cells());
        }
      }
      round.report(this);
    }
  }

  Cells best() {
    return best;
  }

  long bestCost() {
    return bestCost;
  }

  long steps() {
    return steps;
  }
}
