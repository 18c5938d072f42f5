package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A first roster: the one to start from as far as it may stand, then every open place given to the
 * member whose line suffers least. Also closes what a search left open. Belongs to one thread.
 */
final class Construction {

  private final SearchTools tools;
  private final SearchModel model;
  private final SearchClock clock;
  private final Roster roster;
  private final Trial trial;

  Construction(SearchTools tools, SearchClock clock) {
    this.tools = tools;
    this.model = tools.model();
    this.clock = clock;
    this.roster = new Roster(model, tools.grid(), tools.lineCost());
    this.trial = new Trial(tools, roster);
  }

  /** The roster a search starts from: these lines as far as they may stand, and more. */
  Cells start(Cells from) {
    roster.become(allowedPartOf(from));
    for (Place place : openPlaces()) {
      if (clock.stopped()) {
        break;
      }
      fill(place);
    }
    return roster.cells().copy();
  }

  /**
   * The same lines with open places given away wherever that makes the roster better, however
   * little time the search had: what is said about open places is true then.
   */
  Cells finished(Cells cells) {
    roster.become(cells);
    openPlaces().forEach(this::fill);
    return allowedPartOf(roster.cells().copy());
  }

  private record Place(int day, int type, int rank, int candidates) {}

  private List<Place> openPlaces() {
    List<Place> places = new ArrayList<>();
    for (int day = 0; day < model.days(); day++) {
      for (int type = 1; type <= model.types(); type++) {
        for (int rank = 0; rank < model.levels().size(); rank++) {
          int above = rank + 1 < model.levels().size() ? wanted(day, type, rank + 1) : 0;
          int candidates = candidates(day, type, rank);
          for (int i = wanted(day, type, rank); i > above; i--) {
            places.add(new Place(day, type, rank, candidates));
          }
        }
      }
    }
    // Places that few can take go first.
    places.sort(Comparator.comparingInt(Place::candidates));
    return places;
  }

  private int wanted(int day, int type, int rank) {
    return tools.grid().demanded[tools.grid().place(day, type) * model.levels().size() + rank];
  }

  private int candidates(int day, int type, int rank) {
    return (int)
        IntStream.range(0, model.members())
            .filter(member -> model.rankOfMember(member) > rank)
            .filter(member -> mayHave(member, day, type))
            .count();
  }

  private void fill(Place place) {
    if (!roster.cover().isOpen(place.day(), place.type(), place.rank())) {
      return;
    }
    Move move = new Move(model.days());
    for (int member : inOrderOfHarm(place)) {
      move.begin(member, member);
      move.block(member, place.day(), 1)[0] = (byte) place.type();
      if (trial.keep(move, -1)) {
        return;
      }
    }
  }

  private int[] inOrderOfHarm(Place place) {
    long[] harm = new long[model.members()];
    Cells cells = roster.cells();
    for (int member = 0; member < model.members(); member++) {
      harm[member] = Long.MAX_VALUE;
      boolean free = cells.get(member, place.day()) == Cells.OFF;
      if (free && model.rankOfMember(member) > place.rank()) {
        cells.set(member, place.day(), (byte) place.type());
        int cost = tools.lineCost().of(member, cells.values());
        cells.set(member, place.day(), Cells.OFF);
        if (cost != LineCost.TOO_MANY_HOURS) {
          int spare = model.rankOfMember(member) - 1 - place.rank();
          harm[member] = cost - roster.costOfLine(member) + spare * 100L;
        }
      }
    }
    return IntStream.range(0, model.members())
        .filter(member -> harm[member] != Long.MAX_VALUE)
        .boxed()
        .sorted(Comparator.comparingLong(member -> harm[member]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Takes away what rules, contracts or pins do not allow. Pinned cells stay: alone they fit, or
   * the problem would have had a fault.
   */
  private Cells allowedPartOf(Cells current) {
    Pins pins = model.pins();
    for (int member = 0; member < model.members(); member++) {
      for (int day = 0; day < model.days(); day++) {
        if (pins.isPinned(member, day)) {
          current.set(member, day, pins.pinnedTo(member, day));
        } else if (!mayHave(member, day, current.get(member, day))) {
          current.set(member, day, Cells.OFF);
        }
      }
      for (int day = model.days() - 1; day >= 0 && !fits(member, current); day--) {
        if (!pins.isPinned(member, day)) {
          current.set(member, day, Cells.OFF);
        }
      }
    }
    return current;
  }

  private boolean mayHave(int member, int day, int type) {
    return model.pins().allow(member, day, type) && tools.rules().allows(member, day, type);
  }

  private boolean fits(int member, Cells cells) {
    return tools.lineCost().of(member, cells.values()) != LineCost.TOO_MANY_HOURS
        && tools.rules().blocking(member, cells).isEmpty();
  }
}
