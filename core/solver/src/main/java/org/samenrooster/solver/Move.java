package org.samenrooster.solver;

/**
 * A change under trial: new contents for up to four blocks of days in the lines of one or two
 * members. Reused for every trial, because a search makes millions. Belongs to one thread.
 */
final class Move {

  static final int MAX_BLOCKS = 4;
  static final int MAX_DAYS = 14;

  private final int cycle;
  final int[] member = new int[MAX_BLOCKS];
  final int[] day = new int[MAX_BLOCKS];
  final int[] length = new int[MAX_BLOCKS];
  final byte[][] after = new byte[MAX_BLOCKS][MAX_DAYS];
  private final byte[][] before = new byte[MAX_BLOCKS][MAX_DAYS];
  int blocks;
  int firstMember;
  int secondMember;

  Move(int cycle) {
    this.cycle = cycle;
  }

  /** Begins a move in the lines of these members, who may be one and the same. */
  void begin(int first, int second) {
    blocks = 0;
    firstMember = first;
    secondMember = second;
  }

  /** Adds a block whose new content is filled in by the caller. */
  byte[] block(int ofMember, int fromDay, int days) {
    member[blocks] = ofMember;
    day[blocks] = fromDay;
    length[blocks] = days;
    return after[blocks++];
  }

  boolean touchesTwo() {
    return firstMember != secondMember;
  }

  int cycleDay(int block, int offset) {
    int sum = day[block] + offset;
    return sum < cycle ? sum : sum - cycle;
  }

  byte before(int block, int offset) {
    return before[block][offset];
  }

  /** Puts the new contents in; false when nothing changes by it. */
  boolean apply(Cells cells) {
    boolean changes = false;
    for (int b = 0; b < blocks; b++) {
      for (int i = 0; i < length[b]; i++) {
        byte old = cells.get(member[b], cycleDay(b, i));
        before[b][i] = old;
        changes |= old != after[b][i];
        cells.set(member[b], cycleDay(b, i), after[b][i]);
      }
    }
    return changes;
  }

  /** Puts the old contents back. */
  void undo(Cells cells) {
    for (int b = blocks - 1; b >= 0; b--) {
      for (int i = 0; i < length[b]; i++) {
        cells.set(member[b], cycleDay(b, i), before[b][i]);
      }
    }
  }
}
