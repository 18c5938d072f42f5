package org.samenrooster.solver;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * The cheapest line of a kind of member at given prices of shifts, or rather a walk that costs no
 * more than any line: it keeps what {@link LineNodes} knows and the hours of each week, and need
 * not end as it begins. What it would gain by that is charged with potentials, a price of each
 * node, which become better from one question to the next. Mutable; belongs to one thread.
 */
final class LineWalks {

  /** What a node costs at the start that no week ends with. */
  private static final double FAR = 1e9;

  /** Nothing is known where no walk is found. */
  private static final Walk NONE = new Walk(Double.NEGATIVE_INFINITY, 0);

  private static final int MOST_SUMS = 100;
  private static final int WEEKS_ASKED = 3;

  private final SearchModel model;
  private final LineTables tables;
  private final LineCost lineCost;
  private final MemberKind kind;
  private final LineNodes nodes;
  private final int symbols;
  private final int weeks;
  private final int warm;
  private final int[] sums;
  private final int[] sumAfter;
  private final double[][] value;
  private final int[][] cameFrom;
  private final double[] potential;
  private final double[][] ownCost;

  LineWalks(SearchTools tools, MemberKind kind, LineNodes nodes) {
    this.model = tools.model();
    this.lineCost = tools.lineCost();
    this.tables = lineCost.tables();
    this.kind = kind;
    this.nodes = nodes;
    this.symbols = tables.symbols;
    this.weeks = kind.weeksAlike() ? Math.min(WEEKS_ASKED, model.weeks()) : model.weeks();
    this.warm = kind.weeksAlike() && model.weeks() > 1 ? 1 : 0;
    this.sums = sums();
    this.sumAfter = sumAfter();
    this.value = new double[weeks * 7 + 1][nodes.count() * sums.length];
    this.cameFrom = new int[weeks * 7 + 1][nodes.count() * sums.length];
    this.potential = new double[nodes.count()];
    this.ownCost = new double[weeks * 7][symbols];
    fillOwnCosts(tools);
  }

  /**
   * A line as the prices see it, over the whole cycle.
   *
   * @param cost no line of this kind costs less, prices and all
   * @param minutes that it works
   */
  record Walk(double cost, double minutes) {}

