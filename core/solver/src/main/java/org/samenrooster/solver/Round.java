package org.samenrooster.solver;

import java.util.concurrent.atomic.AtomicReference;

/**
 * One stretch of annealing of one thread: when it ends, how warm it is, and the best so far for
 * whoever watches. Written by its thread, watched by others.
 */
final class Round {

  /** The best lines of a thread at some moment. */
  record Standing(Cells cells, long cost, long steps) {}

  private final SearchClock clock;
  private final Cooling cooling;
  private final long mostSteps;
  private final AtomicReference<Standing> standing;

  /**
   * @param mostSteps steps of this round, or {@link SearchLimits#UNLIMITED}
   */
  Round(SearchClock clock, Cooling cooling, long mostSteps, Standing start) {
    this.clock = clock;
    this.cooling = cooling;
    this.mostSteps = mostSteps;
    this.standing = new AtomicReference<>(start);
  }

  /**
   * How the temperature falls: from the first to the second while the clock goes from the first
   * fraction of the search to the second.
   */
  record Cooling(double hot, double cold, double fromFraction, double untilFraction) {

    double at(double part) {
      return hot * Math.pow(cold / hot, Math.max(0, Math.min(1, part)));
    }
  }

  boolean ends(long steps) {
    return steps >= mostSteps
        || clock.stopped()
        || mostSteps == SearchLimits.UNLIMITED && clock.fraction() >= cooling.untilFraction();
  }

  double temperature(long steps) {
    if (mostSteps != SearchLimits.UNLIMITED) {
      return cooling.at((double) steps / mostSteps);
    }
    double span = cooling.untilFraction() - cooling.fromFraction();
    return cooling.at((clock.fraction() - cooling.fromFraction()) / span);
  }

  long stepsUntilNextLook(long steps) {
    return Math.min(Annealing.STEPS_BETWEEN_LOOKS, mostSteps - steps);
  }

  void report(Annealing annealing) {
    Standing before = standing.get();
    Cells cells = annealing.bestCost() < before.cost() ? annealing.best().copy() : before.cells();
    standing.set(new Standing(cells, annealing.bestCost(), annealing.steps()));
  }

  Standing standing() {
    return standing.get();
  }
}
