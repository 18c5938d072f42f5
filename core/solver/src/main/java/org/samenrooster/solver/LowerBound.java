package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What no base roster of the team costs less than (ADR 19). Coverage is charged by prices; at any
 * prices that may be asked, what the cheapest line of each person costs with them and what the
 * prices say of the demand add up to a bound (Lagrange). The prices come from the cheapest mix of
 * the lines that were found so far, drawn towards those of the best bound (Wentges, Weighted
 * Dantzig-Wolfe decomposition, 1997). The same steps give the same bound. Mutable; belongs to one
 * thread.
 */
final class LowerBound {

  private static final double ROUNDING = 1e-6;
  private static final double SMOOTHING = 0.8;
  private static final double CLOSE = 0.5;
  private static final double CLOSE_PART = 1e-4;
  private static final double GAIN = 0.01;
  private static final int MOST_ROUNDS_WITHOUT_GAIN = 150;
  private static final int MOST_ROUNDS_WITHOUT_NEWS = 5;

  private final CoverPrices cover;
  private final List<KindBound> kinds;
  private final WalkMix mix;
  private final List<KindBound.Answer> answers = new ArrayList<>();

  private double[] asked;
  private double[] center;
  private double best = Double.NEGATIVE_INFINITY;
  private int sinceGain;
  private int sinceNews;
  private boolean close;

  LowerBound(SearchTools tools) {
    this.cover = new CoverPrices(tools.grid());
    this.kinds = kinds(tools);
    this.mix = new WalkMix(tools.model(), cover, kinds);
    int[] paid = tools.lineCost().tables().paid;
    this.asked = mix.start(cover.evenByHours(paid), paid);
    this.center = asked;
  }

  private static List<KindBound> kinds(SearchTools tools) {
    LineTables tables = tools.lineCost().tables();
    Map<String, LineNodes> nodes = new HashMap<>();
    List<KindBound> kinds = new ArrayList<>();
    for (MemberKind kind : MemberKind.of(tools)) {
      int member = kind.member();
      String blocks =
          Arrays.toString(tables.shortBlock[member]) + Arrays.toString(tables.nightBlock[member]);
      LineNodes ofKind = nodes.computeIfAbsent(blocks, key -> new LineNodes(tools, tables, member));
      kinds.add(new KindBound(tools, kind, ofKind));
    }
    return kinds;
  }

  /** No base roster costs less than this; empty where no more is known than that none is free. */
  OptionalLong value() {
    return best > ROUNDING
        ? OptionalLong.of((long) Math.ceil(best - ROUNDING))
        : OptionalLong.empty();
  }

  /** Whether nothing is left to try. */
  boolean ended() {
    return close || sinceGain > MOST_ROUNDS_WITHOUT_GAIN || sinceNews > MOST_ROUNDS_WITHOUT_NEWS;
  }

  /** Asks about one more kind of member; when all were asked, other prices follow. */
  void improve() {
    answers.add(mix.ask(asked, answers.size()));
    if (answers.size() == kinds.size()) {
      settle();
      answers.clear();
    }
  }

  private void settle() {
    double bound = mix.bound(asked, answers);
    sinceGain = bound > best + GAIN ? 0 : sinceGain + 1;
    if (bound > best) {
      best = bound;
      center = asked;
    }
    mix.learn(asked, answers);
    sinceNews = mix.hasLearned() ? 0 : sinceNews + 1;
    double[] now = mix.solve();
    close = mix.cost() - best < Math.max(CLOSE, CLOSE_PART * Math.abs(best));
    // Where that told nothing new of the mix, its own prices do.
    asked = mixed(now, mix.hasLearned() ? SMOOTHING : 0);
  }

  private double[] mixed(double[] now, double partOfCenter) {
    double[] numbers = now.clone();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += partOfCenter * (center[i] - now[i]);
    }
    cover.allow(numbers);
    return numbers;
  }
}
