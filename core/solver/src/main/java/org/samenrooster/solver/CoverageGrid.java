package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.samenrooster.demand.Presence;
import org.samenrooster.demand.QuarterGrid;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.team.Level;

/**
 * The cycle cut into stretches within which neither the need nor the people present can change, and
 * the demand per day and type. Immutable; shared by all threads.
 */
final class CoverageGrid {

  private static final int WEEK = QuarterGrid.QUARTERS_OF_A_WEEK;

  final int ranks;
  final int stretches;

  /** Quarters of each stretch. */
  final int[] length;

  /** Cumulative need per stretch and rank. */
  final int[] needed;

  /** First stretch of a shift, by type and cycle day. */
  final int[][] first;

  /** How many stretches a shift spans, by type and cycle day. */
  final int[][] count;

  /** Cumulative demand per cycle day, type and rank. */
  final int[] demanded;

  final boolean hasNeed;
  final boolean hasDemand;

  private final SearchModel model;

  CoverageGrid(SearchModel model) {
    this.model = model;
    this.ranks = model.levels().size();
    this.hasNeed = model.problem().need().weeklyMinutes() > 0;
    this.hasDemand = !model.problem().shiftDemand().entries().isEmpty();
    int[] starts = hasNeed ? cuts() : new int[0];
    int ofWeek = starts.length;
    this.stretches = ofWeek * model.weeks();
    this.length = new int[stretches];
    this.needed = new int[stretches * ranks];
    for (int i = 0; i < stretches; i++) {
      int start = starts[i % ofWeek];
      int end = i % ofWeek + 1 < ofWeek ? starts[i % ofWeek + 1] : WEEK;
      length[i] = end - start;
      for (int rank = 0; rank < ranks; rank++) {
        needed[i * ranks + rank] = model.problem().need().atLeast(model.levels().get(rank), start);
      }
    }
    this.first = new int[model.types() + 1][model.days()];
    this.count = new int[model.types() + 1][model.days()];
    if (hasNeed) {
      placeShifts(starts);
    }
    this.demanded = new int[model.days() * (model.types() + 1) * ranks];
    model.problem().shiftDemand().entries().forEach(this::demand);
  }

  private int[] cuts() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0));
    for (int quarter = 1; quarter < WEEK; quarter++) {
      for (Level level : model.levels()) {
        if (model.problem().need().at(level, quarter)
            != model.problem().need().at(level, quarter - 1)) {
          cuts.add(quarter);
        }
      }
    }
    for (Presence presence : presencesOfAWeek()) {
      cuts.add(QuarterGrid.wrap(presence.firstQuarter()));
      cuts.add(QuarterGrid.wrap(presence.endQuarterExclusive()));
    }
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  private List<Presence> presencesOfAWeek() {
    List<Presence> presences = new ArrayList<>();
    for (int type = 1; type <= model.types(); type++) {
      if (model.type(type).kind().countsForCoverage()) {
        for (int day = 0; day < 7; day++) {
          presences.add(new Presence(model.type(type), Level.LOWEST, day));
        }
      }
    }
    return presences;
  }

  private void placeShifts(int[] starts) {
    for (int type = 1; type <= model.types(); type++) {
      for (int day = 0; day < model.days(); day++) {
        if (model.type(type).kind().countsForCoverage()) {
          Presence presence = new Presence(model.type(type), Level.LOWEST, day);
          int from = stretchOf(presence.firstQuarter(), starts);
          int until = stretchOf(presence.endQuarterExclusive(), starts);
          first[type][day] = from % stretches;
          count[type][day] = until - from;
        }
      }
    }
  }

  private static int stretchOf(int quarter, int[] starts) {
    int inWeek = java.util.Arrays.binarySearch(starts, quarter % WEEK);
    return quarter / WEEK * starts.length + inWeek;
  }

  private void demand(ShiftDemand.Entry entry) {
    int type = model.typeIndex(entry.shiftType());
    int rankOfPlace = model.rankOfPlace(entry.requiredLevel());
    for (int week = 0; week < model.weeks(); week++) {
      int day = week * 7 + entry.day().getValue() - 1;
      for (int rank = 0; rank <= rankOfPlace; rank++) {
        demanded[place(day, type) * ranks + rank] += entry.count();
      }
    }
  }

  /** Index of a day and type in the demand. */
  int place(int day, int type) {
    return day * (model.types() + 1) + type;
  }

  SearchModel model() {
    return model;
  }
}
