package org.samenrooster.solver.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Chooses parts of a roster to be improved: some people on all days, everybody on some days, or
 * some of both. Parts that are searched to their end become larger, those that take too much
 * smaller.
 */
final class Neighbourhoods {

  private enum Kind {
    PEOPLE,
    DAYS,
    BOTH
  }

  private static final double FIRST_SHARE = 0.35;
  private static final double LEAST_SHARE = 0.02;
  private static final double LARGER = 1.04;
  private static final double SMALLER = 0.85;
  private static final int FEWEST_PEOPLE = 2;
  private static final int FEWEST_DAYS = 3;

  private final Model model;
  private final double[] shares = new double[Kind.values().length];
  private long chosen;

  Neighbourhoods(Model model) {
    this.model = model;
    Arrays.fill(shares, FIRST_SHARE);
  }

  /** Some people and days, and how they were chosen. */
  record Choice(int[] members, boolean[] free, int kind) {}

  /** The next part. */
  Choice next(SplittableRandom random) {
    int kind = (int) (chosen++ % shares.length);
    double share = shares[kind];
    double both = Math.sqrt(share);
    return switch (Kind.values()[kind]) {
      case PEOPLE -> new Choice(people(share, random), days(1, random), kind);
      case DAYS -> new Choice(people(1, random), days(share, random), kind);
      case BOTH -> new Choice(people(both, random), days(both, random), kind);
    };
  }

  /** Tells whether a part was searched to its end. */
  void learn(Choice choice, boolean complete) {
    double next = shares[choice.kind()] * (complete ? LARGER : SMALLER);
    shares[choice.kind()] = Math.max(LEAST_SHARE, Math.min(1, next));
  }

  private int[] people(double share, SplittableRandom random) {
    int count = (int) Math.max(FEWEST_PEOPLE, Math.round(share * model.people()));
    int[] order = LineByLine.shuffled(model.people(), random);
    return Arrays.copyOf(order, Math.min(count, order.length));
  }

  private boolean[] days(double share, SplittableRandom random) {
    boolean[] free = new boolean[model.days()];
    int length = (int) Math.max(FEWEST_DAYS, Math.round(share * free.length));
    if (length >= free.length) {
      Arrays.fill(free, true);
      return free;
    }
    // May reach over both borders, so that the first and last days are as often free as others.
    int from = random.nextInt(-length / 2, free.length - length / 2);
    Arrays.fill(free, Math.max(0, from), Math.min(free.length, from + length), true);
    return free;
  }
}
