package org.samenrooster.solver.assignment;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest line of a person for given costs of cells, by dynamic programming over the days.
 *
 * <p>First backwards ({@link Remainder}), with weekends and kinds charged that lines had too many
 * of. Where the line that is best so breaks a limit over all days, the charges learn from it, and
 * then the programme goes forwards with these limits counted too, in which the first tells what
 * cannot become good enough.
 *
 * <p>Keeps its memory for the next question; for one thread.
 */
final class LineProgramme {

  private static final int BEAM = 500;
  private static final int NO_BEAM = Integer.MAX_VALUE;
  private static final double CLOSE = 1e-7;
  private static final double FIRST_DISTANCE = 20;
  private static final int LESSONS = 4;

  private final BooleanSupplier stopped;
  private final Remainder remainder = new Remainder();
  private final Labels labels = new Labels();
  private int[][] candidates = new int[0][];
  private int[] candidateCounts = new int[0];
  private long work;

  // What was asked last, and what came of it.
  private Tracked tracked;
  private LimitPrices limits;
  private boolean pruned;
  private boolean tooMuch;
  private double relaxed;
  private byte @Nullable [] known;
  private double cost;
  private double usedMargin;
  private boolean exact;
  private double bound;

  LineProgramme(BooleanSupplier stopped) {
    this.stopped = stopped;
  }

  /** Cells that were looked at since the programme was made: its measure of work. */
  long work() {
    return work + remainder.work();
  }

  boolean isStopped() {
    return stopped.getAsBoolean();
  }

  /** Counts work that was done for the lines elsewhere. */
  void alsoDid(long more) {
    work += more;
  }

  /** What the line that was asked for last costs at least. */
  double bound() {
    return bound;
  }

  /** Whether the line that was asked for last is the cheapest. */
  boolean isExact() {
    return exact;
  }

  /** How much more the line that was asked for last costs than was known without counting. */
  double margin() {
    return usedMargin;
  }

  /**
   * What a line is asked for.
   *
   * @param price of each day and cell
   * @param allowed cells of each day, a bit each
   * @param margin where to begin with how much a line may cost beyond what is known without
   *     counting; a good guess saves time
   * @param mostLabels beyond which some good line does
   */
  record Question(double[] price, long[] allowed, double margin, int mostLabels) {}

  /**
   * Finds the cheapest line.
   *
   * @return the line, or null where none keeps the rules, or it would take too much to find it
   */
  byte @Nullable [] best(Terms terms, Tracked counted, LimitPrices charges, Question question) {
    tracked = counted;
    limits = charges;
    known = null;
    cost = Remainder.INFINITE;
    bound = Double.NEGATIVE_INFINITY;
    usedMargin = 0;
    exact = true;
    byte[] line = relax(terms, question);
    double distance = Math.max(question.margin(), FIRST_DISTANCE);
    for (int lesson = 0; lesson < LESSONS && line != null && !isFound(); lesson++) {
      if (!limits.learn(line, Math.min(distance, cost - relaxed), tracked)) {
        break;
      }
      distance /= 2;
      line = relax(terms, question);
    }
    if (line == null) {
      bound = Remainder.INFINITE;
      return null;
    }
    if (!isFound()) {
      count(terms, question);
    }
    bound = exact && known != null ? cost : bound;
    return known;
  }

  private boolean isFound() {
    return cost - bound <= CLOSE;
  }

  /** The cheapest line with charges; null where there is none. */
  private byte @Nullable [] relax(Terms terms, Question question) {
    remainder.make(terms, question.price(), question.allowed(), limits);
    double least = remainder.least(terms);
    if (least == Remainder.INFINITE) {
      return null;
    }
    byte[] line = remainder.line(terms);
    relaxed = least - limits.worth();
    bound = Math.max(bound, relaxed);
    if (tracked.accepts(line)) {
      know(terms, line, question);
    } else {
      tracked.add(line);
    }
    return line;
  }

  private void know(Terms terms, byte[] line, Question question) {
    double sum = sum(line, question.price()) + terms.endCost(line);
    if (sum < cost) {
      cost = sum;
      known = line;
    }
  }

  private static double sum(byte[] line, double[] price) {
    int cells = price.length / line.length;
    double sum = 0;
    for (int day = 0; day < line.length; day++) {
      sum += price[day * cells + line[day]];
    }
    return sum;
  }

