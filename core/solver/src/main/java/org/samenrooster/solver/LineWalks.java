package org.samenrooster.solver;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * The cheapest line of a kind of member at given prices of shifts, or rather a walk that costs no
 * more than any line: it keeps what {@link LineNodes} knows and the hours of each week, and need
 * not end as it begins. What it would gain by that is charged with potentials, a price of each
 * node, which become better from one question to the next; and a walk is told that does end so.
 * Mutable; belongs to one thread.
 */
final class LineWalks {

  /** What a node costs at the start that no week ends with. */
  private static final double FAR = 1e9;

  /** Nothing is known where no walk is found. */
  private static final Walk NONE =
      new Walk(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, new double[0], 0);

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
   * @param closed what a walk costs that ends as it begins, and is nearly as cheap
   * @param work how often that has each type on each day of the week, by day and type
   * @param weekends how many of its weekends have work
   */
  record Walk(double cost, double closed, double[] work, double weekends) {}

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
   * @param weekend what a weekend with work costs more
   */
  Walk cheapest(double[] prices, double weekend) {
    pass(prices, weekend);
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
    Walk always = always(prices, weekend);
    return always.cost() < walk.cost() ? always : walk;
  }

  private void pass(double[] prices, double weekend) {
    Arrays.fill(value[0], Double.POSITIVE_INFINITY);
    for (int node = 0; node < nodes.count(); node++) {
      value[0][node * sums.length] = potential[node];
    }
    for (int day = 0; day < weeks * 7; day++) {
      step(day, prices, weekend);
      if (day % 7 == 6) {
        endWeek(day / 7);
      }
    }
  }

  /** What a line without a day off costs at least, of which {@link LineNodes} know nothing. */
  private Walk always(double[] prices, double weekend) {
    int shortest = Integer.MAX_VALUE;
    for (int type = 1; type < symbols; type++) {
      shortest = Math.min(shortest, tables.paid[type]);
    }
    double[] work = new double[7 * symbols];
    if ((double) shortest * model.days() > tables.plannable.most(kind.member())) {
      return new Walk(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, work, 0);
    }
    double times = (double) model.weeks() / weeks;
    double cost = 0;
    for (int day = 0; day < weeks * 7; day++) {
      double least = Double.POSITIVE_INFINITY;
      int cheapest = 1;
      for (int type = 1; type < symbols; type++) {
        double own = ownCost[day][type] + prices[day % 7 * symbols + type];
        cheapest = own < least ? type : cheapest;
        least = Math.min(least, own);
      }
      cost += least + (day % 7 == 6 ? weekend : 0);
      work[day % 7 * symbols + cheapest] += times;
    }
    double whole = tables.longBlock[model.days()] + cost * times;
    return new Walk(whole, whole, work, model.weeks());
  }

  private void step(int day, double[] prices, double weekend) {
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
          boolean works = type != Cells.OFF;
          cost += works == nodes.worked(node) ? 0 : split;
          cost += works || nodes.worked(node) ? weekend : 0;
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

  // Goes back from the end, and on from where that leads to, until it comes where it has been: what
  // lies between is closed.
  private Walk walk(int end, double cost) {
    double times = (double) model.weeks() / (weeks - warm);
    boolean[] passed = new boolean[nodes.count()];
    int node = end;
    while (!passed[node]) {
      passed[node] = true;
      node = new Stage(node).start;
    }
    double[] work = new double[7 * symbols];
    double closed = 0;
    double weekends = 0;
    int first = node;
    int stages = 0;
    do {
      Stage stage = new Stage(node);
      closed += value[weeks * 7][node * sums.length] - value[warm * 7][node * sums.length];
      for (int at = 0; at < work.length; at++) {
        work[at] += stage.work[at];
      }
      weekends += stage.weekends;
      node = stage.start;
      stages++;
    } while (node != first);
    double timesStage = times / stages;
    Arrays.setAll(work, at -> work[at] * timesStage);
    return new Walk(cost * times, closed * timesStage, work, weekends * timesStage);
  }

  /** The weeks that are asked for, as the cheapest walk to a node has them. */
  private final class Stage {

    final int start;
    final int[] work = new int[7 * symbols];
    int weekends;

    Stage(int end) {
      int index = end * sums.length;
      boolean worksAfter = false;
      for (int day = weeks * 7 - 1; day >= warm * 7; day--) {
        int came = cameFrom[day + 1][index];
        int type = came % symbols;
        boolean works = type != Cells.OFF;
        work[day % 7 * symbols + type] += works ? 1 : 0;
        weekends += day % 7 == 5 && (works || worksAfter) ? 1 : 0;
        worksAfter = works;
        index = came / symbols;
      }
      start = index / sums.length;
    }
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
