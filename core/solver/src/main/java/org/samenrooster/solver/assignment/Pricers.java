package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.Workers;

/**
 * Prices the lines of many people, side by side where there are several threads. Who is priced by
 * which thread does not depend on how fast they are, so that the same questions have the same
 * answers.
 */
final class Pricers {

  /**
   * A line, and what every line of the person costs at least.
   *
   * @param line null where there is none or it was too hard to find
   * @param exact whether the line is the cheapest
   */
  record Priced(byte @Nullable [] line, double bound, boolean exact) {

    private static Priced of(byte @Nullable [] line, Pricing pricing) {
      return new Priced(line, pricing.bound(), pricing.isExact());
    }

    boolean isImpossible() {
      return bound == Double.POSITIVE_INFINITY;
    }
  }

  /** Writes the price of each day and cell for a person into an array. */
  @FunctionalInterface
  interface Prices {
    void write(int person, double[] price);
  }

  /**
   * How much is done for a line.
   *
   * @param mostLabels beyond which some good line does
   * @param stopped asked before each person
   */
  record Effort(int mostLabels, BooleanSupplier stopped) {}

  private static final int LABELS_FOR_ONE = 200_000;

  private final Model model;
  private final List<Pricing> pricings;
  private final Workers workers;

  Pricers(Model model, List<Pricing> pricings, Workers workers) {
    this.model = model;
    this.pricings = pricings;
    this.workers = workers;
  }

  /** One thread alone, which is the caller's. */
  static Pricers of(Model model, Pricing pricing) {
    return new Pricers(model, List.of(pricing), Workers.NONE);
  }

  /** Counts work that was done for the lines elsewhere. */
  void alsoDid(long more) {
    pricings.get(0).alsoDid(more);
  }

  /** The cheapest line of one person. */
  Priced price(int person, Prices prices, long[] mask) {
    double[] price = new double[model.places()];
    prices.write(person, price);
    Pricing pricing = pricings.get(0);
    return Priced.of(pricing.best(person, price, mask, LABELS_FOR_ONE), pricing);
  }

  /**
   * Prices people, in their order; empty where the search was stopped meanwhile.
   *
   * @param masks allowed cells of each, a bit each
   */
  List<Priced> price(int[] people, Prices prices, long[][] masks, Effort effort) {
    Priced[] priced = new Priced[people.length];
    int threads = pricings.size();
    List<Runnable> parts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int own = thread;
      parts.add(
          () -> {
            double[] price = new double[model.places()];
            Pricing pricing = pricings.get(own);
            for (int i = own; i < people.length && !effort.stopped().getAsBoolean(); i += threads) {
              prices.write(people[i], price);
              byte[] line = pricing.best(people[i], price, masks[i], effort.mostLabels());
              priced[i] = Priced.of(line, pricing);
            }
          });
    }
    workers.run(parts);
    return effort.stopped().getAsBoolean() ? List.of() : List.of(priced);
  }
}
