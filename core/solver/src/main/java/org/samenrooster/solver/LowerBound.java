package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What no base roster of the team costs less than (ADR 19). Coverage is charged by prices; at any
 * prices that may be asked, what the cheapest line of each person costs with them and what the
 * prices say of the demand add up to a bound (Lagrange). Tried are prices that say something of a
 * team as a whole, such as that one level and those above are scarce, and then mixtures of the best
 * and each of them. The same steps give the same bound. Mutable; belongs to one thread.
 */
final class LowerBound {

  private static final double ROUNDING = 1e-6;

  /** Potentials and prices of hours need to be asked for a few times until they fit. */
  private static final int QUESTIONS_AT_FIRST = 4;

  private static final double[] PARTS_OF_HOURS = {0.95, 0.8, 0.4};
  private static final double[] PARTS_OF_SCARCITY = {1, 0.9, 0.6, 0.2, 0.05, 0};
  private static final double[] MIXTURES = {0.3, 0.1, 0.03, 0.01, -0.03};

  private final SearchModel model;
  private final CoverPrices cover;
  private final List<KindBound> kinds = new ArrayList<>();
  private final List<double[]> starts = new ArrayList<>();

  private double[] prices;
  private Shares shares;
  private double best = Double.NEGATIVE_INFINITY;
  private @Nullable Question question;
  private int next;
  private int steps;
  private int sinceGain;

  LowerBound(SearchTools tools) {
    this.model = tools.model();
    this.cover = new CoverPrices(tools.grid());
    LineTables tables = tools.lineCost().tables();
    Map<String, LineNodes> nodes = new HashMap<>();
    for (MemberKind kind : MemberKind.of(tools)) {
      int member = kind.member();
      String blocks =
          Arrays.toString(tables.shortBlock[member]) + Arrays.toString(tables.nightBlock[member]);
      LineNodes ofKind = nodes.computeIfAbsent(blocks, key -> new LineNodes(tools, tables, member));
      kinds.add(new KindBound(tools, kind, ofKind));
    }
    // What is most likely to say much comes first: not every search has time for all of it.
    for (double part : PARTS_OF_SCARCITY) {
      for (int rank = 0; rank < model.levels().size(); rank++) {
        starts.add(cover.scarce(rank, part));
      }
      if (starts.size() == model.levels().size()) {
        starts.add(0, cover.evenByHours(tables.paid, 1));
      }
    }
    for (double part : PARTS_OF_HOURS) {
      starts.add(cover.evenByHours(tables.paid, part));
    }
    this.prices = starts.get(0);
    int size = kinds.size();
    this.shares = new Shares(new double[size], new double[size], new double[size][0]);
  }

  /** What each kind costs, the price of hours at which it does, and what it was asked. */
  private record Shares(double[] costs, double[] hourPrices, double[][] asked) {

    Shares copy() {
      return new Shares(costs.clone(), hourPrices.clone(), asked.clone());
    }
  }

  /** Prices that are asked about, how often each kind is, and what it said so far. */
  private record Question(double[] prices, int times, Shares found) {}

  /** No base roster costs less than this; empty where no more is known than that none is free. */
  OptionalLong value() {
    return best > ROUNDING
        ? OptionalLong.of((long) Math.ceil(best - ROUNDING))
        : OptionalLong.empty();
  }

  /** Whether nothing is left to try. */
  boolean ended() {
    return sinceGain > starts.size() * MIXTURES.length;
  }

  /**
   * Asks about one more kind of member; when all were asked, the prices are kept where the bound is
   * better.
   */
  void improve() {
    if (question == null) {
      boolean first = steps < starts.size();
      int mixture = (steps - starts.size()) / starts.size();
      double[] start = starts.get(steps % starts.size());
      double[] asked = first ? start : mixed(start, MIXTURES[mixture % MIXTURES.length]);
      question = new Question(asked, first ? QUESTIONS_AT_FIRST : 1, shares.copy());
      next = 0;
      steps++;
    }
    ask(question, next);
    next++;
    if (next == kinds.size()) {
      sinceGain = settle(question) ? 0 : sinceGain + 1;
      question = null;
    }
  }

  private double[] mixed(double[] other, double part) {
    double[] mixed = new double[prices.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = prices[i] + part * (other[i] - prices[i]);
    }
    cover.allow(mixed);
    return mixed;
  }

  private void ask(Question asking, int kind) {
    KindBound bound = kinds.get(kind);
    double[] ofWork = cover.ofWork(asking.prices(), model.rankOfMember(bound.kind().member()));
    if (Arrays.equals(ofWork, shares.asked()[kind])) {
      return;
    }
    Shares found = asking.found();
    found.costs()[kind] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < asking.times(); i++) {
      found.costs()[kind] = Math.max(found.costs()[kind], bound.cost(ofWork));
    }
    found.hourPrices()[kind] = bound.hourPrice();
    found.asked()[kind] = ofWork;
  }

  private boolean settle(Question asked) {
    double total = cover.constant(asked.prices());
    for (int kind = 0; kind < kinds.size(); kind++) {
      total += asked.found().costs()[kind] * kinds.get(kind).kind().people();
    }
    boolean gains = total > best;
    if (gains) {
      best = total;
      prices = asked.prices();
      shares = asked.found();
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      kinds.get(kind).hourPrice(shares.hourPrices()[kind]);
    }
    return gains;
  }
}
