package org.samenrooster.solver.assignment;

import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.assignment.LineJudge.Conflict;

/** Finds the cheapest lines of people, and remembers of each how hard it was. For one thread. */
final class Pricing {

  // A little more than last time is tried first, and what is not needed is forgotten slowly.
  private static final double MORE = 1.3;
  private static final double LESS = 0.9;
  private static final int MOST_WITHOUT = 30;

  private final Model model;
  private final LineProgramme programme;
  private final Tracked[] tracked;
  private final LimitPrices[] limits;
  private final double[] margins;
  private boolean exact;
  private double bound;

  Pricing(Model model, LineProgramme programme) {
    this.model = model;
    this.programme = programme;
    this.margins = new double[model.people()];
    this.tracked = new Tracked[margins.length];
    this.limits = new LimitPrices[margins.length];
    for (int person = 0; person < margins.length; person++) {
      tracked[person] = new Tracked(model.terms(person));
      limits[person] = new LimitPrices(model.terms(person));
    }
  }

  /** Cells looked at so far. */
  long work() {
    return programme.work();
  }

  /** Counts work that was done for the lines elsewhere. */
  void alsoDid(long more) {
    programme.alsoDid(more);
  }

  /** Whether the line that was asked for last is the cheapest. */
  boolean isExact() {
    return exact;
  }

  /** What every line of the person that was asked for last costs at least. */
  double bound() {
    return bound;
  }

  /**
   * The cheapest line of a person; null where there is none, or it would take too much to find it.
   *
   * @param price of each day and cell
   * @param allowed cells of each day, a bit each
   * @param mostLabels beyond which some good line does
   */
  byte @Nullable [] best(int person, double[] price, long[] allowed, int mostLabels) {
    byte[] line = ask(person, price, allowed, mostLabels);
    exact = programme.isExact();
    bound = programme.bound();
    long[] fewer = allowed;
    for (int i = 0; i < MOST_WITHOUT && line == null && isHard(); i++) {
      if (tracked[person].broken().isEmpty()) {
        return null;
      }
      fewer = without(tracked[person].broken().get(0), fewer);
      line = ask(person, price, fewer, mostLabels);
    }
    return line == null && isHard() ? idle(person, allowed) : line;
  }

  private byte @Nullable [] idle(int person, long[] allowed) {
    byte[] line = model.terms(person).idleLine(allowed);
    return model.terms(person).keeps(line) ? line : null;
  }

  private boolean isHard() {
    return !exact && bound < Double.POSITIVE_INFINITY && !programme.isStopped();
  }

  private byte @Nullable [] ask(int person, double[] price, long[] allowed, int mostLabels) {
    byte[] line =
        programme.best(
            model.terms(person),
            tracked[person],
            limits[person],
            new LineProgramme.Question(price, allowed, margins[person], mostLabels));
    double used = programme.margin();
    margins[person] = used > 0 ? MORE * used : LESS * margins[person];
    return line;
  }

  // What cannot be carried any more is kept by closing a cell of it: some good line does then.
  private static long[] without(Conflict broken, long[] allowed) {
    long[] fewer = allowed.clone();
    for (int i = broken.cells().size() - 1; i >= 0; i--) {
      int day = broken.firstDay() + i;
      long left = fewer[day] & ~broken.cells().get(i);
      if (left != 0) {
        fewer[day] = left;
        return fewer;
      }
    }
    return fewer;
  }
}
