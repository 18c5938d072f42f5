package org.samenrooster.solver.assignment;

import java.util.Arrays;

/**
 * Beginnings of lines: what they cost and are charged, where they come from, their place (units and
 * node) and what they count. Those of a day stand beside each other.
 *
 * <p>Keeps its memory for the next question; for one thread.
 */
final class Labels {

  static final int NONE = -1;

  // Labels that are not compared are kept beside each other, which costs time and no line.
  private static final int MOST_COMPARED = 8;

  // The golden ratio in 64 bits spreads what lies close together (Knuth).
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int HIGH_BITS = 32;
  private static final int LEAST_TABLE = 1024;
  private static final double EQUAL = 1e-9;

  double[] costs = new double[1024];
  double[] charges = new double[1024];
  int[] parents = new int[1024];
  byte[] cells = new byte[1024];
  int[] places = new int[1024];
  long[] counts = new long[1024];
  private int[] nexts = new int[1024];
  private int size;

  // The first label of each place on the day that is being made; the others follow it.
  private int[] heads = new int[1024];

  // The labels of that day by place and counts.
  private int[] table = new int[LEAST_TABLE];
  private int mask = LEAST_TABLE - 1;
  private int first;

  int size() {
    return size;
  }

  /** Only the beginning of all lines. */
  void begin(int place) {
    size = 0;
    first = 0;
    put(0, 0, NONE, 0, place, 0);
  }

  /**
   * Begins the labels of a day.
   *
   * @param mostPlaces beyond every place
   */
  void beginDay(int mostPlaces) {
    int before = size - first;
    first = size;
    if (heads.length < mostPlaces) {
      heads = new int[mostPlaces];
    }
    Arrays.fill(heads, 0, mostPlaces, NONE);
    clearTable(Integer.highestOneBit(4 * before + 1));
  }

  /**
   * Keeps a label, unless one in the same place and with the same counts costs no more, or one of
   * the last few in its place is as good everywhere.
   */
  void offer(double cost, double charge, int parent, int cell, int place, long counted, Tracked t) {
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
      if (costs[known] <= cost + EQUAL && t.isWithin(counts[known], counted)) {
        return;
      }
    }
    table[slot] = size;
    put(cost, charge, parent, cell, place, counted);
    nexts[size - 1] = heads[place];
    heads[place] = size - 1;
    if ((size - first) * 2 > mask) {
      clearTable(2 * (mask + 1));
      for (int label = first; label < size; label++) {
        table[slot(places[label], counts[label])] = label;
      }
    }
  }

  private void clearTable(int wanted) {
    mask = Math.max(LEAST_TABLE, wanted) - 1;
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

  private void put(double cost, double charge, int parent, int cell, int place, long counted) {
    if (size == costs.length) {
      int more = 2 * size;
      costs = Arrays.copyOf(costs, more);
      charges = Arrays.copyOf(charges, more);
      parents = Arrays.copyOf(parents, more);
      cells = Arrays.copyOf(cells, more);
      places = Arrays.copyOf(places, more);
      counts = Arrays.copyOf(counts, more);
      nexts = Arrays.copyOf(nexts, more);
    }
    costs[size] = cost;
    charges[size] = charge;
    parents[size] = parent;
    cells[size] = (byte) cell;
    places[size] = place;
    counts[size] = counted;
    nexts[size] = NONE;
    size++;
  }

  /**
   * Drops all labels of the day but those that may come to least.
   *
   * @param then what each place costs to the end
   */
  void narrow(int kept, double[] then) {
    if (size - first <= kept) {
      return;
    }
    double[] sums = new double[size - first];
    for (int label = first; label < size; label++) {
      sums[label - first] = costs[label] + charges[label] + then[places[label]];
    }
    double[] sorted = sums.clone();
    Arrays.sort(sorted);
    int to = first;
    for (int label = first; label < size; label++) {
      if (sums[label - first] <= sorted[kept] && to - first < kept) {
        costs[to] = costs[label];
        charges[to] = charges[label];
        parents[to] = parents[label];
        cells[to] = cells[label];
        places[to] = places[label];
        counts[to] = counts[label];
        to++;
      }
    }
    size = to;
  }

  /**
   * The label of the day that costs least with what its units cost, or {@link #NONE}.
   *
   * @param nodes how many places have the same units
   */
  int cheapest(int nodes, int[] endCost) {
    int best = NONE;
    for (int label = first; label < size; label++) {
      costs[label] += endCost[places[label] / nodes];
      best = best == NONE || costs[label] < costs[best] ? label : best;
    }
    return best;
  }

  byte[] line(int days, int last) {
    byte[] line = new byte[days];
    int label = last;
    for (int day = days - 1; day >= 0; day--) {
      line[day] = cells[label];
      label = parents[label];
    }
    return line;
  }
}