  private int[] sums() {
    int most = Arrays.stream(model.contract(kind.member()).most()).max().orElse(0);
    TreeSet<Integer> all = new TreeSet<>();
    all.add(0);
    for (int day = 0; day < 7; day++) {
      for (int sum : all.toArray(Integer[]::new)) {
        for (int type = 1; type < symbols; type++) {
          if (sum + tables.paid[type] <= most) {
            all.add(sum + tables.paid[type]);
          }
        }
      }
      if (all.size() > MOST_SUMS) {
        return new int[1];
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean countsWeeks() {
    return sums.length > 1;
  }

  private int[] sumAfter() {
    int[] after = new int[sums.length * symbols];
    for (int sum = 0; sum < sums.length && countsWeeks(); sum++) {
      for (int type = 0; type < symbols; type++) {
        int found = Arrays.binarySearch(sums, sums[sum] + tables.paid[type]);
        after[sum * symbols + type] = Math.max(-1, found);
      }
    }
    return after;
  }

  private void fillOwnCosts(SearchTools tools) {
    int member = kind.member();
    SearchWeights weights = model.weights();
    for (int day = 0; day < weeks * 7; day++) {
      for (int type = 0; type < symbols; type++) {
        boolean changed = model.hasCurrent() && type != tables.current[member * model.days() + day];
        ownCost[day][type] =
            MemberKind.mayHave(tools, member, day, type)
                ? tables.warnings[member][day * symbols + type] * weights.pattern().exception()
                    + (changed ? weights.changedCell() : 0)
                : Double.POSITIVE_INFINITY;
      }
    }
  }

  /**
   * @param prices what each type costs more on each day of the week, by day and type
   */
  Walk cheapest(double[] prices) {
    Arrays.fill(value[0], Double.POSITIVE_INFINITY);
    for (int node = 0; node < nodes.count(); node++) {
      value[0][node * sums.length] = potential[node];
    }
    for (int day = 0; day < weeks * 7; day++) {
      step(day, prices);
      if (day % 7 == 6) {
        endWeek(day / 7);
      }
    }
    double[] first = value[warm * 7];
    double[] last = value[weeks * 7];
    double cost = Double.POSITIVE_INFINITY;
    int end = -1;
    for (int node = 0; node < nodes.count(); node++) {
      double before = first[node * sums.length];
      double gained = last[node * sums.length] - before;
      if (before < Double.POSITIVE_INFINITY && gained < cost) {
        cost = gained;
        end = node;
      }
    }
    Walk walk = end < 0 ? NONE : walk(end, cost);
    nextPotentials(last);
    Walk always = always(prices);
    return always.cost() < walk.cost() ? always : walk;
  }

  /** What a line without a day off costs at least, of which {@link LineNodes} know nothing. */
  private Walk always(double[] prices) {
    int shortest = Integer.MAX_VALUE;
    for (int type = 1; type < symbols; type++) {
      shortest = Math.min(shortest, tables.paid[type]);
    }
    double minutes = (double) shortest * model.days();
    if (minutes > tables.plannable.most(kind.member())) {
      return new Walk(Double.POSITIVE_INFINITY, 0);
    }
    double cost = 0;
    for (int day = 0; day < weeks * 7; day++) {
      double least = Double.POSITIVE_INFINITY;
      for (int type = 1; type < symbols; type++) {
        least = Math.min(least, ownCost[day][type] + prices[day % 7 * symbols + type]);
      }
      cost += least;
    }
    return new Walk(tables.longBlock[model.days()] + cost * model.weeks() / weeks, minutes);
  }

  private void step(int day, double[] prices) {
    double[] from = value[day];
    double[] to = value[day + 1];
    int[] came = cameFrom[day + 1];
    Arrays.fill(to, Double.POSITIVE_INFINITY);
    boolean sunday = day % 7 == 6;
    int split = model.weights().fairness().splitWeekend();
    for (int node = 0; node < nodes.count(); node++) {
      for (int type = 0; type < symbols; type++) {
        int next = nodes.next(node, type);
        double own = ownCost[day][type];
        if (next == LineNodes.NOWHERE || own == Double.POSITIVE_INFINITY) {
          continue;
        }
        double cost = own + prices[day % 7 * symbols + type] + nodes.cost(node, type);
        if (sunday) {
          cost += (type != Cells.OFF) == nodes.worked(node) ? 0 : split;
        }
        int base = node * sums.length;
        for (int sum = 0; sum < sums.length; sum++) {
          double total = from[base + sum] + cost;
          int after = sumAfter[sum * symbols + type];
          if (after >= 0 && total < to[next * sums.length + after]) {
            to[next * sums.length + after] = total;
            came[next * sums.length + after] = (base + sum) * symbols + type;
          }
        }
      }
    }
  }

  // What the hours of the week cost is paid, and they are forgotten.
  private void endWeek(int week) {
    double[] values = value[week * 7 + 7];
    int[] came = cameFrom[week * 7 + 7];
    int most = model.contract(kind.member()).most()[week];
    for (int node = 0; node < nodes.count() && countsWeeks(); node++) {
      double best = Double.POSITIVE_INFINITY;
      int bestCame = 0;
      for (int sum = 0; sum < sums.length && sums[sum] <= most; sum++) {
        int index = node * sums.length + sum;
        int imbalance = lineCost.imbalance(kind.member(), week, sums[sum]);
        double total = values[index] + lineCost.ofImbalance(imbalance);
        if (total < best) {
          best = total;
          bestCame = came[index];
        }
      }
      Arrays.fill(values, node * sums.length, (node + 1) * sums.length, Double.POSITIVE_INFINITY);
      values[node * sums.length] = best;
      came[node * sums.length] = bestCame;
    }
  }

  private Walk walk(int end, double cost) {
    double times = (double) model.weeks() / (weeks - warm);
    int minutes = 0;
    int index = end * sums.length;
    for (int day = weeks * 7 - 1; day >= warm * 7; day--) {
      int came = cameFrom[day + 1][index];
      minutes += tables.paid[came % symbols];
      index = came / symbols;
    }
    return new Walk(cost * times, minutes * times);
  }

  private void nextPotentials(double[] last) {
    double least = Double.POSITIVE_INFINITY;
    for (int node = 0; node < nodes.count(); node++) {
      least = Math.min(least, last[node * sums.length]);
    }
    for (int node = 0; node < nodes.count(); node++) {
      potential[node] = Math.min(FAR, last[node * sums.length] - least);
    }
  }
}
