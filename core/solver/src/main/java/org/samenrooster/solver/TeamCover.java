package org.samenrooster.solver;

/**
 * Who is present, counted as lines change, and what uncovered, surplus, open and extra work cost. A
 * change of one shift touches only the stretches it spans. Mutable; belongs to one thread.
 */
final class TeamCover {

  private final CoverageGrid grid;
  private final SearchModel model;
  private final int ranks;
  private final int row;

  /** Present minus needed per stretch: one number per rank, then all people. */
  private final int[] slack;

  /** Held minus demanded per day and type: one number per rank, then all people. */
  private final int[] held;

  private final int[] placeQuarters;
  private final int uncovered;
  private final int surplus;
  private final int open;
  private final int extra;

  TeamCover(CoverageGrid grid) {
    this.grid = grid;
    this.model = grid.model();
    this.ranks = grid.ranks;
    this.row = ranks + 1;
    this.slack = new int[grid.stretches * row];
    this.held = new int[model.days() * (model.types() + 1) * row];
    SearchWeights.Coverage weights = model.weights().coverage();
    this.uncovered = weights.uncovered();
    this.surplus = weights.surplus();
    this.open = grid.hasDemand ? weights.openShift() : 0;
    this.extra = grid.hasDemand ? weights.extraShift() : 0;
    this.placeQuarters = new int[model.types() + 1];
    for (int type = 1; type <= model.types(); type++) {
      placeQuarters[type] = model.quarters(type);
    }
    clear();
  }

  private void clear() {
    fill(slack, grid.needed);
    fill(held, grid.demanded);
  }

  private void fill(int[] slackOrHeld, int[] wanted) {
    for (int i = 0; i * row < slackOrHeld.length; i++) {
      for (int rank = 0; rank < ranks; rank++) {
        slackOrHeld[i * row + rank] = -wanted[i * ranks + rank];
      }
      slackOrHeld[i * row + ranks] = ranks == 0 ? 0 : -wanted[i * ranks];
    }
  }

  /** Starts anew from these lines and returns the cost. */
  long reset(Cells cells) {
    clear();
    for (int member = 0; member < model.members(); member++) {
      for (int day = 0; day < model.days(); day++) {
        change(member, day, cells.get(member, day), 1);
      }
    }
    return uncoveredQuarters() * uncovered
        + surplusQuarters() * surplus
        + openQuarters() * open
        + extraQuarters() * extra;
  }

  /** Takes a shift away or gives it; returns by how much the cost grows. */
  int change(int member, int day, int type, int people) {
    if (type == Cells.OFF) {
      return 0;
    }
    int rank = model.rankOfMember(member);
    int delta = 0;
    int stretch = grid.first[type][day];
    for (int n = grid.count[type][day]; n > 0; n--) {
      delta += grid.length[stretch] * change(slack, stretch, rank, people, uncovered, surplus);
      stretch++;
      if (stretch == grid.stretches) {
        stretch = 0;
      }
    }
    if (grid.hasDemand) {
      delta += placeQuarters[type] * change(held, grid.place(day, type), rank, people, open, extra);
    }
    return delta;
  }

  private int change(
      int[] counts, int index, int rank, int people, int shortWeight, int overWeight) {
    int base = index * row;
    int shortBefore = 0;
    int shortAfter = 0;
    for (int r = 0; r < ranks; r++) {
      int count = counts[base + r];
      shortBefore = Math.max(shortBefore, -count);
      if (r < rank) {
        count += people;
        counts[base + r] = count;
      }
      shortAfter = Math.max(shortAfter, -count);
    }
    int all = counts[base + ranks];
    counts[base + ranks] = all + people;
    // Surplus is everybody who is left over once the shortfall is filled as far as it can be.
    return (shortAfter - shortBefore) * shortWeight
        + (people + shortAfter - shortBefore) * overWeight;
  }

  /** Places of this day and type that nobody holds, counted for a rank and those above. */
  int openFrom(int day, int type, int rank) {
    return -held[grid.place(day, type) * row + rank];
  }

  /** Places of this day and type that nobody holds. */
  int open(int day, int type) {
    return shortOf(held, grid.place(day, type));
  }

  private int shortOf(int[] counts, int index) {
    int shortage = 0;
    for (int rank = 0; rank < ranks; rank++) {
      shortage = Math.max(shortage, -counts[index * row + rank]);
    }
    return shortage;
  }

  private int overOf(int[] counts, int index) {
    return counts[index * row + ranks] + shortOf(counts, index);
  }

  /** Quarters of need that nobody covers. */
  long uncoveredQuarters() {
    long quarters = 0;
    for (int i = 0; i < grid.stretches; i++) {
      quarters += (long) grid.length[i] * shortOf(slack, i);
    }
    return quarters;
  }

  /** Quarters of presence that nobody needs. */
  long surplusQuarters() {
    long quarters = 0;
    for (int i = 0; i < grid.stretches; i++) {
      quarters += (long) grid.length[i] * overOf(slack, i);
    }
    return quarters;
  }

  /** Quarters of demanded shifts that nobody holds. */
  long openQuarters() {
    long quarters = 0;
    for (int day = 0; day < model.days() && grid.hasDemand; day++) {
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
        quarters += (long) placeQuarters[type] * overOf(held, grid.place(day, type));
      }
    }
    return quarters;
  }
}
