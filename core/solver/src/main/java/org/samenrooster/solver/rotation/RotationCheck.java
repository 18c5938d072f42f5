package org.samenrooster.solver.rotation;

import java.util.List;

/** Whether a table keeps everything, by looking at the table alone. */
final class RotationCheck {

  private RotationCheck() {}

  /** Whether these cells, row after row, are a table of the problem. */
  static boolean keeps(RotationProblem problem, int[] cells) {
    return cells.length == problem.cells()
        && isCovered(problem, cells)
        && hasNoneForbidden(problem, cells)
        && runsFit(problem, cells);
  }

  private static boolean isCovered(RotationProblem problem, int[] cells) {
    int[][] people = new int[problem.kinds().size() + 1][problem.days()];
    for (int place = 0; place < cells.length; place++) {
      people[cells[place]][place % problem.days()]++;
    }
    for (int kind = 1; kind < people.length; kind++) {
      for (int day = 0; day < problem.days(); day++) {
        if (people[kind][day] != problem.kinds().get(kind - 1).cover().get(day)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean hasNoneForbidden(RotationProblem problem, int[] cells) {
    for (List<Integer> sequence : problem.forbidden()) {
      for (int start = 0; start < cells.length; start++) {
        boolean stands = true;
        for (int i = 0; i < sequence.size(); i++) {
          stands &= cells[(start + i) % cells.length] == sequence.get(i);
        }
        if (stands) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean runsFit(RotationProblem problem, int[] cells) {
    int[] worked = new int[cells.length];
    for (int place = 0; place < cells.length; place++) {
      worked[place] = cells[place] == RotationProblem.OFF ? 0 : 1;
    }
    for (int kind = 0; kind <= problem.kinds().size(); kind++) {
      if (!runsFit(cells, kind, problem.block(kind))) {
        return false;
      }
    }
    return runsFit(worked, 1, problem.work());
  }

  private static boolean runsFit(int[] cells, int of, RotationProblem.Run limits) {
    int start = 0;
    while (start < cells.length && cells[start] == of) {
      start++;
    }
    if (start == cells.length) {
      return start >= limits.least() && start <= limits.most();
    }
    int run = 0;
    for (int i = 1; i <= cells.length; i++) {
      if (cells[(start + i) % cells.length] == of) {
        run++;
      } else {
        if (run > 0 && (run < limits.least() || run > limits.most())) {
          return false;
        }
        run = 0;
      }
    }
    return true;
  }
}
