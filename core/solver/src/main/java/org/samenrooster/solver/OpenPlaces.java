package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
    List<Place> places = places();
    OpenReasons reasons = new OpenReasons(tools, cells, openMinutes(places));
    return places.stream()
        .map(
            place ->
                new OpenBaseRosterShift(
                    place.day() / 7,
                    Explanation.dayOfWeek(place.day()),
                    model.type(place.type()).code(),
                    model.levels().get(place.rank()),
                    reasons.reason(place.day(), place.type(), place.rank())))
        .toList();
  }

  private record Place(int day, int type, int rank) {}

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int day = 0; day < model.days(); day++) {
      for (int type = 1; type <= model.types(); type++) {
        int[] missing = missing(day, type);
        for (int rank = missing.length - 1; rank >= 0; rank--) {
          places.addAll(Collections.nCopies(missing[rank], new Place(day, type, rank)));
        }
      }
    }
    return places;
  }

  /** Paid minutes of the cycle that are open, for each rank and those above. */
  private long[] openMinutes(List<Place> places) {
    long[] minutes = new long[model.levels().size()];
    for (Place place : places) {
      for (int rank = 0; rank <= place.rank(); rank++) {
        minutes[rank] += model.paidMinutes(place.type());
      }
    }
    return minutes;
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
