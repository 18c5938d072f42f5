package org.samenrooster.solver.assignment;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest line of a person for given costs of cells, by dynamic programming over the days.
 *
 * <p>First backwards, over what every line has to keep at each day: a node of the automaton and the
 * units worked. That gives what each state costs to its end. Where the line that is best so breaks
 * a limit over all days (weekends, kinds), then forwards with these limits counted too, in which
 * the first programme tells what cannot become good enough.
 *
 * <p>Keeps its memory for the next question; for one thread.
 */
final class LineProgramme {

  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final int BEAM = 500;

  // Labels that are not compared are kept beside each other, which costs time and no line.
  private static final int MOST_COMPARED = 8;

  // The golden ratio in 64 bits spreads what lies close together (Knuth).
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int HIGH_BITS = 32;
  private static final int LEAST_TABLE = 1024;
  private static final double EQUAL = 1e-9;
  private static final int NONE = -1;
  private static final int NOT_FOUND = -1;
  private static final int TOO_MUCH = -2;
  private static final int IN_A_BEAM = -1;

  private final BooleanSupplier stopped;
  private double[][] toEnd = new double[0][];
  private final int[][] candidates = new int[512][];
  private final int[] candidateCounts = new int[512];

  // Labels of the second programme: what they cost, where they come from, what they count.
  private double[] costs = new double[1024];
  private int[] parents = new int[1024];
  private byte[] cells = new byte[1024];
  private int[] places = new int[1024];
  private long[] counts = new long[1024];
  private int[] nexts = new int[1024];
  private int labels;

  // The first label of each place on the day that is being made; the others follow it.
  private int[] heads = new int[1024];

  // The labels of that day by place and counts.
  private int[] table = new int[LEAST_TABLE];
  private int mask = LEAST_TABLE - 1;
  private long work;

  // What was asked last, and what came of it.
  private Tracked tracked;
  private boolean pruned;
  private double usedMargin;
  private boolean exact;
  private double bound;

  LineProgramme(BooleanSupplier stopped) {
    this.stopped = stopped;
  }

  /** Cells that were looked at since the programme was made: its measure of work. */
  long work() {
    return work;
  }

  /** What the line that was asked for last costs at least. */
  double bound() {
    return bound;
  }

  /**
   * What a line is asked for.
   *
   * @param price of each day and cell
   * @param allowed cells of each day, a bit each
   * @param margin where to begin with how much a line may cost beyond one without limits over all
   *     days; a good guess saves time
   * @param mostLabels beyond which some good line does
   */
  record Question(double[] price, long[] allowed, double margin, int mostLabels) {}

  /**
   * Finds the cheapest line.
   *
   * @return the line, or null where none keeps the rules, or it would take too much to find it
   */
  byte @Nullable [] best(Terms terms, Tracked counted, Question question) {
    double[] price = question.price();
    long[] allowed = question.allowed();
    tracked = counted;
    exact = true;
    backwards(terms, price, allowed);
    usedMargin = 0;
    bound = toEnd[0][LineAutomaton.START];
    if (bound == INFINITE) {
      return null;
    }
    byte[] line = follow(terms, price);
    if (tracked.accepts(line)) {
      return line;
    }
    tracked.add(line);
    double relaxed = bound;
    double more = Math.max(1, question.margin());
    while (!stopped.getAsBoolean()) {
      allCandidates(terms, price, allowed);
      int last = forwards(terms, price, relaxed + more, question.mostLabels());
      if (last == TOO_MUCH) {
        exact = false;
        return stopped.getAsBoolean() ? null : inBeam(terms, price);
      }
      if (last >= 0) {
        bound = costs[last];
        usedMargin = bound - relaxed;
        line = trace(terms, last);
        if (tracked.accepts(line)) {
          return line;
        }
        if (!tracked.add(line)) {
          exact = false;
          return null;
        }
      } else if (pruned) {
        bound = relaxed + more;
        more *= 2;
      } else {
        return null;
      }
    }
    return null;
  }

  private void allCandidates(Terms terms, double[] price, long[] allowed) {
    for (int day = 0; day < terms.days; day++) {
      candidates(terms, price, allowed[day], day);
    }
  }

  // Some good line rather than none; that it is the best is not known.
  private byte @Nullable [] inBeam(Terms terms, double[] price) {
    int last = forwards(terms, price, INFINITE, IN_A_BEAM);
    byte[] line = last >= 0 ? trace(terms, last) : null;
    if (line == null || tracked.accepts(line)) {
      return line;
    }
    tracked.add(line);
    return null;
  }

  /** Whether the line that was asked for last is the cheapest. */
  boolean isExact() {
    return exact;
  }

