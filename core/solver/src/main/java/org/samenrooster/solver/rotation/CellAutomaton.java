package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cell may follow which: runs that are neither too long nor too short, and cells that must
 * not stand after each other. States from which the same may follow, and whose last cell is the
 * same, are one. A closed walk is a table that keeps every rule of its rows, and the other way
 * round, as long as the table has more than one kind of cell.
 */
final class CellAutomaton {

  static final int NOWHERE = -1;

  private static final int UNKNOWN = -1;

  /**
   * What has to be known of the cells so far.
   *
   * @param before the cell before the last
   * @param block how often the last cell stands there
   * @param run days of work after each other
   */
  private record Past(int before, int last, int block, int run) {}

  private final RotationProblem problem;
  private final boolean[] used;
  private final List<Past> pasts = new ArrayList<>();
  private final Map<Past, Integer> places = new HashMap<>();
  private final int[][] next;
  private final int[] last;

  CellAutomaton(RotationProblem problem) {
    this.problem = problem;
    this.used = new boolean[problem.kinds().size() + 1];
    for (int cell = 0; cell < used.length; cell++) {
      used[cell] = problem.total(cell) > 0;
    }
    List<int[]> steps = unfold();
    cutDeadEnds(steps);
    int[] groups = groups(steps);
    int count = 1 + Arrays.stream(groups).max().orElse(-1);
    this.next = new int[count][];
    this.last = new int[count];
    for (int past = 0; past < groups.length; past++) {
      if (groups[past] != NOWHERE) {
        next[groups[past]] =
            Arrays.stream(steps.get(past)).map(to -> to == NOWHERE ? to : groups[to]).toArray();
        last[groups[past]] = pasts.get(past).last();
      }
    }
  }

  /** How many states there are. */
  int size() {
    return next.length;
  }

  /** The state after a cell, or {@link #NOWHERE}. */
  int next(int state, int cell) {
    return next[state][cell];
  }

  /** The cell that led to a state. */
  int last(int state) {
    return last[state];
  }

  private List<int[]> unfold() {
    for (int cell = 0; cell < used.length; cell++) {
      if (used[cell]) {
        place(new Past(UNKNOWN, cell, capped(1, cell), cell == RotationProblem.OFF ? 0 : first()));
      }
    }
    List<int[]> steps = new ArrayList<>();
    for (int from = 0; from < pasts.size(); from++) {
      int[] of = new int[used.length];
      for (int cell = 0; cell < of.length; cell++) {
        of[cell] = used[cell] ? step(pasts.get(from), cell) : NOWHERE;
      }
      steps.add(of);
    }
    return steps;
  }

  private int place(Past past) {
    Integer known = places.putIfAbsent(past, pasts.size());
    if (known != null) {
      return known;
    }
    pasts.add(past);
    return pasts.size() - 1;
  }

  // Without a day off there is one run of work, which has no beginning.
  private int first() {
    return used[RotationProblem.OFF] ? cap(1, problem.work()) : 0;
  }

  private int step(Past past, int cell) {
    boolean same = cell == past.last();
    if (isForbidden(past, cell)
        || same && !mayGoOn(past.block(), problem.block(cell))
        || !same && past.block() < leastOf(problem.block(past.last()))) {
      return NOWHERE;
    }
    int run = run(past, cell);
    if (run == NOWHERE) {
      return NOWHERE;
    }
    return place(
        new Past(past.last(), cell, same ? capped(past.block() + 1, cell) : capped(1, cell), run));
  }

  private int run(Past past, int cell) {
    if (cell == RotationProblem.OFF) {
      boolean tooShort = past.last() != RotationProblem.OFF && past.run() < leastOf(problem.work());
      return tooShort ? NOWHERE : 0;
    }
    if (past.last() == RotationProblem.OFF || !used[RotationProblem.OFF]) {
      return first();
    }
    return mayGoOn(past.run(), problem.work()) ? cap(past.run() + 1, problem.work()) : NOWHERE;
  }

  private boolean isForbidden(Past past, int cell) {
    return problem.forbidden().contains(List.of(past.last(), cell))
        || past.before() != UNKNOWN
            && problem.forbidden().contains(List.of(past.before(), past.last(), cell));
  }

  private static int leastOf(RotationProblem.Run run) {
    return Math.max(1, run.least());
  }

  private int capped(int length, int cell) {
    return cap(length, problem.block(cell));
  }

  // No run can be longer than the table.
  private boolean isUnlimited(RotationProblem.Run run) {
    return run.most() >= problem.cells();
  }

  private boolean mayGoOn(int length, RotationProblem.Run run) {
    return isUnlimited(run) || length < run.most();
  }

  private int cap(int length, RotationProblem.Run run) {
    return isUnlimited(run) ? Math.min(length, leastOf(run)) : length;
  }

  private static void cutDeadEnds(List<int[]> steps) {
    boolean cut = true;
    while (cut) {
      cut = false;
      for (int[] of : steps) {
        for (int cell = 0; cell < of.length; cell++) {
          if (of[cell] != NOWHERE && isDeadEnd(steps.get(of[cell]))) {
            of[cell] = NOWHERE;
            cut = true;
          }
        }
      }
    }
  }

  private static boolean isDeadEnd(int[] of) {
    return Arrays.stream(of).allMatch(to -> to == NOWHERE);
  }

  // Begins with one group for each last cell and splits until all of a group lead to the same
  // groups.
  private int[] groups(List<int[]> steps) {
    int[] groups = new int[pasts.size()];
    for (int past = 0; past < groups.length; past++) {
      groups[past] = isDeadEnd(steps.get(past)) ? NOWHERE : pasts.get(past).last();
    }
    int count = 0;
    while (true) {
      Map<List<Integer>, Integer> known = new HashMap<>();
      int[] finer = new int[groups.length];
      for (int past = 0; past < groups.length; past++) {
        List<Integer> key = new ArrayList<>();
        key.add(groups[past]);
        for (int to : steps.get(past)) {
          key.add(to == NOWHERE ? NOWHERE : groups[to]);
        }
        if (groups[past] == NOWHERE) {
          finer[past] = NOWHERE;
        } else {
          Integer group = known.putIfAbsent(key, known.size());
          finer[past] = group == null ? known.size() - 1 : group;
        }
      }
      groups = finer;
      if (known.size() == count) {
        return groups;
      }
      count = known.size();
    }
  }
}
