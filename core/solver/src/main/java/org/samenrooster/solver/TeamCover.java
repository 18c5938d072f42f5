package org.samenrooster.solver;

/**
 * Who is present, counted as lines change, and what uncovered, surplus, open and extra work cost. A
 * change of one shift touches only the stretches it spans. Mutable; belongs to one thread.
 */
final class TeamCover {

  private final CoverageGrid grid;
  private final SearchModel model;
  private final RankedBalance present;
  private final RankedBalance held;
  private final int[] placeQuarters;

  TeamCover(CoverageGrid grid) {
    this.grid = grid;
    this.model = grid.model();
    SearchWeights.Coverage weights = model.weights().coverage();
    this.present =
        new RankedBalance(grid.ranks, grid.needed, weights.uncovered(), weights.surplus());
    this.held =
        new RankedBalance(
            grid.ranks, grid.demanded, weights.openShiftWhere(grid.hasNeed), weights.extraShift());
    this.placeQuarters = new int[model.types() + 1];
    for (int type = 1; type <= model.types(); type++) {
      placeQuarters[type] = model.quarters(type);
    }
  }

  /** Starts anew from these lines and returns the cost. */
  long reset(Cells cells) {
    present.clear();
    held.clear();
    for (int member = 0; member < model.members(); member++) {
      for (int day = 0; day < model.days(); day++) {
        change(member, day, cells.get(member, day), 1);
      }
    }
    SearchWeights.Coverage weights = model.weights().coverage();
    return uncoveredQuarters() * weights.uncovered()
        + surplusQuarters() * weights.surplus()
        + openQuarters() * weights.openShiftWhere(grid.hasNeed)
        + extraQuarters() * weights.extraShift();
  }

  /** Gives a member a shift or takes it away; returns by how much the cost grows. */
  int change(int member, int day, int type, int people) {
    if (type == Cells.OFF) {
      return 0;
    }
    int rank = model.rankOfMember(member);
    int delta = 0;
    int stretch = grid.first[type][day];
    for (int n = grid.count[type][day]; n > 0; n--) {
      delta += grid.length[stretch] * present.change(stretch, rank, people);
      stretch++;
      if (stretch == grid.stretches) {
        stretch = 0;
      }
    }
    if (grid.hasDemand) {
      delta += placeQuarters[type] * held.change(grid.place(day, type), rank, people);
    }
    return delta;
  }

  /** Whether a place of this rank is missing among those of the day and type. */
  boolean isOpen(int day, int type, int rank) {
    return held.missingFrom(grid.place(day, type), rank) > 0;
  }

  /** Places of this day and type that nobody holds. */
  int open(int day, int type) {
    return held.shortOf(grid.place(day, type));
  }

  /** Quarters of need that nobody covers. */
  long uncoveredQuarters() {
    long quarters = 0;
    for (int i = 0; i < grid.stretches; i++) {
      quarters += (long) grid.length[i] * present.shortOf(i);
    }
    return quarters;
  }

  /** Quarters of presence that nobody needs. */
  long surplusQuarters() {
    long quarters = 0;
    for (int i = 0; i < grid.stretches; i++) {
      quarters += (long) grid.length[i] * present.overOf(i);
    }
    return quarters;
  }

  /** Quarters of demanded shifts that nobody holds. */
  long openQuarters() {
    long quarters = 0;
    for (int day = 0; day < model.days(); day++) {
      for (int type = 1; type <= model.types(); type++) {
        quarters += (long) placeQuarters[type] * open(day, type);
      }
    }
    return quarters;
  }

  /** Quarters of shifts beyond the demand. */
  long extraQuarters() {
    long quarters = 0;
    for (int day = 0; day < model.days() && grid.hasDemand; day++) {
      for (int type = 1; type <= model.types(); type++) {
        quarters += (long) placeQuarters[type] * held.overOf(grid.place(day, type));
      }
    }
    return quarters;
  }
}
