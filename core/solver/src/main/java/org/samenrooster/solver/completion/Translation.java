package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.solver.assignment.AssignmentProblem;
import org.samenrooster.solver.assignment.AssignmentProblem.Aim;
import org.samenrooster.solver.assignment.AssignmentProblem.Cell;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;
import org.samenrooster.solver.assignment.AssignmentProblem.Tally;
import org.samenrooster.solver.assignment.AssignmentProblem.Wish;

/** Says a completion in the words of the assignment search, weights included. */
final class Translation {

  // Of a place that is not there nobody gets anything; far more than any wish is worth.
  private static final int NO_SUCH_PLACE = 10;

  // So that all shifts of a large period together stay a whole number that the search can hold.
  private static final int MOST_FOR_A_PICK = 100_000;

  private final CompletionProblem problem;
  private final Places places;
  private final List<PersonContext> people;
  private final FairShares shares;
  private final MendableRules mendable;
  private final int pick;
  private final int mustFill;
  private final int beyondAgreed;

  Translation(
      CompletionProblem problem,
      Places places,
      List<PersonContext> people,
      MendableRules mendable) {
    this.mendable = mendable;
    this.problem = problem;
    this.places = places;
    this.people = List.copyOf(people);
    this.shares = new FairShares(places, people);
    CompletionWeights.Open weights = problem.weights().open();
    long ordinary = (long) weights.shift() * (problem.open().size() - problem.mustFill().size());
    this.pick = Math.toIntExact(Math.max(weights.pick(), Math.min(MOST_FOR_A_PICK, ordinary + 1)));
    this.mustFill =
        problem.freedom().picks() ? pick * weights.picksForMustFill() : 5 * weights.shift();
    // More than one shift of a person is ever worth to everybody.
    this.beyondAgreed =
        (problem.mustFill().isEmpty() ? 0 : mustFill)
            + (problem.freedom().picks() ? pick : 0)
            + 2 * weights.shift();
  }

  /** What a changed pick costs. */
  int pickCost() {
    return pick;
  }

  /** What a place that stays open costs. */
  int openCost(int kind) {
    return places.kind(kind).mustFill() ? mustFill : problem.weights().open().shift();
  }

  FairShares shares() {
    return shares;
  }

  AssignmentProblem assignment() {
    List<ShiftKind> kinds = new ArrayList<>();
    Successions successions = new Successions(problem, places, people, mendable);
    for (int kind = 1; kind < places.symbols(); kind++) {
      kinds.add(
          new ShiftKind(places.minutes(kind), successions.notOnNextDay(kind), places.alike(kind)));
    }
    List<Person> persons = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (int person = 0; person < people.size(); person++) {
      persons.add(person(people.get(person)));
      addTallies(person, tallies);
    }
    return new AssignmentProblem(
        places.days(),
        kinds,
        persons,
        demands(),
        tallies,
        new RuleJudge(problem.rules(), places, people, mendable));
  }

