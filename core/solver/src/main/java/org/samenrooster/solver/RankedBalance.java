package org.samenrooster.solver;

/**
 * People minus need at many moments at once, where a person of a higher rank may stand in for a
 * lower one. Per moment it keeps one number for each rank and those above, and one for all people.
 * Mutable; belongs to one thread.
 */
final class RankedBalance {

  private final int ranks;
  private final int row;
  private final int[] wanted;
  private final int[] balance;
  private final int shortWeight;
  private final int overWeight;

  /**
   * @param ranks how many ranks there are, 1 or more
   * @param wanted people wanted of each rank and those above, moment by moment
   * @param shortWeight price of a person who is wanted and not there
   * @param overWeight price of a person who is there and not wanted
   */
  RankedBalance(int ranks, int[] wanted, int shortWeight, int overWeight) {
    this.ranks = ranks;
    this.row = ranks + 1;
    this.wanted = wanted;
    this.balance = new int[wanted.length / ranks * row];
    this.shortWeight = shortWeight;
    this.overWeight = overWeight;
    clear();
  }

  /** Nobody is there. */
  void clear() {
    for (int moment = 0; moment < moments(); moment++) {
      for (int rank = 0; rank < ranks; rank++) {
        balance[moment * row + rank] = -wanted[moment * ranks + rank];
      }
      balance[moment * row + ranks] = -wanted[moment * ranks];
    }
  }

  int moments() {
    return balance.length / row;
  }

  /**
   * Adds people who may fill the places of all ranks below {@code rank}, or takes them away;
   * returns by how much the price of the moment grows.
   */
  int change(int moment, int rank, int people) {
    int base = moment * row;
    int shortBefore = 0;
    int shortAfter = 0;
    for (int r = 0; r < ranks; r++) {
      int count = balance[base + r];
      shortBefore = Math.max(shortBefore, -count);
      if (r < rank) {
        count += people;
        balance[base + r] = count;
      }
      shortAfter = Math.max(shortAfter, -count);
    }
    balance[base + ranks] += people;
    // Whoever is left once the shortfall is filled as far as it can be is too much.
    int grows = shortAfter - shortBefore;
    return grows * shortWeight + (people + grows) * overWeight;
  }

  /** People of a rank and above who are missing; negative when there are more. */
  int missingFrom(int moment, int rank) {
    return -balance[moment * row + rank];
  }

  /** People who are wanted and not there. */
  int shortOf(int moment) {
    int shortage = 0;
    for (int rank = 0; rank < ranks; rank++) {
      shortage = Math.max(shortage, -balance[moment * row + rank]);
    }
    return shortage;
  }

  /** People who are there and not wanted. */
  int overOf(int moment) {
    return balance[moment * row + ranks] + shortOf(moment);
  }
}
