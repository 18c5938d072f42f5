package org.samenrooster.solver.assignment;

import java.util.Arrays;

/**
 * What the programme of a person's line counts besides units: only what a line has broken before.
 * Grows only.
 *
 * <p>Counts are packed into one number, each with a bit above it that is never set, so that all can
 * be compared at once.
 */
final class Tracked {

  private static final int NOT_COUNTED = -1;
  private static final int BITS = 63;

  private final Terms terms;
  private final int[] places;
  private final long[] masks;
  private int weekends = NOT_COUNTED;
  private long weekendMask;
  private long guards;
  private int used;

  Tracked(Terms terms) {
    this.terms = terms;
    this.places = new int[terms.cells];
    this.masks = new long[terms.cells];
    Arrays.fill(places, NOT_COUNTED);
  }

  /** Whether lines of this kind are counted. */
  boolean counts(int cell) {
    return places[cell] != NOT_COUNTED;
  }

  /** What a cell adds to the counts. */
  long step(int cell, boolean beginsWeekend) {
    long step = places[cell] == NOT_COUNTED ? 0 : 1L << places[cell];
    return weekends != NOT_COUNTED && beginsWeekend ? step + (1L << weekends) : step;
  }

  /** Whether something is counted more often than it may be, after a cell. */
  boolean tooMany(long counts, int cell) {
    return weekends != NOT_COUNTED && (counts >> weekends & weekendMask) > terms.maxWeekends
        || places[cell] != NOT_COUNTED && (counts >> places[cell] & masks[cell]) > terms.most[cell];
  }

  /** Whether nothing is counted more often in the first than in the second. */
  boolean isWithin(long first, long second) {
    return ((second | guards) - first & guards) == guards;
  }

  /**
   * From now on counts what a line breaks.
   *
   * @return false where it breaks nothing that can still be counted
   */
  boolean add(byte[] line) {
    boolean more = false;
    if (weekends == NOT_COUNTED && terms.weekends(line) > terms.maxWeekends) {
      int width = width(terms.maxWeekends);
      if (used + width < BITS) {
        weekends = take(width);
        weekendMask = (1L << width) - 1;
        more = true;
      }
    }
    for (int kind = 1; kind < terms.cells; kind++) {
      if (places[kind] == NOT_COUNTED && terms.count(line, kind) > terms.most[kind]) {
        int width = width(terms.most[kind]);
        if (used + width < BITS) {
          places[kind] = take(width);
          masks[kind] = (1L << width) - 1;
          more = true;
        }
      }
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
