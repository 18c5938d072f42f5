package org.samenrooster.solver;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.samenrooster.solver.PriceProgramme.Column;

/**
 * The cheapest mix of all walks that are known, of each kind as much as it has people, with the
 * hours, weekends and nights that are charged for. What one more of each is worth in it are the
 * next prices to ask about: a number for each price of cover, then for each kind what its walk
 * costs, and for each tally its price and what the count costs. Mutable; belongs to one thread.
 */
final class WalkMix {

  private static final int NUMBERS_OF_KIND = 1 + 2 * KindTally.COUNT;

  /** What it costs that a person has no walk, or that a walk and the counts differ by one. */
  private static final double NOBODY = 1e6;

  private static final double UNTIED = 2000;
  private static final double WORTH_KNOWING = 1e-6;

  private final SearchModel model;
  private final CoverPrices cover;
  private final List<KindBound> kinds;
  private final PriceProgramme programme;
  private int learned;

  WalkMix(SearchModel model, CoverPrices cover, List<KindBound> kinds) {
    this.model = model;
    this.cover = cover;
    this.kinds = kinds;
    double[] right = Arrays.copyOf(cover.wanted(), walk(kinds.size()));
    double[] missing = new double[right.length];
    Arrays.setAll(missing, row -> row < cover.count() ? cover.most(row) : NOBODY);
    for (int kind = 0; kind < kinds.size(); kind++) {
      right[walk(kind)] = kinds.get(kind).kind().people();
      for (int tally = 0; tally < KindTally.COUNT; tally++) {
        right[count(kind, tally)] = right[walk(kind)];
        missing[price(kind, tally)] = UNTIED;
      }
    }
    this.programme = new PriceProgramme(right, missing);
    addSlacks();
  }

  private void addSlacks() {
    for (int row = 0; row < cover.count(); row++) {
      programme.add(new Column(0, new int[] {row}, new double[] {-1}));
    }
    // A person short is short of all that are wanted at the moment.
    for (int[] ofMoment : cover.moments()) {
      double[] one = new double[ofMoment.length];
      Arrays.fill(one, 1);
      programme.add(new Column(cover.most(ofMoment[0]), ofMoment, one));
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (int tally = 0; tally < KindTally.COUNT; tally++) {
        programme.add(new Column(UNTIED, new int[] {price(kind, tally)}, new double[] {-1}));
      }
    }
  }

  private int walk(int kind) {
    return cover.count() + kind * NUMBERS_OF_KIND;
  }

  private int price(int kind, int tally) {
    return walk(kind) + 1 + 2 * tally;
  }

  private int count(int kind, int tally) {
    return price(kind, tally) + 1;
  }

  /** Prices of cover, and prices of hours at which work is neither gain nor loss on average. */
  double[] start(double[] ofCover, int[] paid) {
    double[] numbers = Arrays.copyOf(ofCover, walk(kinds.size()));
    for (int kind = 0; kind < kinds.size(); kind++) {
      double[] ofWork = ofWork(numbers, kind);
      int minutes = 7 * Arrays.stream(paid).sum();
      numbers[price(kind, KindTally.HOURS)] =
          minutes == 0
              ? 0
              : -Arrays.stream(ofWork).sum() / minutes * tally(kind, KindTally.HOURS).unit();
    }
    return numbers;
  }

  private KindTally tally(int kind, int tally) {
    return kinds.get(kind).tallies().get(tally);
  }

  private double[] ofWork(double[] numbers, int kind) {
    return cover.ofWork(numbers, rank(kind));
  }

  private int rank(int kind) {
    return model.rankOfMember(kinds.get(kind).kind().member());
  }

  /** Asks a kind at these prices. */
  KindBound.Answer ask(double[] numbers, int kind) {
    double[] ofTallies = new double[KindTally.COUNT];
    Arrays.setAll(ofTallies, tally -> numbers[price(kind, tally)]);
    return kinds.get(kind).ask(ofWork(numbers, kind), ofTallies);
  }

  /** No base roster costs less, by these answers at these prices. */
  double bound(double[] numbers, List<KindBound.Answer> answers) {
    double total = cover.constant(numbers);
    for (int kind = 0; kind < answers.size(); kind++) {
      double cost = answers.get(kind).least();
      for (int tally = 0; tally < KindTally.COUNT; tally++) {
        int place = answers.get(kind).places()[tally];
        cost += tally(kind, tally).cost(place, numbers[price(kind, tally)]);
      }
      total += cost * kinds.get(kind).kind().people();
    }
    return total;
  }

  /** Takes in the walks and counts that were found at these prices. */
  void learn(double[] numbers, List<KindBound.Answer> answers) {
    double[] known = programme.prices();
    learned = 0;
    for (int kind = 0; kind < answers.size(); kind++) {
      offer(walkColumn(numbers, kind, answers.get(kind)), known);
      for (int tally = 0; tally < KindTally.COUNT; tally++) {
        KindTally of = tally(kind, tally);
        int place = answers.get(kind).places()[tally];
        int[] rows = {price(kind, tally), count(kind, tally)};
        offer(new Column(of.costs()[place], rows, new double[] {of.amount(place), 1}), known);
      }
    }
  }

  private Column walkColumn(double[] numbers, int kind, KindBound.Answer answer) {
    double[] numbersOfWalk = Arrays.copyOf(cover.earned(answer.work(), rank(kind)), numbers.length);
    numbersOfWalk[walk(kind)] = 1;
    for (int tally = 0; tally < KindTally.COUNT; tally++) {
      numbersOfWalk[price(kind, tally)] = -answer.counted()[tally];
    }
    int[] rows =
        IntStream.range(0, numbersOfWalk.length).filter(row -> numbersOfWalk[row] != 0).toArray();
    double[] times = Arrays.stream(rows).mapToDouble(row -> numbersOfWalk[row]).toArray();
    // What it costs without what the prices paid for it and took for it.
    double cost = answer.closed();
    for (int i = 0; i < rows.length; i++) {
      cost += rows[i] == walk(kind) ? 0 : times[i] * numbers[rows[i]];
    }
    return new Column(cost, rows, times);
  }

  private void offer(Column column, double[] known) {
    if (column.reduced(known) < -WORTH_KNOWING) {
      programme.add(column);
      learned++;
    }
  }

  /** Whether the last answers told of anything that makes the mix cheaper. */
  boolean hasLearned() {
    return learned > 0;
  }

  /** Finds the cheapest mix, and the prices at which it is. */
  double[] solve() {
    programme.solve();
    return programme.prices();
  }

  /** What the cheapest mix costs: no bound by prices of work comes above it. */
  double cost() {
    return programme.cost() + cover.constant(new double[cover.count()]);
  }
}
