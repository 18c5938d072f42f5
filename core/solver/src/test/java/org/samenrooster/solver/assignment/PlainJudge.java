package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.List;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.Tally;
import org.samenrooster.solver.assignment.AssignmentProblem.Wish;

/** Judges lines by looking at them day by day, without anything of the search. */
final class PlainJudge {

  private final AssignmentProblem problem;

  PlainJudge(AssignmentProblem problem) {
    this.problem = problem;
  }

  boolean keeps(Person person, List<Integer> line) {
    Limits limits = person.limits();
    if (person.closed().stream().anyMatch(cell -> line.get(cell.day()) == cell.kind())
        || !problem.judge().conflicts(problem.people().indexOf(person), bytes(line)).isEmpty()) {
      return false;
    }
    int minutes = 0;
    int weekends = 0;
    int[] counts = new int[problem.kinds().size() + 1];
    for (int day = 0; day < line.size(); day++) {
      int cell = line.get(day);
      if (cell != 0) {
        minutes += problem.kinds().get(cell - 1).minutes();
        counts[cell]++;
        if (person.daysOff().contains(day)) {
          return false;
        }
        if (day > 0 && line.get(day - 1) != 0) {
          if (problem.kinds().get(line.get(day - 1) - 1).notOnNextDay().contains(cell)) {
            return false;
          }
        }
        boolean saturdayToo = day % 7 == 6 && line.get(day - 1) != 0;
        weekends += day % 7 == 5 || day % 7 == 6 && !saturdayToo ? 1 : 0;
      }
    }
    for (int kind = 1; kind < counts.length; kind++) {
      if (counts[kind] > person.mostOfKind().get(kind - 1)) {
        return false;
      }
    }
    return minutes >= limits.minMinutes()
        && minutes <= limits.maxMinutes()
        && weekends <= limits.maxWeekends()
        && keepsRuns(limits, line);
  }

  private static boolean keepsRuns(Limits limits, List<Integer> line) {
    int from = 0;
    while (from < line.size()) {
      boolean work = line.get(from) != 0;
      int until = from;
      while (until < line.size() && (line.get(until) != 0) == work) {
        until++;
      }
      boolean atBorder = from == 0 || until == line.size();
      int length = until - from;
      if (work && length > limits.maxRun()
          || !atBorder && length < (work ? limits.minRun() : limits.minOff())) {
        return false;
      }
      from = until;
    }
    return true;
  }

  int wishes(Person person, List<Integer> line) {
    int cost = 0;
    for (Wish wish : person.wishes()) {
      boolean given = line.get(wish.day()) == wish.kind();
      cost += given == wish.wanted() ? 0 : wish.weight();
    }
    return cost;
  }

  private int aims(Person person, List<Integer> line) {
    int minutes =
        line.stream()
            .mapToInt(kind -> kind == 0 ? 0 : problem.kinds().get(kind - 1).minutes())
            .sum();
    return person.aims().stream().mapToInt(aim -> aim.cost(minutes)).sum();
  }

  static byte[] bytes(List<Integer> line) {
    byte[] cells = new byte[line.size()];
    for (int day = 0; day < cells.length; day++) {
      cells[day] = line.get(day).byteValue();
    }
    return cells;
  }

  int cost(List<List<Integer>> lines) {
    int cost = 0;
    for (int person = 0; person < lines.size(); person++) {
      cost += wishes(problem.people().get(person), lines.get(person));
      cost += aims(problem.people().get(person), lines.get(person));
    }
    for (Tally tally : problem.tallies()) {
      List<Integer> line = lines.get(tally.person());
      long count =
          tally.cells().stream().filter(cell -> line.get(cell.day()) == cell.kind()).count();
      cost += (int) Math.max(0, count - tally.most()) * tally.over();
    }
    for (Demand demand : problem.demands()) {
      int present = 0;
      for (List<Integer> line : lines) {
        present += line.get(demand.day()) == demand.kind() ? 1 : 0;
      }
      int missing = demand.required() - present;
      cost += missing > 0 ? missing * demand.under() : -missing * demand.over();
    }
    return cost;
  }

  /** Every line of a number of days. */
  List<List<Integer>> allLines() {
    List<List<Integer>> lines = new ArrayList<>(List.of(List.of()));
    for (int day = 0; day < problem.days(); day++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> line : lines) {
        for (int cell = 0; cell <= problem.kinds().size(); cell++) {
          List<Integer> more = new ArrayList<>(line);
          more.add(cell);
          longer.add(more);
        }
      }
      lines = longer;
    }
    return lines;
  }

  List<List<Integer>> possibleLines(Person person) {
    return allLines().stream().filter(line -> keeps(person, line)).toList();
  }

  /** The least that any assignment costs, by trying all; for very small problems. */
  int leastCost() {
    return leastCost(
        new ArrayList<>(), problem.people().stream().map(this::possibleLines).toList());
  }

  private int leastCost(List<List<Integer>> lines, List<List<List<Integer>>> possible) {
    if (lines.size() == problem.people().size()) {
      return cost(lines);
    }
    int least = Integer.MAX_VALUE;
    for (List<Integer> line : possible.get(lines.size())) {
      lines.add(line);
      least = Math.min(least, leastCost(lines, possible));
      lines.remove(lines.size() - 1);
    }
    return least;
  }
}
