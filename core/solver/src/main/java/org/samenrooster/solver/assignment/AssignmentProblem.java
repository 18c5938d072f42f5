package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;

/**
 * People, days and shifts that are to be brought together. Days count from 0, which is a Monday;
 * kinds of shifts count from 1, and 0 stands for a day off.
 *
 * @param days 1 or more
 * @param kinds of shifts; the first is kind 1
 * @param people who may work them
 * @param demands how many should, at most one for a day and kind; without one nobody is wanted and
 *     nobody minds
 * @param tallies what people should not have too often
 * @param judge of rules that limits do not say
 */
public record AssignmentProblem(
    int days,
    List<ShiftKind> kinds,
    List<Person> people,
    List<Demand> demands,
    List<Tally> tallies,
    LineJudge judge) {

  /** The value of a cell of a line on which nobody works. */
  public static final int OFF = 0;

  private static final int MOST_DAYS = 366;
  private static final int MOST_KINDS = 60;

  public AssignmentProblem {
    kinds = List.copyOf(kinds);
    people = List.copyOf(people);
    demands = List.copyOf(demands);
    tallies = List.copyOf(tallies);
  }

  /** A problem whose limits say all that a line has to keep. */
  public AssignmentProblem(
      int days, List<ShiftKind> kinds, List<Person> people, List<Demand> demands) {
    this(days, kinds, people, demands, List.of(), LineJudge.NONE);
  }

  /**
   * A kind of shift.
   *
   * @param minutes of work
   * @param notOnNextDay kinds that must not be worked on the day after it
   * @param alike kinds with the same number are the same for the judge of the problem
   */
  public record ShiftKind(int minutes, Set<Integer> notOnNextDay, int alike) {

    public ShiftKind {
      notOnNextDay = Set.copyOf(notOnNextDay);
    }

    /** A kind of which no judge knows. */
    public ShiftKind(int minutes, Set<Integer> notOnNextDay) {
      this(minutes, notOnNextDay, 0);
    }
  }

  /**
   * What the line of a person has to keep. A run at the first or last day is never too short,
   * because it may go on beyond them.
   *
   * @param minMinutes in all days
   * @param maxMinutes in all days
   * @param maxRun most days of work after each other; all days or more where nothing limits them
   * @param minRun fewest days of work after each other
   * @param minOff fewest days off after each other
   * @param maxWeekends most weekends with work on Saturday, Sunday or both
   */
  public record Limits(
      int minMinutes, int maxMinutes, int maxRun, int minRun, int minOff, int maxWeekends) {}

  /**
   * A person.
   *
   * @param id what messages call the person
   * @param mostOfKind how often each kind may be worked, in the order of the kinds
   * @param daysOff on which there is no work
   * @param wishes that cost something when they are not met
   * @param closed cells that the line does not have
   * @param aims at minutes in all days
   */
  public record Person(
      String id,
      Limits limits,
      List<Integer> mostOfKind,
      Set<Integer> daysOff,
      List<Wish> wishes,
      Set<Cell> closed,
      List<Aim> aims) {

    public Person {
      mostOfKind = List.copyOf(mostOfKind);
      daysOff = Set.copyOf(daysOff);
      wishes = List.copyOf(wishes);
      closed = Set.copyOf(closed);
      aims = List.copyOf(aims);
    }

    /** A person who may have every cell but those of the days off, and aims at nothing. */
    public Person(
        String id,
        Limits limits,
        List<Integer> mostOfKind,
        Set<Integer> daysOff,
        List<Wish> wishes) {
      this(id, limits, mostOfKind, daysOff, wishes, Set.of(), List.of());
    }
  }

  /** A day and a kind, or {@link #OFF}. */
  public record Cell(int day, int kind) {}

  /**
   * Minutes that the line of a person should come to.
   *
   * @param below what each hour less costs
   * @param above what each hour more costs
   */
  public record Aim(int minutes, int below, int above) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** What a line of so many minutes costs; parts of one are rounded to the nearest whole. */
    public int cost(int planned) {
      int missing = minutes - planned;
      long cost = missing > 0 ? (long) missing * below : -(long) missing * above;
      return Math.toIntExact(Math.round(cost / (double) MINUTES_OF_AN_HOUR));
    }
  }

  /**
   * Cells of which a person should not have too many.
   *
   * @param person place among the people
   * @param over what each beyond the most costs
   */
  public record Tally(int person, Set<Cell> cells, int most, int over) {

    public Tally {
      cells = Set.copyOf(cells);
    }
  }

  /**
   * A wish for a kind on a day, or against it.
   *
   * @param weight what it costs when it is not met
   */
  public record Wish(int day, int kind, int weight, boolean wanted) {}

  /**
   * How many people a day and kind should have.
   *
   * @param under what each person too few costs
   * @param over what each person too many costs
   */
  public record Demand(int day, int kind, int required, int under, int over) {}

  /**
   * Everything that makes a search impossible, before it begins: no days, no people, more kinds
   * than can be told apart, or people without a line that keeps everything they have to keep.
   */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(shapeFaults());
    if (faults.isEmpty()) {
      Model model = new Model(this);
      for (int person = 0; person < people.size(); person++) {
        if (model.anyLine(person) == null) {
          String id = people.get(person).id();
          faults.add(Fault.at("/people/" + person, FaultCode.ASSIGNMENT_NO_LINE, id));
        }
      }
    }
    return faults;
  }

  /** What can be told without looking for lines. */
  List<Fault> shapeFaults() {
    List<Fault> faults = new ArrayList<>();
    if (people.isEmpty()) {
      faults.add(Fault.at("/people", FaultCode.PLAN_NO_MEMBERS, ""));
    }
    if (days < 1 || days > MOST_DAYS) {
      faults.add(Fault.at("/days", FaultCode.ASSIGNMENT_DAYS, days, MOST_DAYS));
    }
    if (kinds.isEmpty()) {
      faults.add(Fault.at("/kinds", FaultCode.PLAN_NO_SHIFT_TYPES, ""));
    } else if (kinds.size() > MOST_KINDS) {
      faults.add(Fault.at("/kinds", FaultCode.PLAN_TOO_MANY_SHIFT_TYPES, kinds.size(), MOST_KINDS));
    }
    return faults;
  }
}
