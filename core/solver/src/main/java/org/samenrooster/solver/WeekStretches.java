package org.samenrooster.solver;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.samenrooster.demand.Presence;
import org.samenrooster.demand.QuarterGrid;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

/**
 * A week cut into stretches within which neither the need nor the people present can change: cut
 * where the need changes and where a shift starts or ends. Immutable.
 */
final class WeekStretches {

  private static final int WEEK = QuarterGrid.QUARTERS_OF_A_WEEK;

  private final int[] starts;
  private final int[] wanted;
  private final int ranks;

  /**
   * @param levels the levels that are told apart, lowest first
   * @param types shift types that may start on any day
   */
  WeekStretches(StaffingNeed need, List<Level> levels, List<ShiftType> types) {
    this.ranks = levels.size();
    this.starts = cuts(need, levels, types);
    this.wanted = new int[starts.length * ranks];
    for (int i = 0; i < starts.length; i++) {
      for (int rank = 0; rank < ranks; rank++) {
        wanted[i * ranks + rank] = need.atLeast(levels.get(rank), starts[i]);
      }
    }
  }

  private static int[] cuts(StaffingNeed need, List<Level> levels, List<ShiftType> types) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0));
    for (int quarter = 1; quarter < WEEK; quarter++) {
      for (Level level : levels) {
        if (need.at(level, quarter) != need.at(level, quarter - 1)) {
          cuts.add(quarter);
        }
      }
    }
    for (ShiftType type : types) {
      for (int day = 0; day < 7; day++) {
        Presence presence = new Presence(type, Level.LOWEST, day);
        cuts.add(QuarterGrid.wrap(presence.firstQuarter()));
        cuts.add(QuarterGrid.wrap(presence.endQuarterExclusive()));
      }
    }
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many stretches a week has. */
  int count() {
    return starts.length;
  }

  /** Quarters of a stretch. */
  int length(int stretch) {
    return (stretch + 1 < starts.length ? starts[stretch + 1] : WEEK) - starts[stretch];
  }

  /** People wanted of a rank and those above. */
  int wanted(int stretch, int rank) {
    return wanted[stretch * ranks + rank];
  }

  /** The first stretch of a shift; counted on through the weeks, as days are. */
  int first(ShiftType type, int day) {
    return stretchAt(new Presence(type, Level.LOWEST, day).firstQuarter());
  }

  /** How many stretches a shift spans. */
  int span(ShiftType type, int day) {
    Presence presence = new Presence(type, Level.LOWEST, day);
    return stretchAt(presence.endQuarterExclusive()) - stretchAt(presence.firstQuarter());
  }

  private int stretchAt(int quarter) {
    return quarter / WEEK * starts.length + Arrays.binarySearch(starts, quarter % WEEK);
  }
}
