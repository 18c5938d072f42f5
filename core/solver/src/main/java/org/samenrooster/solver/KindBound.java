package org.samenrooster.solver;

import java.util.stream.IntStream;

/**
 * What a line of one kind of member costs at least at given prices of work. A price of hours, which
 * the walk pays and the contract receives, ties the walk to the hours of the cycle; the best one is
 * looked for from the last that was found. Mutable; belongs to one thread.
 */
final class KindBound {

  private static final int QUESTIONS = 5;
  private static final double FIRST_STRIDE = 8;
  private static final double WORTH_ASKING = 0.5;

  private final MemberKind kind;
  private final LineCost lineCost;
  private final LineTables tables;
  private final LineWalks walks;
  private final int[] totals;
  private final double shift;
  private double hourPrice;

  KindBound(SearchTools tools, MemberKind kind, LineNodes nodes) {
    this.kind = kind;
    this.lineCost = tools.lineCost();
    this.tables = lineCost.tables();
    this.walks = new LineWalks(tools, kind, nodes);
    this.totals = totals(tables, kind.member());
    this.shift = Math.max(15, 2.0 * tables.halfShiftMinutes);
  }

  /** Sums of minutes that whole shifts can add up to. */
  private static int[] totals(LineTables tables, int member) {
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
    return IntStream.rangeClosed(0, most).filter(sum -> found[sum]).toArray();
  }

  MemberKind kind() {
    return kind;
  }

  /** The price of hours that was best the last time. */
  double hourPrice() {
    return hourPrice;
  }

  void hourPrice(double price) {
    hourPrice = price;
  }

  /** What hours cost and how far the walk and the contract are apart, at a price of hours. */
  private record Answer(double price, double cost, double excess) {

    double at(double other) {
      return cost + excess * (other - price);
    }
  }

  /**
   * No line of this kind costs less, over the whole cycle.
   *
   * @param ofWork what work costs more, by day of the week and type
   */
  double cost(double[] ofWork) {
    Answer best = answer(ofWork, hourPrice);
    Answer few = best;
    Answer many = best;
    double stride = FIRST_STRIDE;
    for (int i = 1; i < QUESTIONS && few.excess() * many.excess() >= 0 && best.excess() != 0; i++) {
      Answer next =
          answer(ofWork, best.excess() > 0 ? many.price() + stride : few.price() - stride);
      few = next.price() < few.price() ? next : few;
      many = next.price() > many.price() ? next : many;
      best = next.cost() > best.cost() ? next : best;
      stride *= 4;
    }
    return between(ofWork, few, many, best);
  }

  // Between a price at which the walk works too much and one at which it works too little.
  private double between(double[] ofWork, Answer few, Answer many, Answer best) {
    Answer low = few;
    Answer high = many;
    Answer top = best;
    for (int i = 0; i < QUESTIONS && low.excess() > 0 && high.excess() < 0; i++) {
      double meet = (high.at(0) - low.at(0)) / (low.excess() - high.excess());
      if (meet <= low.price() || meet >= high.price() || low.at(meet) < top.cost() + WORTH_ASKING) {
        break;
      }
      Answer next = answer(ofWork, meet);
      low = next.excess() > 0 ? next : low;
      high = next.excess() > 0 ? high : next;
      top = next.cost() > top.cost() ? next : top;
    }
    hourPrice = top.price();
    return top.cost();
  }

  private Answer answer(double[] ofWork, double price) {
    double[] prices = ofWork.clone();
    for (int at = 0; at < prices.length; at++) {
      prices[at] += price * tables.paid[at % tables.symbols] / shift;
    }
    LineWalks.Walk walk = walks.cheapest(prices);
    int cheapest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int total : totals) {
      double cost = lineCost.ofMinutes(kind.member(), total) - price * total / shift;
      if (cost < least) {
        least = cost;
        cheapest = total;
      }
    }
    return new Answer(price, walk.cost() + least, (walk.minutes() - cheapest) / shift);
  }
}
