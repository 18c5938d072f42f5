package org.samenrooster.solver.assignment;

import java.util.Arrays;

/**
 * The first programme of a line: backwards over what every line has to keep at each day, a node of
 * the automaton and the units worked, to what each state costs to its end. Weekends and kinds are
 * not counted, but charged.
 *
 * <p>Keeps its memory for the next question; for one thread.
 */
final class Remainder {

  static final double INFINITE = Double.POSITIVE_INFINITY;

  // Rows after each number of days: by units, then by node; with the charge of the last day's step.
  private double[][] toEnd = new double[0][];
  private int[][] candidates = new int[0][];
  private int[] candidateCounts = new int[0];
  private double[] charged = new double[0];
  private double[] moved = new double[0];
  private long work;

  /** Cells that were looked at. */
  long work() {
    return work;
  }

  /**
   * Makes the table.
   *
   * @param price of each day and cell
   * @param allowed cells of each day, a bit each
   */
  void make(Terms terms, double[] price, long[] allowed, LimitPrices limits) {
    int days = terms.days;
    int nodes = terms.automaton.size();
    int size = nodes * (terms.maxUnits + 1);
    reserve(terms, size);
    charge(terms, price, limits);
    double[] last = toEnd[days];
    Arrays.fill(last, 0, size, INFINITE);
    for (int unit = terms.minUnits; unit <= terms.maxUnits; unit++) {
      Arrays.fill(last, unit * nodes, (unit + 1) * nodes, terms.endCost[unit]);
    }
    move(terms, days, limits);
    for (int day = days - 1; day >= 0; day--) {
      choose(terms, allowed[day], day);
      backwards(terms, day);
      move(terms, day, limits);
    }
  }

  private void reserve(Terms terms, int size) {
    if (toEnd.length < terms.days + 1) {
      toEnd = Arrays.copyOf(toEnd, terms.days + 1);
      candidates = Arrays.copyOf(candidates, terms.days);
      candidateCounts = new int[terms.days];
    }
    for (int day = 0; day <= terms.days; day++) {
      if (toEnd[day] == null || toEnd[day].length < size) {
        toEnd[day] = new double[size];
      }
    }
    for (int day = 0; day < terms.days; day++) {
      if (candidates[day] == null || candidates[day].length < terms.cells) {
        candidates[day] = new int[terms.cells];
      }
    }
    int places = terms.days * terms.cells;
    charged = charged.length < places ? new double[places] : charged;
    int nodes = terms.automaton.size();
    moved = moved.length < nodes ? new double[nodes] : moved;
  }

  private void charge(Terms terms, double[] price, LimitPrices limits) {
    for (int day = 0; day < terms.days; day++) {
      int place = day * terms.cells;
      charged[place] = price[place];
      for (int cell = 1; cell < terms.cells; cell++) {
        charged[place + cell] = price[place + cell] + limits.step(cell, terms.isSaturday(day));
        charged[place + cell] += terms.isSaturday(day) ? terms.weekendCost : 0;
      }
    }
  }

  private void backwards(Terms terms, int day) {
    int nodes = terms.automaton.size();
    int size = nodes * (terms.maxUnits + 1);
    double[] then = toEnd[day + 1];
    double[] own = toEnd[day];
    int low = Math.max(0, terms.minUnits - terms.mostUnitsFrom(day));
    int high = Math.min(terms.maxUnits, terms.mostUnitsUntil(day));
    // What lies outside of the corridor of this day may be looked at from the day before.
    Arrays.fill(own, 0, size, INFINITE);
    for (int unit = low; unit <= high; unit++) {
      int row = unit * nodes;
      for (int i = 0; i < candidateCounts[day]; i++) {
        int cell = candidates[day][i];
        int more = terms.units[cell];
        if (unit + more > terms.maxUnits) {
          continue;
        }
        double paid = charged[day * terms.cells + cell];
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
    work += (long) Math.max(0, high - low + 1) * nodes * candidateCounts[day] / 4;
  }

  /** From the nodes before a day to those after the day before it. */
  private void move(Terms terms, int day, LimitPrices limits) {
    int[] jump = terms.jump(day);
    double weekend = limits.weekend() + terms.weekendCost;
    boolean sunday = day > 0 && terms.isSunday(day - 1) && weekend > 0;
    if (jump.length == 0 && !sunday) {
      return;
    }
    int nodes = terms.automaton.size();
    double[] own = toEnd[day];
    for (int row = 0; row <= terms.maxUnits * nodes; row += nodes) {
      System.arraycopy(own, row, moved, 0, nodes);
      for (int node = 0; node < nodes; node++) {
        int from = jump.length == 0 ? node : jump[node];
        own[row + node] = from < 0 ? INFINITE : moved[from];
        if (sunday && terms.automaton.beginsWork(node)) {
          own[row + node] += weekend;
        }
      }
    }
  }

  /** What a state after a number of days costs to the end, with charges. */
  double[] after(int days) {
    return toEnd[days];
  }

  /** What the cheapest line costs with charges; infinite where there is none. */
  double least(Terms terms) {
    return toEnd[0][terms.start];
  }

  /** The cheapest line, where there is one. */
  byte[] line(Terms terms) {
    byte[] line = new byte[terms.days];
    int nodes = terms.automaton.size();
    int node = terms.start;
    int unit = 0;
    for (int day = 0; day < terms.days; day++) {
      int best = -1;
      double least = INFINITE;
      for (int i = 0; i < candidateCounts[day]; i++) {
        int cell = candidates[day][i];
        int to = terms.next(day, node, cell);
        int sum = unit + terms.units[cell];
        if (to >= 0 && sum <= terms.maxUnits) {
          double cost = charged[day * terms.cells + cell] + toEnd[day + 1][sum * nodes + to];
          if (cost < least) {
            least = cost;
            best = cell;
          }
        }
      }
      line[day] = (byte) best;
      node = terms.next(day, node, best);
      unit += terms.units[best];
    }
    return line;
  }

  /** The cheapest cell of each group, a day off first. */
  private void choose(Terms terms, long allowed, int day) {
    int[] chosen = candidates[day];
    int count = 0;
    if ((allowed & 1) != 0) {
      chosen[count++] = 0;
    }
    candidateCounts[day] = terms.addCheapest(allowed, charged, day * terms.cells, chosen, count);
  }
}
