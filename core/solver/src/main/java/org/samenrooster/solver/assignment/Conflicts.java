package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.assignment.LineJudge.Conflict;

/**
 * What must not stand together in a line, as flags of the programme: each says that a line has had
 * a cell of every day of a conflict so far. Flags are bits of one number, taken from above, and
 * serve again for days that lie elsewhere.
 */
final class Conflicts {

  static final long FORBIDDEN = -1;

  private static final int HIGHEST = 62;
  private static final int NO_FLAG = -1;

  private final int days;
  private final int cells;
  private final List<BitSet> busy = new ArrayList<>();
  private final long[] keeps;
  private final long[] starts;
  private final long[] ends;
  private final boolean[] closed;
  private final Set<Conflict> known = new HashSet<>();
  private final List<Conflict> carried = new ArrayList<>();

  Conflicts(int days, int cells) {
    this.days = days;
    this.cells = cells;
    this.keeps = new long[days * cells];
    this.starts = new long[days * cells];
    this.ends = new long[days * cells];
    this.closed = new boolean[days * cells];
    Arrays.fill(keeps, -1);
  }

  /** The lowest bit that is a flag. */
  int lowest() {
    return HIGHEST + 1 - busy.size();
  }

  /** The flags after a cell, or {@link #FORBIDDEN}. What is no flag stays as it is. */
  long after(long flags, int day, int cell) {
    int place = day * cells + cell;
    if ((flags & ends[place]) != 0 || closed[place]) {
      return FORBIDDEN;
    }
    return flags & keeps[place] | starts[place];
  }

  /** A carried conflict that stands in a line; null where there is none. */
  @Nullable Conflict standingIn(byte[] line) {
    for (Conflict conflict : carried) {
      if (conflict.standsIn(line)) {
        return conflict;
      }
    }
    return null;
  }

  /**
   * Forbids a conflict from now on.
   *
   * @param lowest the lowest bit that may become a flag
   * @return false where it is forbidden already, or no flag is left
   */
  boolean add(Conflict conflict, int lowest) {
    if (known.contains(conflict)) {
      return false;
    }
    int flag = NO_FLAG;
    if (conflict.cells().size() > 1) {
      flag = flagFor(conflict, lowest);
      if (flag == NO_FLAG) {
        return false;
      }
      busy.get(HIGHEST - flag).set(conflict.firstDay(), conflict.lastDay() + 1);
    }
    known.add(conflict);
    carried.add(conflict);
    for (int i = 0; i < conflict.cells().size(); i++) {
      for (int cell = 0; cell < cells; cell++) {
        boolean has = (conflict.cells().get(i) >> cell & 1) != 0;
        write(conflict, conflict.firstDay() + i, cell, has, flag);
      }
    }
    return true;
  }

  private void write(Conflict conflict, int day, int cell, boolean has, int flag) {
    int place = day * cells + cell;
    if (flag == NO_FLAG) {
      closed[place] |= has;
      return;
    }
    long bit = 1L << flag;
    boolean first = day == conflict.firstDay();
    boolean last = day == conflict.lastDay();
    if (first && has) {
      starts[place] |= bit;
    } else if (last || !has) {
      keeps[place] &= ~bit;
    }
    if (last && has) {
      ends[place] |= bit;
    }
  }

  private int flagFor(Conflict conflict, int lowest) {
    for (int i = 0; i < busy.size(); i++) {
      int next = busy.get(i).nextSetBit(conflict.firstDay());
      if (next < 0 || next > conflict.lastDay()) {
        return HIGHEST - i;
      }
    }
    int flag = HIGHEST - busy.size();
    if (flag < lowest) {
      return NO_FLAG;
    }
    busy.add(new BitSet(days));
    return flag;
  }
}