  /** How much more the line that was asked for last costs because of limits over all days. */
  double margin() {
    return usedMargin;
  }

  private void backwards(Terms terms, double[] price, long[] allowed) {
    int days = terms.days;
    int nodes = terms.automaton.size();
    int size = nodes * (terms.maxUnits + 1);
    if (toEnd.length < days + 1 || toEnd[0].length < size) {
      int most = Math.max(size, toEnd.length == 0 ? 0 : toEnd[0].length);
      toEnd = new double[Math.max(days + 1, toEnd.length)][most];
    }
    double[] last = toEnd[days];
    Arrays.fill(last, 0, size, INFINITE);
    for (int unit = terms.minUnits; unit <= terms.maxUnits; unit++) {
      Arrays.fill(last, unit * nodes, (unit + 1) * nodes, terms.endCost[unit]);
    }
    for (int day = days - 1; day >= 0; day--) {
      int count = candidates(terms, price, allowed[day], day);
      int[] possible = candidates[day];
      double[] then = toEnd[day + 1];
      double[] own = toEnd[day];
      int low = Math.max(0, terms.minUnits - terms.mostUnitsFrom(day));
      int high = Math.min(terms.maxUnits, terms.mostUnitsUntil(day));
      // What lies outside of the corridor of this day may be looked at from the day before.
      Arrays.fill(own, 0, size, INFINITE);
      for (int unit = low; unit <= high; unit++) {
        int row = unit * nodes;
        for (int i = 0; i < count; i++) {
          int cell = possible[i];
          int more = terms.units[cell];
          if (unit + more > terms.maxUnits) {
            continue;
          }
          double paid = price[day * terms.cells + cell];
          int[] next = terms.automaton.by(cell);
          int target = (unit + more) * nodes;
          for (int node = 0; node < nodes; node++) {
            int to = next[node];
            if (to >= 0) {
              double sum = paid + then[target + to];
              if (sum < own[row + node]) {
                own[row + node] = sum;
              }
            }
          }
        }
      }
      work += (long) (high - low + 1) * nodes * count / 4;
    }
  }

  private byte[] follow(Terms terms, double[] price) {
    byte[] line = new byte[terms.days];
    int nodes = terms.automaton.size();
    int node = LineAutomaton.START;
    int unit = 0;
    for (int day = 0; day < terms.days; day++) {
      double left = toEnd[day][unit * nodes + node];
      int best = -1;
      double least = INFINITE;
      for (int i = 0; i < candidateCounts[day]; i++) {
        int cell = candidates[day][i];
        int to = terms.automaton.next(node, cell);
        int sum = unit + terms.units[cell];
        if (to >= 0 && sum <= terms.maxUnits) {
          double off =
              Math.abs(price[day * terms.cells + cell] + toEnd[day + 1][sum * nodes + to] - left);
          if (off < least) {
            least = off;
            best = cell;
          }
        }
      }
      line[day] = (byte) best;
      node = terms.automaton.next(node, best);
      unit += terms.units[best];
    }
    return line;
  }

  private int forwards(Terms terms, double[] price, double most, int mostLabels) {
    int nodes = terms.automaton.size();
    pruned = false;
    labels = 0;
    int from = 0;
    int size = nodes * (terms.maxUnits + 1);
    if (heads.length < size) {
      heads = new int[size];
    }
    label(0, NONE, 0, LineAutomaton.START, 0);
    for (int day = 0; day < terms.days; day++) {
      int until = labels;
      Arrays.fill(heads, 0, size, NONE);
      clearTable(Integer.highestOneBit(4 * (until - from)));
      double[] then = toEnd[day + 1];
      boolean saturday = day % 7 == 5;
      boolean sunday = day % 7 == 6;
      int count = candidateCounts[day];
      for (int label = from; label < until; label++) {
        if (costs[label] == INFINITE) {
          continue;
        }
        int node = places[label] % nodes;
        int unit = places[label] / nodes;
        for (int i = 0; i < count; i++) {
          int cell = candidates[day][i];
          int to = terms.automaton.next(node, cell);
          int sum = unit + terms.units[cell];
          if (to < 0 || sum > terms.maxUnits) {
            continue;
          }
          int place = sum * nodes + to;
          double cost = costs[label] + price[day * terms.cells + cell];
          if (cost + then[place] > most) {
            pruned |= then[place] < INFINITE;
            continue;
          }
          boolean weekend =
              cell != AssignmentProblem.OFF
                  && (saturday || sunday && terms.automaton.beginsWork(to));
          long counted = tracked.after(counts[label], day, cell, weekend);
          if (counted != Tracked.FORBIDDEN) {
            offer(cost, label, cell, place, counted, until);
          }
        }
        if (labels >= mostLabels && mostLabels != IN_A_BEAM) {
          return TOO_MUCH;
        }
      }
      work += (long) (until - from) * count * 4;
      from = until;
      if (mostLabels == IN_A_BEAM && labels - from > BEAM) {
        narrow(from, then);
      }
    }
    int best = NOT_FOUND;
    double[] atEnd = toEnd[terms.days];
    for (int label = from; label < labels; label++) {
      costs[label] += atEnd[places[label]];
      if (costs[label] < INFINITE && (best < 0 || costs[label] < costs[best])) {
        best = label;
      }
    }
    return best;
  }

