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
 */
public record AssignmentProblem(
    int days, List<ShiftKind> kinds, List<Person> people, List<Demand> demands) {

  /** The value of a cell of a line on which nobody works. */
  public static final int OFF = 0;

  private static final int MOST_DAYS = 366;
  private static final int MOST_KINDS = 60;

  public AssignmentProblem {
    kinds = List.copyOf(kinds);
    people = List.copyOf(people);
    demands = List.copyOf(demands);
  }

  /**
   * A kind of shift.
   *
   * @param minutes of work
   * @param notOnNextDay kinds that must not be worked on the day after it
   */
  public record ShiftKind(int minutes, Set<Integer> notOnNextDay) {

    public ShiftKind {
      notOnNextDay = Set.copyOf(notOnNextDay);
    }
  }

  /**
   * What the line of a person has to keep. A run at the first or last day is never too short,
   * because it may go on beyond them.
   *
   * @param minMinutes in all days
   * @param maxMinutes in all days
   * @param maxRun most days of work after each other
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
   */
  public record Person(
      String id, Limits limits, List<Integer> mostOfKind, Set<Integer> daysOff, List<Wish> wishes) {

    public Person {
      mostOfKind = List.copyOf(mostOfKind);
      daysOff = Set.copyOf(daysOff);
      wishes = List.copyOf(wishes);
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
}
