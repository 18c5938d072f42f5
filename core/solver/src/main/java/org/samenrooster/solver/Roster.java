package org.samenrooster.solver;

/**
 * Lines with their cost, changed move by move: apply, look at the difference, keep or undo.
 * Mutable; belongs to one thread.
 */
final class Roster {

  private final SearchModel model;
  private final LineCost lineCost;
  private final TeamCover cover;
  private final Cells cells;
  private final int[] costOfLine;
  private long cost;

  Roster(SearchModel model, CoverageGrid grid, LineCost lineCost) {
    this.model = model;
    this.lineCost = lineCost;
    this.cover = new TeamCover(grid);
    this.cells = new Cells(model.members(), model.days());
    this.costOfLine = new int[model.members()];
    become(cells.copy());
  }

  /**
   * Takes over other lines.
   *
   * @throws IllegalStateException if a line is planned above what may be planned at all
   */
  void become(Cells others) {
    cells.copyFrom(others);
    cost = cover.reset(cells);
    for (int member = 0; member < model.members(); member++) {
      costOfLine[member] = lineCost.of(member, cells.values());
      if (costOfLine[member] == LineCost.TOO_MANY_HOURS) {
        throw new IllegalStateException("Line " + member + " is planned above its limit.");
      }
      cost += costOfLine[member];
    }
  }

  long cost() {
    return cost;
  }

  Cells cells() {
    return cells;
  }

  TeamCover cover() {
    return cover;
  }

  int costOfLine(int member) {
    return costOfLine[member];
  }

  /** Notes that a line, already changed, now costs this much. */
  void keep(int member, int newCost) {
    cost += (long) newCost - costOfLine[member];
    costOfLine[member] = newCost;
  }

  /** Notes that coverage, already changed, now costs this much more. */
  void keepCover(long delta) {
    cost += delta;
  }
}
