package org.samenrooster.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Prices of work for which coverage costs at least what the prices say, whoever works when. A price
 * belongs to a stretch of the week, or to a day and type of the demand, and to a rank and those
 * above; what may be asked for a moment is no more than what it costs to be a person short there.
 * The weeks of a cycle ask for the same and share prices. Mutable; belongs to one thread.
 */
final class CoverPrices {

  private final SearchModel model;
  private final CoverageGrid grid;
  private final int ranks;
  private final int symbols;
  private final int stretches;
  private final int moments;
  private final int[] momentOf;
  private final int[] rankOf;
  private final int[][] ofMoments;
  private final double[] most;

  CoverPrices(CoverageGrid grid) {
    this.grid = grid;
    this.model = grid.model();
    this.ranks = grid.ranks;
    this.symbols = model.types() + 1;
    this.stretches = grid.stretches / model.weeks();
    this.moments = stretches + (grid.hasDemand ? 7 * symbols : 0);
    this.most = new double[moments];
    SearchWeights.Coverage weights = model.weights().coverage();
    for (int i = 0; i < stretches; i++) {
      most[i] = (double) grid.length[i] * (weights.uncovered() + weights.surplus());
    }
    for (int i = stretches; i < moments; i++) {
      int type = (i - stretches) % symbols;
      int each = weights.openShiftWhere(grid.hasNeed) + weights.extraShift();
      most[i] = type == Cells.OFF ? 0 : (double) model.quarters(type) * each;
    }
    int[] worth =
        IntStream.range(0, moments * ranks)
            .filter(at -> most[at / ranks] > 0 && saysMost(at / ranks, at % ranks))
            .toArray();
    this.momentOf = Arrays.stream(worth).map(at -> at / ranks).toArray();
    this.rankOf = Arrays.stream(worth).map(at -> at % ranks).toArray();
    this.ofMoments =
        Arrays.stream(momentOf).distinct().mapToObj(this::pricesOf).toArray(int[][]::new);
  }

  private int[] pricesOf(int moment) {
    return IntStream.range(0, count()).filter(price -> momentOf[price] == moment).toArray();
  }

  // More are wanted than of the next rank, so that it is not said by that already.
  private boolean saysMost(int moment, int rank) {
    return wanted(moment, rank) > (rank + 1 < ranks ? wanted(moment, rank + 1) : 0);
  }

  /** How many prices there are. */
  int count() {
    return momentOf.length;
  }

  private int wanted(int moment, int rank) {
    return moment < stretches
        ? grid.needed[moment * ranks + rank]
        : grid.demanded[(moment - stretches) * ranks + rank];
  }

  /** What a person too many costs at a moment. */
  private double surplus(int moment) {
    SearchWeights.Coverage weights = model.weights().coverage();
    if (moment < stretches) {
      return (double) grid.length[moment] * weights.surplus();
    }
    int type = (moment - stretches) % symbols;
    return type == Cells.OFF ? 0 : (double) model.quarters(type) * weights.extraShift();
  }

  /** What too many people cost less where nobody works than where all who are wanted do. */
  private double surplusOfWanted() {
    double cost = 0;
    for (int moment = 0; moment < moments; moment++) {
      cost += surplus(moment) * wanted(moment, 0);
    }
    return cost * model.weeks();
  }

  /** How many people are wanted over the cycle, for each price. */
  double[] wanted() {
    return IntStream.range(0, count())
        .mapToDouble(price -> (double) model.weeks() * wanted(momentOf[price], rankOf[price]))
        .toArray();
  }

  /** What the cycle costs at these prices where nobody works. */
  double constant(double[] prices) {
    double cost = -surplusOfWanted();
    double[] wanted = wanted();
    for (int price = 0; price < count(); price++) {
      cost += prices[price] * wanted[price];
    }
    return cost;
  }

  /** What a person who works costs more at these prices, by day of the week and type. */
  double[] ofWork(double[] prices, int rankOfPerson) {
    double[] ofMoment = IntStream.range(0, moments).mapToDouble(this::surplus).toArray();
    for (int price = 0; price < count(); price++) {
      ofMoment[momentOf[price]] -= rankOf[price] < rankOfPerson ? prices[price] : 0;
    }
    double[] ofWork = new double[7 * symbols];
    for (int at = 0; at < ofWork.length; at++) {
      for (int moment : momentsOf(at)) {
        ofWork[at] += ofMoment[moment];
      }
    }
    return ofWork;
  }

  /** How much of each price a person earns who works so, by day of the week and type. */
  double[] earned(double[] work, int rankOfPerson) {
    double[] present = new double[moments];
    for (int at = 0; at < work.length; at++) {
      for (int moment : work[at] == 0 ? new int[0] : momentsOf(at)) {
        present[moment] += work[at];
      }
    }
    return IntStream.range(0, count())
        .mapToDouble(price -> rankOf[price] < rankOfPerson ? present[momentOf[price]] : 0)
        .toArray();
  }

  private int[] momentsOf(int at) {
    int day = at / symbols;
    int type = at % symbols;
    if (type == Cells.OFF) {
      return new int[0];
    }
    IntStream covered =
        IntStream.range(0, grid.count[type][day]).map(i -> (grid.first[type][day] + i) % stretches);
    return (grid.hasDemand ? IntStream.concat(covered, IntStream.of(stretches + at)) : covered)
        .toArray();
  }

  /** The most that may be asked for a price and those of the same moment. */
  double most(int price) {
    return most[momentOf[price]];
  }

  /** The prices of each moment that has any. */
  int[][] moments() {
    return ofMoments;
  }

  /**
   * Prices at which work that nobody needs costs about the same for each paid minute; none where no
   * shifts are demanded.
   */
  double[] evenByHours(int[] paid) {
    double[] prices = new double[count()];
    double[] cost = ofWork(prices, 0);
    double cheapest = Double.POSITIVE_INFINITY;
    for (int at = 0; at < cost.length; at++) {
      int minutes = paid[at % symbols];
      cheapest = minutes > 0 ? Math.min(cheapest, cost[at] / minutes) : cheapest;
    }
    for (int[] ofMoment : ofMoments) {
      int at = momentOf[ofMoment[0]] - stretches;
      if (at >= 0) {
        prices[ofMoment[0]] = cost[at] - cheapest * paid[at % symbols];
      }
    }
    allow(prices);
    return prices;
  }

  /** Makes of prices, whatever comes after them, the nearest that may be asked. */
  void allow(double[] prices) {
    for (int[] ofMoment : ofMoments) {
      for (int price : ofMoment) {
        prices[price] = Math.max(0, prices[price]);
      }
      double[] sorted = Arrays.stream(ofMoment).mapToDouble(price -> prices[price]).toArray();
      double sum = Arrays.stream(sorted).sum();
      if (sum > most(ofMoment[0])) {
        Arrays.sort(sorted);
        double less = less(sorted, most(ofMoment[0]));
        for (int price : ofMoment) {
          prices[price] = Math.max(0, prices[price] - less);
        }
      }
    }
  }

  // By how much all fall so that what is left of them, 0 or more each, adds up to the most.
  private static double less(double[] ascending, double most) {
    double sum = 0;
    for (int taken = 1; taken <= ascending.length; taken++) {
      int at = ascending.length - taken;
      sum += ascending[at];
      double less = (sum - most) / taken;
      if (at == 0 || less >= ascending[at - 1]) {
        return less;
      }
    }
    return 0;
  }
}
