package org.samenrooster.solver.assignment;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest lines of people, and remembers of each how hard it was. For one thread. */
final class Pricing {

  // A little more than last time is tried first, and what is not needed is forgotten slowly.
  private static final double MORE = 1.3;
  private static final double LESS = 0.9;

  private final Model model;
  private final LineProgramme programme;
  private final Tracked[] tracked;
  private final double[] margins;

  Pricing(Model model, BooleanSupplier stopped) {
    this.model = model;
    this.programme = new LineProgramme(stopped);
    this.margins = new double[model.people()];
    this.tracked = new Tracked[margins.length];
    for (int person = 0; person < margins.length; person++) {
      tracked[person] = new Tracked(model.terms(person));
    }
  }

  /** Cells looked at so far. */
  long work() {
    return programme.work();
  }

  /** Whether the line that was asked for last is the cheapest. */
  boolean isExact() {
    return programme.isExact();
  }

  /** What every line of the person that was asked for last costs at least. */
  double bound() {
    return programme.bound();
  }

  /**
   * The cheapest line of a person; null where there is none, or it would take too much to find it.
   *
   * @param price of each day and cell
   * @param allowed cells of each day, a bit each
   * @param mostLabels beyond which some good line does
   */
  byte @Nullable [] best(int person, double[] price, long[] allowed, int mostLabels) {
    byte[] line =
        programme.best(
            model.terms(person),
            tracked[person],
            new LineProgramme.Question(price, allowed, margins[person], mostLabels));
    double used = programme.margin();
    margins[person] = used > 0 ? MORE * used : LESS * margins[person];
    return line;
  }
}
