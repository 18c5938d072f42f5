package org.samenrooster.solver;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that is counted over the whole line of one kind of member and costs by the count: its
 * hours, its weekends, its nights. A price, which the walk pays for each and the count receives,
 * ties what is charged to what the walk does. Immutable.
 *
 * @param unit how much of it counts as one
 * @param counts that a line can have, ascending
 * @param costs what they cost
 */
record KindTally(double unit, int[] counts, int[] costs) {

  /** How many tallies a kind has, and which of them comes where. */
  static final int COUNT = 3;

  static final int HOURS = 0;
  static final int WEEKENDS = 1;
  static final int NIGHTS = 2;

  private static final int LEAST_UNIT_MINUTES = 15;

  /** The tallies of a member, in their order. */
  static List<KindTally> of(LineCost lineCost, int member) {
    LineTables tables = lineCost.tables();
    return List.of(
        hours(lineCost, member),
        ofCosts(tables.weekendCost[member]),
        ofCosts(tables.nightCost[member]));
  }

  private static KindTally ofCosts(int[] costs) {
    return new KindTally(1, IntStream.range(0, costs.length).toArray(), costs);
  }

  // Minutes that whole shifts can add up to, in shifts.
  private static KindTally hours(LineCost lineCost, int member) {
    LineTables tables = lineCost.tables();
    int most = tables.plannable.most(member);
    boolean[] found = new boolean[most + 1];
    found[0] = true;
    for (int sum = 0; sum <= most; sum++) {
      for (int type = 1; type < tables.symbols && found[sum]; type++) {
        if (sum + tables.paid[type] <= most) {
          found[sum + tables.paid[type]] = true;
        }
      }
    }
    int[] totals = IntStream.rangeClosed(0, most).filter(sum -> found[sum]).toArray();
    int[] costs = Arrays.stream(totals).map(total -> lineCost.ofMinutes(member, total)).toArray();
    return new KindTally(
        Math.max(LEAST_UNIT_MINUTES, 2.0 * tables.halfShiftMinutes), totals, costs);
  }

  /** The place of the count that costs least where each receives a price. */
  int cheapest(double price) {
    int best = 0;
    for (int place = 1; place < counts.length; place++) {
      best = cost(place, price) < cost(best, price) ? place : best;
    }
    return best;
  }

  /** What the count at a place costs where each receives a price. */
  double cost(int place, double price) {
    return costs[place] - price * amount(place);
  }

  /** How many the count at a place is. */
  double amount(int place) {
    return counts[place] / unit;
  }
}
