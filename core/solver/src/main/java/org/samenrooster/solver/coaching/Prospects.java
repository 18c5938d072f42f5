package org.samenrooster.solver.coaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the weeks to come cost at least, whatever the rules say: exact for hours alone, so nothing
 * that it leaves out could have been better.
 */
final class Prospects {

  static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

  // Minutes off in single weeks never amount to a minute off in all of them.
  private static final long MINUTE_OF_ALL = 1_000_000;

  private final FollowingHours hours;
  private final List<Map<Integer, Long>> leastFrom = new ArrayList<>();

  /**
   * @param sums for each week the minutes it can hold
   */
  Prospects(FollowingHours hours, List<int[]> sums) {
    this.hours = hours;
    List<int[]> reached = reached(sums);
    for (int week = 0; week <= sums.size(); week++) {
      leastFrom.add(new HashMap<>());
    }
    for (int minutes : reached.get(sums.size())) {
      leastFrom.get(sums.size()).put(minutes, cost(minutes));
    }
    for (int week = sums.size() - 1; week >= 0; week--) {
      for (int before : reached.get(week)) {
        long least = IMPOSSIBLE;
        for (int more : sums.get(week)) {
          least = Math.min(least, least(week, before, more));
        }
        leastFrom.get(week).put(before, least);
      }
    }
  }

  // The minutes that the weeks before each week can add up to.
  private static List<int[]> reached(List<int[]> sums) {
    List<int[]> reached = new ArrayList<>();
    reached.add(new int[] {0});
    for (int[] ofWeek : sums) {
      int[] before = reached.get(reached.size() - 1);
      reached.add(
          Arrays.stream(before)
              .flatMap(minutes -> Arrays.stream(ofWeek).map(more -> minutes + more))
              .distinct()
              .toArray());
    }
    return reached;
  }

  /** What a total costs. */
  long cost(int total) {
    return total > hours.most() ? IMPOSSIBLE : MINUTE_OF_ALL * Math.abs(total - hours.aim());
  }

  /** What the minutes of one week cost. */
  long costOfWeek(int week, int minutes) {
    return Math.abs(minutes - hours.weeks().get(week).aim());
  }

  /** What this week and all later ones cost at least, with so many minutes before and in it. */
  long least(int week, int before, int minutes) {
    long later = leastFrom.get(week + 1).getOrDefault(before + minutes, IMPOSSIBLE);
    return later == IMPOSSIBLE ? IMPOSSIBLE : later + costOfWeek(week, minutes);
  }
}
