package org.samenrooster.solver.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;

/** A problem in the form in which it is searched. */
final class Model {

  static final int NONE = -1;

  private static final int MOST_LABELS = 1_000_000;

  private final int days;
  private final int cells;
  private final Terms[] people;

  private final int[] demandAt;

  private final int[] demandDay;
  private final int[] required;
  private final int[] under;
  private final int[] over;

  Model(AssignmentProblem problem) {
    this.days = problem.days();
    this.cells = problem.kinds().size() + 1;
    int unit = unitMinutes(problem.kinds());
    Map<Limits, LineAutomaton> automata = new HashMap<>();
    this.people =
        problem.people().stream()
            .map(person -> terms(problem, person, unit, automata))
            .toArray(Terms[]::new);
    int count = problem.demands().size();
    this.demandAt = new int[days * cells];
    Arrays.fill(demandAt, NONE);
    this.demandDay = new int[count];
    this.required = new int[count];
    this.under = new int[count];
    this.over = new int[count];
    for (int i = 0; i < count; i++) {
      Demand demand = problem.demands().get(i);
      demandAt[demand.day() * cells + demand.kind()] = i;
      demandDay[i] = demand.day();
      required[i] = demand.required();
      under[i] = demand.under();
      over[i] = demand.over();
    }
  }

  private static Terms terms(
      AssignmentProblem problem, Person person, int unit, Map<Limits, LineAutomaton> automata) {
    Limits limits = person.limits();
    // What is limited by the sum over all days does not shape the automaton.
    Limits shape = new Limits(0, 0, limits.maxRun(), limits.minRun(), limits.minOff(), 0);
    return new Terms(
        problem,
        person,
        unit,
        automata.computeIfAbsent(shape, key -> new LineAutomaton(key, problem.kinds())));
  }

  private static int unitMinutes(List<ShiftKind> kinds) {
    int unit = kinds.stream().mapToInt(ShiftKind::minutes).reduce(0, Model::commonDivisor);
    return Math.max(1, unit);
  }

  private static int commonDivisor(int one, int other) {
    return other == 0 ? one : commonDivisor(other, one % other);
  }

  int days() {
    return days;
  }

  /** Kinds of shifts, and the day off. */
  int cells() {
    return cells;
  }

  int people() {
    return people.length;
  }

  Terms terms(int person) {
    return people[person];
  }

  /** How many places there are for a day and a cell. */
  int places() {
    return days * cells;
  }

  int place(int day, int cell) {
    return day * cells + cell;
  }

  /** The demand of a day and cell, or {@link #NONE}. */
  int demandAt(int day, int cell) {
    return demandAt[place(day, cell)];
  }

  int demandAt(int place) {
    return demandAt[place];
  }

  int dayOf(int demand) {
    return demandDay[demand];
  }

  int required(int demand) {
    return required[demand];
  }

  int under(int demand) {
    return under[demand];
  }

  int over(int demand) {
    return over[demand];
  }

  /** A line of a person that keeps everything, whatever it costs; null where there is none. */
  byte @Nullable [] anyLine(int person) {
    return new Pricing(this, () -> false)
        .best(person, new double[places()], people[person].allowed, MOST_LABELS);
  }

  int[] coverage(byte[][] lines) {
    int[] coverage = new int[required.length];
    for (byte[] line : lines) {
      count(coverage, line, 1);
    }
    return coverage;
  }

  void count(int[] coverage, byte[] line, int by) {
    for (int day = 0; day < days; day++) {
      int demand = demandAt[day * cells + line[day]];
      if (demand >= 0) {
        coverage[demand] += by;
      }
    }
  }

  int demandCost(int demand, int present) {
    int missing = required[demand] - present;
    return missing > 0 ? missing * under[demand] : -missing * over[demand];
  }

  int cost(byte[][] lines) {
    int sum = 0;
    for (int person = 0; person < lines.length; person++) {
      sum += people[person].cost(lines[person]);
    }
    int[] coverage = coverage(lines);
    for (int demand = 0; demand < coverage.length; demand++) {
      sum += demandCost(demand, coverage[demand]);
    }
    return sum;
  }
}
