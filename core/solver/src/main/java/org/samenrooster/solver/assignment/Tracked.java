package org.samenrooster.solver.assignment;

import java.util.Arrays;
import java.util.List;
import org.samenrooster.solver.assignment.LineJudge.Conflict;

/**
 * What the programme of a person's line counts besides units: only what a line has broken before.
 * Grows only.
 *
 * <p>Counts are packed into one number, each with a bit above it that is never set, so that all can
 * be compared at once. What must not stand together takes flags of the same number from above.
 */
final class Tracked {

  private static final int NOT_COUNTED = -1;
  private static final int FLAGS_FOR_NEED = 24;

  /** No cell may follow these counts. */
  static final long FORBIDDEN = Conflicts.FORBIDDEN;

  private final Terms terms;
  private final int[] places;
  private final long[] masks;
  private int weekends = NOT_COUNTED;
  private long weekendMask;
  private long guards;
  private int used;
  private final Conflicts conflicts;
  private List<Conflict> broken = List.of();

  Tracked(Terms terms) {
    this.terms = terms;
    this.places = new int[terms.cells];
    this.masks = new long[terms.cells];
    Arrays.fill(places, NOT_COUNTED);
    this.conflicts = new Conflicts(terms.days, terms.cells);
  }

  /** Whether lines of this kind are counted. */
  boolean counts(int cell) {
    return places[cell] != NOT_COUNTED;
  }

  /** Whether weekends with work are counted. */
  boolean countsWeekends() {
    return weekends != NOT_COUNTED;
  }

  /**
   * The counts after a cell, or {@link #FORBIDDEN}.
   *
   * @param beginsWeekend whether it is the first work of a weekend
   */
  long after(long counts, int day, int cell, boolean beginsWeekend) {
    long flagged = conflicts.after(counts, day, cell);
    if (flagged == FORBIDDEN || cell == AssignmentProblem.OFF) {
      return flagged;
    }
    long counted = flagged + step(cell, beginsWeekend);
    return tooMany(counted, cell) ? FORBIDDEN : counted;
  }

  /** Whether a line keeps everything. */
  boolean accepts(byte[] line) {
    if (!terms.keepsLimits(line)) {
      return false;
    }
    Conflict standing = conflicts.standingIn(line);
    broken = standing == null ? terms.conflicts(line) : List.of(standing);
    return broken.isEmpty();
  }

  /** What stands in the line that was not accepted last; empty where a limit is broken. */
  List<Conflict> broken() {
    return broken;
  }

  private long step(int cell, boolean beginsWeekend) {
    long step = places[cell] == NOT_COUNTED ? 0 : 1L << places[cell];
    return weekends != NOT_COUNTED && beginsWeekend ? step + (1L << weekends) : step;
  }

  // Whether something is counted more often than it may be, after a cell.
  private boolean tooMany(long counts, int cell) {
    return weekends != NOT_COUNTED && (counts >> weekends & weekendMask) > terms.maxWeekends
        || places[cell] != NOT_COUNTED && (counts >> places[cell] & masks[cell]) > terms.most[cell];
  }

  /** Whether nothing is counted more often in the first than in the second. */
  boolean isWithin(long first, long second) {
    long flags = -1L << conflicts.lowest();
    return (first & flags & ~second) == 0
        && ((second & ~flags | guards) - (first & ~flags) & guards) == guards;
  }

  /**
   * From now on counts what a line breaks.
   *
   * @return false where it breaks nothing that can still be counted
   */
  boolean add(byte[] line) {
    boolean more = terms.keepsLimits(line) && learnConflicts(line);
    if (weekends == NOT_COUNTED && terms.weekends(line) > terms.maxWeekends) {
      int width = width(terms.maxWeekends);
      if (used + width < conflicts.lowest()) {
        weekends = take(width);
        weekendMask = (1L << width) - 1;
        more = true;
      }
    }
    for (int kind = 1; kind < terms.cells; kind++) {
      if (places[kind] == NOT_COUNTED && terms.count(line, kind) > terms.most[kind]) {
        int width = width(terms.most[kind]);
        if (used + width < conflicts.lowest()) {
          places[kind] = take(width);
          masks[kind] = (1L << width) - 1;
          more = true;
        }
      }
    }
    return more;
  }

  // One is enough for this line; the others spare later lines, as long as that costs few flags.
  private boolean learnConflicts(byte[] line) {
    boolean more = false;
    for (Conflict conflict : broken) {
      boolean needed = !more && conflict.standsIn(line);
      more |=
          conflicts.add(conflict, needed ? used + 1 : Math.max(used + 1, FLAGS_FOR_NEED)) && needed;
    }
    return more;
  }

  // Room for one more than may be.
  private static int width(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most + 1);
  }

  private int take(int width) {
    int place = used;
    used += width + 1;
    guards |= 1L << place + width;
    return place;
  }
}
