package org.samenrooster.solver;

import java.util.SplittableRandom;

/** Draws moves: blocks of days within a line and between lines. Belongs to one thread. */
final class Moves {

  private final SearchModel model;
  private final Roster roster;
  private final SplittableRandom random;
  private final Move move;

  Moves(SearchModel model, Roster roster, SplittableRandom random) {
    this.model = model;
    this.roster = roster;
    this.random = random;
    this.move = new Move(model.days());
  }

  Move next() {
    int draw = random.nextInt(100);
    if (model.members() > 1 && draw < 30) {
      exchangeBlock();
    } else if (model.members() > 1 && draw < 50) {
      exchangeTwoDays();
    } else if (draw < 70) {
      turnWithinLine();
    } else if (draw < 80) {
      fillOpenPlace();
    } else {
      set();
    }
    return move;
  }

  /** Two members exchange the same days. */
  private void exchangeBlock() {
    int first = random.nextInt(model.members());
    int second = otherThan(first);
    int length = Math.min(blockLength(), model.days());
    int day = random.nextInt(model.days());
    move.begin(first, second);
    copy(first, day, second, day, length);
    copy(second, day, first, day, length);
  }

  /** Two members exchange two separate days, so that both keep their hours. */
  private void exchangeTwoDays() {
    int first = random.nextInt(model.members());
    int second = otherThan(first);
    int day = random.nextInt(model.days());
    int otherDay = random.nextInt(model.days());
    for (int i = 0; i < 4 && !opposite(first, second, day, otherDay); i++) {
      otherDay = random.nextInt(model.days());
    }
    move.begin(first, second);
    copy(first, day, second, day, 1);
    copy(second, day, first, day, 1);
    if (otherDay != day) {
      copy(first, otherDay, second, otherDay, 1);
      copy(second, otherDay, first, otherDay, 1);
    }
  }

  private boolean opposite(int first, int second, int day, int otherDay) {
    Cells cells = roster.cells();
    boolean firstWorks = cells.get(first, day) != Cells.OFF;
    boolean secondWorks = cells.get(second, day) != Cells.OFF;
    return firstWorks != secondWorks
        && firstWorks == (cells.get(second, otherDay) != Cells.OFF)
        && secondWorks == (cells.get(first, otherDay) != Cells.OFF);
  }

  /** Two blocks of one line change places. */
  private void turnWithinLine() {
    int member = random.nextInt(model.members());
    int length = Math.min(blockLength(), model.days() / 2);
    int day = random.nextInt(model.days());
    int apart = length + random.nextInt(model.days() - 2 * length + 1);
    int otherDay = (day + apart) % model.days();
    move.begin(member, member);
    copy(member, day, member, otherDay, length);
    copy(member, otherDay, member, day, length);
  }

  /** Somebody takes a place that nobody holds. */
  private void fillOpenPlace() {
    for (int i = 0; i < 8; i++) {
      int day = random.nextInt(model.days());
      int type = 1 + random.nextInt(model.types());
      if (roster.cover().open(day, type) > 0) {
        int member = random.nextInt(model.members());
        move.begin(member, member);
        move.block(member, day, 1)[0] = (byte) type;
        return;
      }
    }
    set();
  }

  /** A block of days gets one shift type, or becomes free. */
  private void set() {
    int member = random.nextInt(model.members());
    int length = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
    byte type = (byte) random.nextInt(model.types() + 1);
    move.begin(member, member);
    byte[] block = move.block(member, random.nextInt(model.days()), length);
    for (int i = 0; i < length; i++) {
      block[i] = type;
    }
  }

  private int blockLength() {
    int draw = random.nextInt(16);
    if (draw == 0) {
      return 7;
    }
    return draw < 9 ? 1 : 1 + random.nextInt(5);
  }

  private int otherThan(int member) {
    int other = random.nextInt(model.members() - 1);
    return other < member ? other : other + 1;
  }

  private void copy(int toMember, int toDay, int fromMember, int fromDay, int length) {
    byte[] block = move.block(toMember, toDay, length);
    for (int i = 0; i < length; i++) {
      block[i] = roster.cells().get(fromMember, (fromDay + i) % model.days());
    }
  }
}
