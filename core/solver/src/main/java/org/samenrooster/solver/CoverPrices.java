package org.samenrooster.solver;

import java.util.Arrays;

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

  /** The most that may be asked for each moment. */
  final double[] most;

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
  }

  int count() {
    return moments * ranks;
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

  /** What the cycle costs at these prices where nobody works. */
  double constant(double[] prices) {
    double cost = 0;
    for (int moment = 0; moment < moments; moment++) {
      cost -= surplus(moment) * wanted(moment, 0);
      for (int rank = 0; rank < ranks; rank++) {
        cost += prices[moment * ranks + rank] * wanted(moment, rank);
      }
    }
    return cost * model.weeks();
  }

  /** What a person who works costs more at these prices, by day of the week and type. */
  double[] ofWork(double[] prices, int rankOfPerson) {
    double[] ofMoment = new double[moments];
    for (int moment = 0; moment < moments; moment++) {
      ofMoment[moment] = surplus(moment);
      for (int rank = 0; rank < rankOfPerson; rank++) {
        ofMoment[moment] -= prices[moment * ranks + rank];
      }
    }
    double[] ofWork = new double[7 * symbols];
    for (int day = 0; day < 7; day++) {
      for (int type = 1; type < symbols; type++) {
        int at = day * symbols + type;
        for (int i = 0; i < grid.count[type][day]; i++) {
          ofWork[at] += ofMoment[(grid.first[type][day] + i) % stretches];
        }
        ofWork[at] += grid.hasDemand ? ofMoment[stretches + at] : 0;
      }
    }
    return ofWork;
  }

  /** Prices where a rank and those above are scarce: this part of the most that may be asked. */
  double[] scarce(int rank, double part) {
    double[] prices = new double[count()];
    for (int moment = 0; moment < moments; moment++) {
      prices[moment * ranks + rank] = part * most[moment];
    }
    return prices;
  }

  /**
   * Prices at which work that nobody needs costs about the same for each paid minute, this part of
   * what the cheapest of it costs; none where no shifts are demanded.
   */
  double[] evenByHours(int[] paid, double part) {
    double[] prices = new double[count()];
    double[] cost = ofWork(prices, 0);
    double cheapest = Double.POSITIVE_INFINITY;
    for (int at = 0; at < cost.length; at++) {
      int minutes = paid[at % symbols];
      cheapest = minutes > 0 ? Math.min(cheapest, cost[at] / minutes) : cheapest;
    }
    for (int at = 0; at < cost.length && grid.hasDemand; at++) {
      int minutes = paid[at % symbols];
      if (minutes > 0) {
        prices[(stretches + at) * ranks] = cost[at] - part * cheapest * minutes;
      }
    }
    allow(prices);
    return prices;
  }

  /** The nearest prices that may be asked. */
  void allow(double[] prices) {
    double[] sorted = new double[ranks];
    for (int moment = 0; moment < moments; moment++) {
      double sum = 0;
      for (int rank = 0; rank < ranks; rank++) {
        int at = moment * ranks + rank;
        prices[at] = Math.max(0, prices[at]);
        sorted[rank] = prices[at];
        sum += prices[at];
      }
      if (sum > most[moment]) {
        Arrays.sort(sorted);
        double less = less(sorted, most[moment]);
        for (int rank = 0; rank < ranks; rank++) {
          int at = moment * ranks + rank;
          prices[at] = Math.max(0, prices[at] - less);
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
