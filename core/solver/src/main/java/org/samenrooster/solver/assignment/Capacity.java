package org.samenrooster.solver.assignment;

import java.util.Arrays;

/**
 * How many units a line can still have from some days on, for each node and number of weekends with
 * work that is left. Kinds are not counted, so that this may be a little too much.
 */
final class Capacity {

  private static final int IMPOSSIBLE = -1;

  private final int nodes;
  private final int weekends;
  private final int[] borders;
  private final int[][] most;

  /**
   * @param borders days, in their order
   */
  Capacity(Terms terms, int[] borders) {
    this.nodes = terms.automaton.size();
    long saturdays = 0;
    for (int day = 0; day < terms.days; day++) {
      saturdays += terms.isSaturday(day) ? 1 : 0;
    }
    this.weekends = (int) Math.min(terms.maxWeekends, saturdays);
    this.borders = borders;
    this.most = new int[borders.length][];
    int[] then = new int[nodes * (weekends + 1)];
    int next = borders.length - 1;
    for (int day = terms.days; day >= 0; day--) {
      if (next >= 0 && borders[next] == day) {
        most[next--] = then.clone();
      }
      if (day > 0) {
        then = before(terms, day - 1, then);
      }
    }
  }

  private int[] before(Terms terms, int day, int[] then) {
    int[] own = new int[then.length];
    Arrays.fill(own, IMPOSSIBLE);
    long done = 0;
    for (int cell = 0; cell < terms.cells; cell++) {
      int group = cell == AssignmentProblem.OFF ? 0 : terms.group[cell] + 1;
      if ((terms.allowed[day] >> cell & 1) == 0 || (done >> group & 1) != 0) {
        continue;
      }
      done |= 1L << group;
      for (int node = 0; node < nodes; node++) {
        int to = terms.automaton.next(node, cell);
        if (to >= 0) {
          int used = terms.beginsWeekend(day, cell, to) ? 1 : 0;
          take(own, node, then, to, used, terms.units[cell]);
        }
      }
    }
    return own;
  }

  private void take(int[] own, int node, int[] then, int to, int used, int units) {
    for (int left = used; left <= weekends; left++) {
      int rest = then[to * (weekends + 1) + left - used];
      int place = node * (weekends + 1) + left;
      if (rest != IMPOSSIBLE && rest + units > own[place]) {
        own[place] = rest + units;
      }
    }
  }

  /**
   * Most units from a border on; below zero where no line can go on.
   *
   * @param day a border
   */
  int from(int day, int node, int weekendsLeft) {
    int border = Arrays.binarySearch(borders, day);
    return most[border][node * (weekends + 1) + Math.min(weekends, weekendsLeft)];
  }

  /** Most units from a border on, from the best node. */
  int from(int day, int weekendsLeft) {
    int best = IMPOSSIBLE;
    for (int node = 0; node < nodes; node++) {
      best = Math.max(best, from(day, node, weekendsLeft));
    }
    return best;
  }
}
