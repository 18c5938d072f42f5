package org.samenrooster.solver.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.assignment.AssignmentProblem.Cell;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;
import org.samenrooster.solver.assignment.AssignmentProblem.Tally;

/** A problem in the form in which it is searched. */
final class Model {

  static final int NONE = -1;
  private static final int[] NO_TALLIES = {};

  private static final int MOST_LABELS = 1_000_000;

  private final int days;
  private final int cells;
  private final Terms[] people;

  private final int[] demandAt;

  // Tallies are further demands, of nobody too few; in place of a day they have their person.
  private final int[] demandDay;
  private final int[] @Nullable [][] counting;
  private final int[] required;
  private final int[] under;
  private final int[] over;

  Model(AssignmentProblem problem) {
    this.days = problem.days();
    this.cells = problem.kinds().size() + 1;
    int unit = unitMinutes(problem.kinds());
    Map<Limits, LineAutomaton> automata = new HashMap<>();
    this.people =
        IntStream.range(0, problem.people().size())
            .mapToObj(person -> terms(problem, person, unit, automata))
            .toArray(Terms[]::new);
    int wanted = problem.demands().size();
    int count = wanted + problem.tallies().size();
    this.demandAt = new int[days * cells];
    Arrays.fill(demandAt, NONE);
    this.demandDay = new int[count];
    this.required = new int[count];
    this.under = new int[count];
    this.over = new int[count];
    for (int i = 0; i < wanted; i++) {
      Demand demand = problem.demands().get(i);
      demandAt[demand.day() * cells + demand.kind()] = i;
      demandDay[i] = demand.day();
      required[i] = demand.required();
      under[i] = demand.under();
      over[i] = demand.over();
    }
    this.counting = new int[people.length][][];
    for (int i = wanted; i < count; i++) {
      Tally tally = problem.tallies().get(i - wanted);
      demandDay[i] = NONE - 1 - tally.person();
      required[i] = tally.most();
      over[i] = tally.over();
      place(tally, i);
    }
  }

  private void place(Tally tally, int row) {
    if (counting[tally.person()] == null) {
      counting[tally.person()] = new int[places()][0];
    }
    for (Cell cell : tally.cells()) {
      int place = place(cell.day(), cell.kind());
      int[] before = counting[tally.person()][place];
      int[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = row;
      counting[tally.person()][place] = after;
    }
  }

  private static Terms terms(
      AssignmentProblem problem, int person, int unit, Map<Limits, LineAutomaton> automata) {
    Limits limits = problem.people().get(person).limits();
    // What is limited by the sum over all days does not shape the automaton.
    Limits shape = new Limits(0, 0, limits.maxRun(), limits.minRun(), limits.minOff(), 0);
    return new Terms(
        problem,
        person,
        unit,
        automata.computeIfAbsent(
            shape, key -> new LineAutomaton(key, problem.days(), problem.kinds())));
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

  /** Whether a demand changes with these days, or with the lines of these people. */
  boolean isInPlay(int demand, boolean[] free, boolean[] changing) {
    int day = demandDay[demand];
    return day >= 0 ? free[day] : changing[NONE - 1 - day];
  }

  /** The tallies of a person that count a cell. */
  int[] talliesAt(int person, int place) {
    int[][] own = counting[person];
    return own == null ? NO_TALLIES : own[place];
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
    byte[] idle = people[person].idleLine(people[person].allowed);
    return people[person].keeps(idle)
        ? idle
        : new Pricing(this, () -> false)
            .best(person, new double[places()], people[person].allowed, MOST_LABELS);
  }

  /** What the tallies of a person cost with a line. */
  int tallyCost(int person, byte[] line) {
    if (counting[person] == null) {
      return 0;
    }
    int sum = 0;
    int[] coverage = new int[required.length];
    count(coverage, person, line, 1);
    for (int demand = 0; demand < coverage.length; demand++) {
      if (demandDay[demand] == NONE - 1 - person) {
        sum += demandCost(demand, coverage[demand]);
      }
    }
    return sum;
  }

  /** Prices to which is added what one more costs of what a line has too many of. */
  double[] withTallies(int person, byte[] line, double[] price) {
    int[] coverage = new int[required.length];
    count(coverage, person, line, 1);
    double[] more = price.clone();
    for (int place = 0; place < more.length; place++) {
      for (int tally : talliesAt(person, place)) {
        more[place] += coverage[tally] > required[tally] ? over[tally] : 0;
      }
    }
    return more;
  }

  int[] coverage(byte[][] lines) {
    int[] coverage = new int[required.length];
    for (int person = 0; person < lines.length; person++) {
      count(coverage, person, lines[person], 1);
    }
    return coverage;
  }

  void count(int[] coverage, int person, byte[] line, int by) {
    for (int day = 0; day < days; day++) {
      int place = place(day, line[day]);
      int demand = demandAt[place];
      if (demand >= 0) {
        coverage[demand] += by;
      }
      for (int tally : talliesAt(person, place)) {
        coverage[tally] += by;
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
