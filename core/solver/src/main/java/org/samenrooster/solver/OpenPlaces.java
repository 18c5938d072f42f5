package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.List;
import org.samenrooster.team.Level;

/** The places of the demand that nobody holds, each with a reason that was counted or proved. */
final class OpenPlaces {

  private final SearchTools tools;
  private final SearchModel model;
  private final Cells cells;

  OpenPlaces(SearchTools tools, Cells cells) {
    this.tools = tools;
    this.model = tools.model();
    this.cells = cells;
  }

  List<OpenBaseRosterShift> openShifts() {
    List<OpenBaseRosterShift> open = new ArrayList<>();
    OpenReasons reasons = new OpenReasons(tools, cells);
    for (int day = 0; day < model.days(); day++) {
      for (int type = 1; type <= model.types(); type++) {
        int[] missing = missing(day, type);
        for (int rank = missing.length - 1; rank >= 0; rank--) {
          for (int i = 0; i < missing[rank]; i++) {
            Level level = model.levels().get(rank);
            open.add(
                new OpenBaseRosterShift(
                    day / 7,
                    Explanation.dayOfWeek(day),
                    model.type(type).code(),
                    level,
                    reasons.reason(day, type, rank)));
          }
        }
      }
    }
    return open;
  }

  /** Unfilled places by rank; people are counted towards the highest places first. */
  private int[] missing(int day, int type) {
    int ranks = model.levels().size();
    int[] people = new int[ranks + 1];
    for (int member = 0; member < model.members(); member++) {
      if (cells.get(member, day) == type) {
        people[model.rankOfMember(member)]++;
      }
    }
    int[] missing = new int[ranks];
    int free = 0;
    for (int rank = ranks - 1; rank >= 0; rank--) {
      free += people[rank + 1];
      int above = rank + 1 < ranks ? wantedFrom(day, type, rank + 1) : 0;
      int wanted = wantedFrom(day, type, rank) - above;
      int met = Math.min(free, wanted);
      missing[rank] = wanted - met;
      free -= met;
    }
    return missing;
  }

  private int wantedFrom(int day, int type, int rank) {
    return tools.grid().demanded[tools.grid().place(day, type) * model.levels().size() + rank];
  }
}