  /** Forwards with more and more room, until the line is the cheapest or it takes too much. */
  private void count(Terms terms, Question question) {
    double more = Math.max(1, question.margin());
    while (true) {
      if (stopped.getAsBoolean()) {
        exact = false;
        return;
      }
      allCandidates(terms, question);
      more = Math.min(more, cost - relaxed);
      double least = remainder.least(terms);
      int last = forwards(terms, question, least + more + CLOSE, NO_BEAM);
      if (tooMuch) {
        exact = false;
        inBeam(terms, question);
        return;
      }
      byte[] line = last == Labels.NONE ? null : labels.line(terms.days, last);
      if (line == null && !pruned) {
        exact = known != null;
        bound = known == null ? Remainder.INFINITE : bound;
        return;
      }
      if (line != null && !tracked.accepts(line)) {
        if (!tracked.add(line)) {
          exact = false;
          return;
        }
        continue;
      }
      if (line != null) {
        know(terms, line, question);
      }
      if (cost - relaxed <= more + CLOSE) {
        usedMargin = cost - relaxed;
        return;
      }
      bound = Math.max(bound, relaxed + more);
      more *= 2;
    }
  }

  // Some good line rather than none; that it is the best is not known.
  private void inBeam(Terms terms, Question question) {
    if (stopped.getAsBoolean()) {
      return;
    }
    int last = forwards(terms, question, Remainder.INFINITE, BEAM);
    if (last == Labels.NONE) {
      return;
    }
    byte[] line = labels.line(terms.days, last);
    if (tracked.accepts(line)) {
      know(terms, line, question);
    } else {
      tracked.add(line);
    }
  }

  private int forwards(Terms terms, Question question, double most, int beam) {
    int nodes = terms.automaton.size();
    int mostPlaces = nodes * (terms.maxUnits + 1);
    double[] price = question.price();
    pruned = false;
    tooMuch = false;
    labels.begin(terms.start);
    int from = 0;
    for (int day = 0; day < terms.days; day++) {
      int until = labels.size();
      labels.beginDay(mostPlaces);
      double[] then = remainder.after(day + 1);
      int count = candidateCounts[day];
      for (int label = from; label < until; label++) {
        int node = labels.places[label] % nodes;
        int unit = labels.places[label] / nodes;
        double paid = labels.costs[label];
        double charged = labels.charges[label];
        long counts = labels.counts[label];
        for (int i = 0; i < count; i++) {
          int cell = candidates[day][i];
          int to = terms.next(day, node, cell);
          int sum = unit + terms.units[cell];
          if (to < 0 || sum > terms.maxUnits) {
            continue;
          }
          int place = sum * nodes + to;
          boolean weekend = terms.beginsWeekend(day, cell, to);
          double own = price[day * terms.cells + cell];
          double now = paid + own + (weekend ? terms.weekendCost : 0);
          double charge = charged + limits.step(cell, weekend);
          // What the rest is charged for a weekend that begins on a Sunday is not yet paid.
          double rest = then[place];
          boolean atSunday = weekend && terms.isSunday(day);
          double whole =
              now + (atSunday ? charge - limits.weekend() - terms.weekendCost : charge) + rest;
          if (!(whole <= most) || rest == Remainder.INFINITE) {
            pruned |= rest < Remainder.INFINITE;
            continue;
          }
          long counted = tracked.after(counts, day, cell, weekend);
          if (counted != Tracked.FORBIDDEN) {
            labels.offer(now, charge, label, cell, place, counted, tracked);
          }
        }
        if (labels.size() >= question.mostLabels() && beam == NO_BEAM) {
          tooMuch = true;
          return Labels.NONE;
        }
      }
      work += (long) (until - from) * count * 4;
      from = until;
      if (beam != NO_BEAM) {
        labels.narrow(beam, then);
      }
    }
    return labels.cheapest(nodes, terms.endCost);
  }

  private void allCandidates(Terms terms, Question question) {
    if (candidates.length < terms.days) {
      candidates = new int[terms.days][];
      candidateCounts = new int[terms.days];
    }
    for (int day = 0; day < terms.days; day++) {
      if (candidates[day] == null || candidates[day].length < terms.cells) {
        candidates[day] = new int[terms.cells];
      }
      candidateCounts[day] = candidates(terms, question, day);
    }
  }

  /** The cheapest cell of each group that is not counted, and those counted that are cheaper. */
  private int candidates(Terms terms, Question question, int day) {
    int[] chosen = candidates[day];
    long allowed = question.allowed()[day];
    double[] price = question.price();
    int place = day * terms.cells;
    int count = 0;
    if ((allowed & 1) != 0) {
      chosen[count++] = 0;
    }
    int first = count;
    long uncountedCells = allowed;
    for (int cell = 1; cell < terms.cells; cell++) {
      if (tracked.counts(cell)) {
        uncountedCells &= ~(1L << cell);
      }
    }
    count = terms.addCheapest(uncountedCells, price, place, chosen, count);
    int uncounted = count;
    for (int cell = 1; cell < terms.cells; cell++) {
      if ((allowed >> cell & 1) == 0 || !tracked.counts(cell)) {
        continue;
      }
      boolean cheaper = true;
      for (int i = first; i < uncounted && cheaper; i++) {
        cheaper =
            terms.group[chosen[i]] != terms.group[cell]
                || price[place + cell] < price[place + chosen[i]];
      }
      if (cheaper) {
        chosen[count++] = cell;
      }
    }
    return count;
  }
}
