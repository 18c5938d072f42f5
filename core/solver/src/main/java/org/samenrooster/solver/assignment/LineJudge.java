package org.samenrooster.solver.assignment;

import java.util.List;

/**
 * Rules that no programme of a line carries. Every line that is found is shown to it; what it names
 * is never found again. Says the same of the same line always, and may be asked by several threads.
 */
@FunctionalInterface
public interface LineJudge {

  /** No further rules. */
  LineJudge NONE = (person, line) -> List.of();

  /**
   * What must not stand together in lines of a person; empty where the line keeps all rules.
   *
   * @param line a kind or {@link AssignmentProblem#OFF} for each day; not to be changed
   * @return the first of them stands in the line; the others need not
   */
  List<Conflict> conflicts(int person, byte[] line);

  /**
   * Cells of adjacent days, of which a line must not have one on each of the days.
   *
   * @param firstDay the first of the days
   * @param cells of each day, a bit each; {@link #ANY} where the day does not matter
   */
  record Conflict(int firstDay, List<Long> cells) {

    /** Every cell. */
    public static final long ANY = -1;

    public Conflict {
      cells = List.copyOf(cells);
    }

    /** Whether a line has a cell of each day. */
    public boolean standsIn(byte[] line) {
      for (int i = 0; i < cells.size(); i++) {
        if ((cells.get(i) >> line[firstDay + i] & 1) == 0) {
          return false;
        }
      }
      return true;
    }

    int lastDay() {
      return firstDay + cells.size() - 1;
    }
  }
}
