package org.samenrooster.solver;

import java.util.List;

/**
 * What a line of one kind of member costs at least, at prices of work and of what is counted over
 * the whole line. Mutable; belongs to one thread.
 */
final class KindBound {

  private final MemberKind kind;
  private final LineTables tables;
  private final LineWalks walks;
  private final List<KindTally> tallies;

  KindBound(SearchTools tools, MemberKind kind, LineNodes nodes) {
    this.kind = kind;
    this.tables = tools.lineCost().tables();
    this.walks = new LineWalks(tools, kind, nodes);
    this.tallies = KindTally.of(tools.lineCost(), kind.member());
  }

  MemberKind kind() {
    return kind;
  }

  /** What is counted over a line. */
  List<KindTally> tallies() {
    return tallies;
  }

  /**
   * What lines cost at certain prices.
   *
   * @param least no line costs less, besides what is counted over it
   * @param closed what a walk costs that ends as it begins, and is nearly as cheap
   * @param work of that walk over the cycle, by day of the week and type
   * @param counted of that walk, by tally
   * @param places of the counts that cost least, by tally
   */
  record Answer(double least, double closed, double[] work, double[] counted, int[] places) {}

  /**
   * Asks at prices.
   *
   * @param ofWork what work costs more, by day of the week and type
   * @param ofTallies what each that is counted costs more, by tally
   */
  Answer ask(double[] ofWork, double[] ofTallies) {
    double[] prices = ofWork.clone();
    for (int at = 0; at < prices.length; at++) {
      int type = at % tables.symbols;
      prices[at] += ofTallies[KindTally.HOURS] * hours(type);
      prices[at] += ofTallies[KindTally.NIGHTS] * tables.nights[type];
    }
    double weekend = ofTallies[KindTally.WEEKENDS];
    // The potentials of the second are those that the first found for these prices.
    LineWalks.Walk first = walks.cheapest(prices, weekend);
    LineWalks.Walk second = walks.cheapest(prices, weekend);
    int[] places = new int[KindTally.COUNT];
    for (int tally = 0; tally < places.length; tally++) {
      places[tally] = tallies.get(tally).cheapest(ofTallies[tally]);
    }
    return new Answer(
        Math.max(first.cost(), second.cost()),
        second.closed(),
        second.work(),
        counted(second),
        places);
  }

  private double hours(int type) {
    return tables.paid[type] / tallies.get(KindTally.HOURS).unit();
  }

  private double[] counted(LineWalks.Walk walk) {
    double[] counted = new double[KindTally.COUNT];
    counted[KindTally.WEEKENDS] = walk.weekends();
    for (int at = 0; at < walk.work().length; at++) {
      int type = at % tables.symbols;
      counted[KindTally.HOURS] += walk.work()[at] * hours(type);
      counted[KindTally.NIGHTS] += walk.work()[at] * tables.nights[type];
    }
    return counted;
  }
}