  /** Keeps the labels that may come to least. */
  private void narrow(int from, double[] then) {
    double[] sums = new double[labels - from];
    for (int label = from; label < labels; label++) {
      sums[label - from] = costs[label] + then[places[label]];
    }
    double[] sorted = sums.clone();
    Arrays.sort(sorted);
    for (int label = from; label < labels; label++) {
      if (sums[label - from] > sorted[BEAM]) {
        costs[label] = INFINITE;
      }
    }
  }

  /**
   * Keeps a label, unless one in the same place and with the same counts costs no more, or one of
   * the last few in its place is as good everywhere.
   */
  private void offer(double cost, int parent, int cell, int place, long counted, int first) {
    int slot = slot(place, counted);
    if (table[slot] != NONE) {
      int known = table[slot];
      if (cost < costs[known] - EQUAL) {
        costs[known] = cost;
        parents[known] = parent;
        cells[known] = (byte) cell;
      }
      return;
    }
    int left = MOST_COMPARED;
    for (int known = heads[place]; known != NONE && left-- > 0; known = nexts[known]) {
      if (costs[known] <= cost + EQUAL && tracked.isWithin(counts[known], counted)) {
        return;
      }
    }
    table[slot] = labels;
    label(cost, parent, cell, place, counted);
    nexts[labels - 1] = heads[place];
    heads[place] = labels - 1;
    if ((labels - first) * 2 > mask) {
      clearTable(2 * (mask + 1));
      for (int label = first; label < labels; label++) {
        table[slot(places[label], counts[label])] = label;
      }
    }
  }

  private void clearTable(int size) {
    mask = Math.max(LEAST_TABLE, size) - 1;
    if (table.length <= mask) {
      table = new int[mask + 1];
    }
    Arrays.fill(table, 0, mask + 1, NONE);
  }

  /** Where a place with these counts stands in the table, or would stand. */
  private int slot(int place, long counted) {
    int slot = (int) ((counted * SPREAD ^ place) * SPREAD >>> HIGH_BITS) & mask;
    while (table[slot] != NONE
        && (places[table[slot]] != place || counts[table[slot]] != counted)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void label(double cost, int parent, int cell, int place, long counted) {
    if (labels == costs.length) {
      costs = Arrays.copyOf(costs, 2 * labels);
      parents = Arrays.copyOf(parents, 2 * labels);
      cells = Arrays.copyOf(cells, 2 * labels);
      places = Arrays.copyOf(places, 2 * labels);
      counts = Arrays.copyOf(counts, 2 * labels);
      nexts = Arrays.copyOf(nexts, 2 * labels);
    }
    costs[labels] = cost;
    parents[labels] = parent;
    cells[labels] = (byte) cell;
    places[labels] = place;
    counts[labels] = counted;
    nexts[labels] = NONE;
    labels++;
  }

  private byte[] trace(Terms terms, int last) {
    byte[] line = new byte[terms.days];
    int label = last;
    for (int day = terms.days - 1; day >= 0; day--) {
      line[day] = cells[label];
      label = parents[label];
    }
    return line;
  }

  /** The cheapest cell of each group, a day off first. */
  private int candidates(Terms terms, double[] price, long allowed, int day) {
    if (candidates[day] == null || candidates[day].length < terms.cells) {
      candidates[day] = new int[terms.cells];
    }
    int[] chosen = candidates[day];
    int count = 0;
    if ((allowed & 1) != 0) {
      chosen[count++] = 0;
    }
    int first = count;
    int place = day * terms.cells;
    for (int cell = 1; cell < terms.cells; cell++) {
      if ((allowed >> cell & 1) == 0) {
        continue;
      }
      int same = -1;
      for (int i = first; i < count && !tracked.counts(cell); i++) {
        if (terms.group[chosen[i]] == terms.group[cell] && !tracked.counts(chosen[i])) {
          same = i;
        }
      }
      if (same < 0) {
        chosen[count++] = cell;
      } else if (price[place + cell] < price[place + chosen[same]]) {
        chosen[same] = cell;
      }
    }
    candidateCounts[day] = count;
    return count;
  }
}