  private List<Demand> demands() {
    List<Demand> demands = new ArrayList<>();
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        int shifts = places.shifts(day, kind).size();
        if (shifts > 0) {
          int over = NO_SUCH_PLACE * problem.weights().open().shift();
          demands.add(new Demand(day, kind, shifts, openCost(kind), over));
        }
      }
    }
    return demands;
  }

  private Person person(PersonContext context) {
    Set<Cell> closed = new HashSet<>();
    List<Wish> costs = new ArrayList<>();
    int longest = 0;
    int longestShift = 0;
    for (int day = 0; day < places.days(); day++) {
      int longestToday = 0;
      for (int kind = 0; kind < places.symbols(); kind++) {
        if (context.isOpen(day, kind)) {
          int cost = cost(context, day, kind);
          if (cost > 0) {
            costs.add(new Wish(day, kind, cost, false));
          }
          longestToday = Math.max(longestToday, kind == 0 ? 0 : places.minutes(kind));
        } else {
          closed.add(new Cell(day, kind));
        }
      }
      longest += longestToday;
      longestShift = Math.max(longestShift, longestToday);
    }
    int days = places.days();
    return new Person(
        context.person().id(),
        new Limits(0, Math.min(longest, room(context, longestShift)), days, 1, 1, days),
        Collections.nCopies(places.symbols() - 1, days),
        Set.of(),
        costs,
        closed,
        aims(context));
  }

  // By hours and by agreements; so many shifts come to no more than as many of the longest.
  private static int room(PersonContext context, int longestShift) {
    long inShifts = (long) context.agreed().mostShifts() * longestShift;
    int agreed = (int) Math.min(inShifts, context.agreed().mostMinutes());
    return Math.min(context.room(), agreed);
  }

  /** What a cell costs a person by itself. */
  int cost(PersonContext context, int day, int kind) {
    int cost = kind == context.pickOn(day) ? 0 : pick;
    cost = context.pickOn(day) == Places.OFF ? 0 : cost;
    if (kind != Places.OFF) {
      cost += context.warnings(day, kind) * problem.weights().burden().warning();
      // The least that anything costs: it decides where nothing else does.
      cost += moreOf(context, day, kind);
    }
    for (RosterWish wish : context.person().wishes()) {
      if (isUnmet(context, wish, day, kind)) {
        cost += wish.strength() * problem.weights().wishes().weakest();
      }
    }
    return cost;
  }

  /** Burdens of a cell of which the person has had more than others. */
  int moreOf(PersonContext context, int day, int kind) {
    Duty duty = places.duty(day, kind);
    return duty == null ? 0 : Burden.moreOf(context.person().hadMore(), duty);
  }

  /** Whether a cell leaves a wish of that day unmet that is not decided by what stands. */
  boolean isUnmet(PersonContext context, RosterWish wish, int day, int kind) {
    if (wish.kind() == RosterWish.Kind.VETO
        || places.dayOf(wish.day()) != day
        || context.worksOn(wish.day())) {
      return false;
    }
    boolean has = kind != Places.OFF && wish.isAbout(places.kind(kind).shape().shiftType());
    return has != (wish.kind() == RosterWish.Kind.WANTED);
  }

  List<Aim> aims(PersonContext context) {
    CompletionHours hours = context.hours();
    CompletionWeights.Hours weights = problem.weights().hours();
    int planned = context.plannedBefore();
    return List.of(
        new Aim(Math.max(0, hours.low() - planned), weights.belowBand(), 0),
        new Aim(
            Math.max(0, hours.target() - planned), weights.belowTarget(), weights.aboveTarget()));
  }

  private void addTallies(int person, List<Tally> tallies) {
    for (Burden burden : Burden.values()) {
      int most = mostBurdens(burden, person);
      Set<Cell> cells = burdens(burden, people.get(person));
      if (most != FairShares.NONE && mostPossible(cells, people.get(person)) > most) {
        tallies.add(new Tally(person, cells, most, burden.weight(problem.weights().burden())));
      }
    }
    addAgreed(person, tallies);
    int open = openWishes(people.get(person));
    if (open > 1) {
      Set<Cell> cells = unmet(people.get(person));
      tallies.add(new Tally(person, cells, open / 2, problem.weights().wishes().beyondHalf()));
    }
  }

  // Fewer unpopular cells than wanted are more of the others than there are days left for.
  private void addAgreed(int person, List<Tally> tallies) {
    PersonContext context = people.get(person);
    AgreedLine agreed = context.agreed();
    Set<Cell> work = cells(context, (day, kind) -> kind != Places.OFF);
    if (mostPossible(work, context) > agreed.mostShifts()) {
      tallies.add(new Tally(person, work, agreed.mostShifts(), beyondAgreed));
    }
    if (agreed.unpopular() > 0) {
      Set<Cell> others = cells(context, (day, kind) -> !agreed.isUnpopular(day, kind));
      int most = places.days() - agreed.unpopular();
      tallies.add(new Tally(person, others, most, problem.weights().burden().unpopular()));
    }
  }

  // A tally that cannot come to more than it may would only make the linear programme larger.
  private long mostPossible(Set<Cell> cells, PersonContext context) {
    long days = cells.stream().map(Cell::day).distinct().count();
    int shortest = cells.stream().mapToInt(cell -> places.minutes(cell.kind())).min().orElse(0);
    int longest = cells.stream().mapToInt(cell -> places.minutes(cell.kind())).max().orElse(0);
    return shortest == 0 ? days : Math.min(days, room(context, longest) / shortest);
  }

  /** How many burdens may be given before they are too many, or {@link FairShares#NONE}. */
  int mostBurdens(Burden burden, int person) {
    int most = shares.most(burden, person);
    return most == FairShares.NONE
        ? most
        : Math.max(0, most - FairShares.standing(burden, people.get(person)));
  }

  private Set<Cell> burdens(Burden burden, PersonContext context) {
    return cells(
        context,
        (day, kind) -> {
          Duty duty = places.duty(day, kind);
          return duty != null && burden.isOne(duty);
        });
  }

  /** On how many days a wish is decided by the search. */
  int openWishes(PersonContext context) {
    return (int) unmet(context).stream().map(Cell::day).distinct().count();
  }

  /** Cells that leave a wish unmet. */
  private Set<Cell> unmet(PersonContext context) {
    return cells(context, (day, kind) -> leavesUnmet(context, day, kind));
  }

  /** Which cells are meant. */
  private interface Meant {
    boolean is(int day, int kind);
  }

  private Set<Cell> cells(PersonContext context, Meant meant) {
    Set<Cell> cells = new HashSet<>();
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 0; kind < places.symbols(); kind++) {
        if (context.isOpen(day, kind) && meant.is(day, kind)) {
          cells.add(new Cell(day, kind));
        }
      }
    }
    return cells;
  }

  /** Whether a cell leaves any wish of its day unmet. */
  boolean leavesUnmet(PersonContext context, int day, int kind) {
    return context.person().wishes().stream().anyMatch(wish -> isUnmet(context, wish, day, kind));
  }
}
