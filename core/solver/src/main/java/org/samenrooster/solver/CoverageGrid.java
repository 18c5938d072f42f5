package org.samenrooster.solver;

import java.util.List;
import java.util.stream.IntStream;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shifttype.ShiftType;

/**
 * The cycle cut into stretches within which neither the need nor the people present can change, and
 * the demand per day and type. Immutable; shared by all threads.
 */
final class CoverageGrid {

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
    List<ShiftType> counting = types(model).stream().filter(CoverageGrid::counts).toList();
    WeekStretches week = new WeekStretches(model.problem().need(), model.levels(), counting);
    this.stretches = hasNeed ? week.count() * model.weeks() : 0;
    this.length = new int[stretches];
    this.needed = new int[stretches * ranks];
    for (int i = 0; i < stretches; i++) {
      length[i] = week.length(i % week.count());
      for (int rank = 0; rank < ranks; rank++) {
        needed[i * ranks + rank] = week.wanted(i % week.count(), rank);
      }
    }
    this.first = new int[model.types() + 1][model.days()];
    this.count = new int[model.types() + 1][model.days()];
    for (int type = 1; type <= model.types() && hasNeed; type++) {
      place(type, week);
    }
    this.demanded = new int[model.days() * (model.types() + 1) * ranks];
    model.problem().shiftDemand().entries().forEach(this::demand);
  }

  private static List<ShiftType> types(SearchModel model) {
    return IntStream.rangeClosed(1, model.types()).mapToObj(model::type).toList();
  }

  private static boolean counts(ShiftType type) {
    return type.countsFor().coverage();
  }

  private void place(int type, WeekStretches week) {
    for (int day = 0; day < model.days() && counts(model.type(type)); day++) {
      first[type][day] = week.first(model.type(type), day) % stretches;
      count[type][day] = week.span(model.type(type), day);
    }
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
