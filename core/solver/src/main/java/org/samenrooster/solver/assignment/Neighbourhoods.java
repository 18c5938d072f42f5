package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Chooses parts of a roster to be improved: some people on all days, everybody on some days after
 * each other, or some people on some days. Parts that are searched to their end become larger,
 * those that take too much smaller.
 */
final class Neighbourhoods {

  private enum Kind {
    PEOPLE,
    DAYS,
    BOTH,
    SPREAD
  }

  private static final double FIRST_SHARE = 0.35;
  private static final int FIRST_CELLS = 900;
  private static final double LARGER = 1.04;
  private static final double SMALLER = 0.85;
  private static final int FEWEST_PEOPLE = 2;
  private static final int FEWEST_DAYS = 3;
  private static final int WEEK = 7;
  private static final int MOST_RUNS = 4;

  // All demands at once are too much for a programme with hundreds of rows more than this.
  private static final int MOST_DEMANDS = 600;

  // Steps of the golden ratio come everywhere about equally often.
  private static final double GOLDEN = 0.6180339887498949;

  private final Model model;
  private final Kind[] kinds;
  private final double[] shares = new double[Kind.values().length];
  private long chosen;
  private double place;

  Neighbourhoods(Model model, SplittableRandom random) {
    this.model = model;
    this.kinds =
        model.demands() <= MOST_DEMANDS
            ? new Kind[] {Kind.PEOPLE, Kind.DAYS, Kind.BOTH}
            : new Kind[] {Kind.DAYS, Kind.SPREAD, Kind.BOTH, Kind.SPREAD};
    this.place = random.nextDouble();
    double first = (double) FIRST_CELLS / (model.people() * model.days());
    Arrays.fill(shares, Math.min(FIRST_SHARE, first));
  }

  /** Some people and days, in their order, and how they were chosen. */
  record Choice(int[] members, int[] days, int kind) {}

  /** Everybody on days after each other that make up all days; those far apart come in turns. */
  List<Choice> sweep(int threads) {
    int length = Math.max(FEWEST_DAYS, (int) (shares[Kind.DAYS.ordinal()] * model.days()));
    int count = (model.days() + length - 1) / length;
    int apart = (count + threads - 1) / threads;
    int[] everybody = IntStream.range(0, model.people()).toArray();
    List<Choice> parts = new ArrayList<>();
    for (int first = 0; first < apart; first++) {
      for (int part = first; part < count; part += apart) {
        int from = model.days() * part / count;
        int until = model.days() * (part + 1) / count;
        int[] days = IntStream.range(from, until).toArray();
        parts.add(new Choice(everybody, days, Kind.DAYS.ordinal()));
      }
    }
    return parts;
  }

  /**
   * The next part.
   *
   * @param costs what each day costs
   */
  Choice next(SplittableRandom random, int[] costs) {
    Kind kind = kinds[(int) (chosen++ % kinds.length)];
    double share = shares[kind.ordinal()];
    double both = Math.sqrt(share);
    int own = kind.ordinal();
    return switch (kind) {
      case PEOPLE -> new Choice(people(share, random), days(1), own);
      case DAYS -> new Choice(people(1, random), days(share), own);
      case BOTH -> new Choice(people(both, random), days(both), own);
      case SPREAD -> new Choice(people(1, random), runs(share, random, costs), own);
    };
  }

  /** Tells whether a part was searched to its end. */
  void learn(Choice choice, boolean complete) {
    double next = shares[choice.kind()] * (complete ? LARGER : SMALLER);
    shares[choice.kind()] = Math.min(1, next);
  }

  private int[] people(double share, SplittableRandom random) {
    int count = (int) Math.max(FEWEST_PEOPLE, Math.round(share * model.people()));
    int[] order = LineByLine.shuffled(model.people(), random);
    return Arrays.copyOf(order, Math.min(count, order.length));
  }

  private int[] days(double share) {
    int all = model.days();
    int length = (int) Math.max(FEWEST_DAYS, Math.round(share * all));
    if (length >= all) {
      return IntStream.range(0, all).toArray();
    }
    // May reach over both borders, so that the first and last days are as often free as others.
    place = (place + GOLDEN) % 1;
    int from = (int) Math.floor(place * all) - length / 2;
    return IntStream.range(Math.max(0, from), Math.min(all, from + length)).toArray();
  }

  /** Days in some runs, of which the first is rather where days cost much, the others anywhere. */
  private int[] runs(double share, SplittableRandom random, int[] costs) {
    int all = model.days();
    int length = (int) Math.max(2 * FEWEST_DAYS, Math.round(share * all));
    int runs = Math.max(2, Math.min(MOST_RUNS, length / WEEK));
    boolean[] free = new boolean[all];
    for (int run = 0; run < runs; run++) {
      int middle = run == 0 ? costly(random, costs) : random.nextInt(all);
      int from = Math.max(0, middle - length / runs / 2);
      Arrays.fill(free, from, Math.min(all, from + length / runs), true);
    }
    return IntStream.range(0, all).filter(day -> free[day]).toArray();
  }

  private static int costly(SplittableRandom random, int[] costs) {
    long sum = Arrays.stream(costs).asLongStream().sum();
    long left = random.nextLong(Math.max(1, sum));
    int day = 0;
    while (day < costs.length - 1 && left >= costs[day]) {
      left -= costs[day++];
    }
    return day;
  }
}
