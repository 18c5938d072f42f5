package org.samenrooster.solver.assignment;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lines one by one, each the best for what the others cover. */
final class LineByLine {

  private static final double BETTER = 0.5;
  private static final int LABELS = 50_000;

  private static final double LITTLE = 0.02;

  /**
   * How much of what cover costs is looked at. Where people aim at hours the first of them would
   * otherwise take all they may and the last find nothing left, and nobody could take over what
   * another has too much of.
   *
   * @param few of what people too few cost
   * @param many of what people too many cost
   */
  private record Share(double few, double many) {

    private static final Share ALL = new Share(1, 1);
  }

  private final Model model;
  private final Pricing pricing;
  private final SplittableRandom random;
  private final BooleanSupplier stopped;

  LineByLine(
      Model model, LineProgramme programme, SplittableRandom random, BooleanSupplier stopped) {
    this.model = model;
    this.pricing = new Pricing(model, programme);
    this.random = random;
    this.stopped = stopped;
  }

  /** Lines for everybody, in a random order of people; each has one without the others. */
  byte[][] construct() {
    byte[][] lines = new byte[model.people()][];
    int[] coverage = model.coverage(new byte[0][]);
    double[] price = new double[model.places()];
    Share share = new Share(model.hasAims() ? LITTLE : 1, 1);
    for (int person : shuffled(lines.length, random)) {
      write(person, coverage, price, share);
      byte[] line = first(person, price);
      if (line == null) {
        throw new IllegalArgumentException("No line keeps what person " + person + " has to keep.");
      }
      lines[person] = line;
      model.count(coverage, person, lines[person], 1);
    }
    return lines;
  }

  private byte @Nullable [] first(int person, double[] price) {
    byte[] line = line(person, price);
    return line == null ? model.anyLine(person) : line;
  }

  private byte @Nullable [] line(int person, double[] price) {
    return pricing.best(person, price, model.terms(person).allowed, LABELS);
  }

  /** Replaces lines until none alone can be better. */
  void descend(byte[][] lines) {
    byte[][] before = lines.clone();
    int cost = model.cost(lines);
    while (model.hasAims() && descendOnce(lines, new Share(1, LITTLE))) {
      // Until nobody takes over what another has too much of.
    }
    while (descendOnce(lines, Share.ALL)) {
      // Until nobody has found a better line.
    }
    if (model.cost(lines) > cost) {
      System.arraycopy(before, 0, lines, 0, lines.length);
    }
  }

  // Replaces the lines of all people once where another is better; whether there was one.
  private boolean descendOnce(byte[][] lines, Share share) {
    int[] coverage = model.coverage(lines);
    double[] price = new double[model.places()];
    boolean better = false;
    for (int person : shuffled(lines.length, random)) {
      if (stopped.getAsBoolean()) {
        return false;
      }
      model.count(coverage, person, lines[person], -1);
      write(person, coverage, price, share);
      byte[] line = line(person, priced(person, lines[person], price));
      if (line != null && sum(person, line, price) < sum(person, lines[person], price) - BETTER) {
        lines[person] = line;
        better = true;
      }
      model.count(coverage, person, lines[person], 1);
    }
    return better;
  }

  /** The same prices with that of one more, where the line has too many of something. */
  private double[] priced(int person, byte[] line, double[] price) {
    return model.tallyCost(person, line) == 0 ? price : model.withTallies(person, line, price);
  }

  private double sum(int person, byte[] line, double[] price) {
    double sum = model.terms(person).endCost(line) + model.tallyCost(person, line);
    for (int day = 0; day < line.length; day++) {
      sum += price[model.place(day, line[day])];
    }
    return sum;
  }

  /** What each cell costs with what one person more does to its demand. */
  private void write(int person, int[] coverage, double[] price, Share share) {
    int[] own = model.terms(person).cost;
    for (int place = 0; place < price.length; place++) {
      int demand = model.demandAt(place);
      price[place] = own[place];
      if (demand != Model.NONE) {
        int more =
            model.demandCost(demand, coverage[demand] + 1)
                - model.demandCost(demand, coverage[demand]);
        price[place] += (more < 0 ? share.few() : share.many()) * more;
      }
    }
  }

  /** The numbers below a size in a random order. */
  static int[] shuffled(int size, SplittableRandom random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int place = random.nextInt(i + 1);
      order[i] = order[place];
      order[place] = i;
    }
    return order;
  }
}
