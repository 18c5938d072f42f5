package org.samenrooster.solver;

/**
 * Tries moves on a roster. The cheap questions come first: most moves end at one of them. A line is
 * shown to the rules as a whole only when its move is about to be kept.
 */
final class Trial {

  private final SearchModel model;
  private final LineRules rules;
  private final Pins pins;
  private final RuleWindows windows;
  private final LineCost lineCost;
  private final LineCache cache;
  private final int cycle;
  private final Roster roster;

  Trial(SearchTools tools, Roster roster) {
    this.rules = tools.rules();
    this.pins = tools.model().pins();
    this.windows = tools.windows();
    this.lineCost = tools.lineCost();
    this.cache = new LineCache(tools.model(), rules);
    this.model = tools.model();
    this.cycle = model.days();
    this.roster = roster;
  }

  /** Keeps the move if it is allowed and costs at most this much more; says whether it did. */
  boolean keep(Move move, double mostDelta) {
    if (!allowed(move)) {
      return false;
    }
    Cells cells = roster.cells();
    if (!move.apply(cells)) {
      return false;
    }
    if (!windowsAllow(move, cells.values())) {
      move.undo(cells);
      return false;
    }
    int first = lineCost.of(move.firstMember, cells.values());
    int second = 0;
    if (first != LineCost.TOO_MANY_HOURS && move.touchesTwo()) {
      second = lineCost.of(move.secondMember, cells.values());
    }
    if (first == LineCost.TOO_MANY_HOURS || second == LineCost.TOO_MANY_HOURS) {
      move.undo(cells);
      return false;
    }
    int delta = first - roster.costOfLine(move.firstMember);
    if (move.touchesTwo()) {
      delta += second - roster.costOfLine(move.secondMember);
    }
    int coverDelta = cover(move, 1);
    if (delta + coverDelta > mostDelta || !linesAllowed(move, cells.values())) {
      cover(move, -1);
      move.undo(cells);
      return false;
    }
    roster.keepCover(coverDelta);
    roster.keep(move.firstMember, first);
    if (move.touchesTwo()) {
      roster.keep(move.secondMember, second);
    }
    return true;
  }

  private boolean allowed(Move move) {
    for (int b = 0; b < move.blocks; b++) {
      for (int i = 0; i < move.length[b]; i++) {
        int member = move.member[b];
        int day = move.cycleDay(b, i);
        int type = move.after[b][i];
        if (!pins.allow(member, day, type) || !rules.allows(member, day, type)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean windowsAllow(Move move, byte[] values) {
    for (int b = 0; b < move.blocks; b++) {
      int last = move.day[b] + move.length[b] - 1;
      if (windows.blocksAround(values, move.member[b] * cycle, cycle, move.day[b], last)) {
        return false;
      }
    }
    return true;
  }

  private boolean linesAllowed(Move move, byte[] values) {
    return cache.keeps(move.firstMember, values)
        && (!move.touchesTwo() || cache.keeps(move.secondMember, values));
  }

  private int cover(Move move, int direction) {
    if (leavesCover(move)) {
      return 0;
    }
    TeamCover cover = roster.cover();
    int delta = 0;
    for (int b = 0; b < move.blocks; b++) {
      for (int i = 0; i < move.length[b]; i++) {
        int before = move.before(b, i);
        int after = move.after[b][i];
        if (before != after) {
          int day = move.cycleDay(b, i);
          delta += cover.change(move.member[b], day, before, -direction);
          delta += cover.change(move.member[b], day, after, direction);
        }
      }
    }
    return delta;
  }

  // Two members only ever exchange the same days; of one rank, nobody else notices.
  private boolean leavesCover(Move move) {
    return move.touchesTwo()
        && model.rankOfMember(move.firstMember) == model.rankOfMember(move.secondMember);
  }
}
