package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.solver.assignment.AssignmentProblem.Aim;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.Wish;
import org.samenrooster.solver.assignment.LineJudge.Conflict;

/** What one person's line has to keep and what its cells cost, ready for the search. */
final class Terms {

  final int days;
  final int cells;
  final LineAutomaton automaton;
  final int[] units;
  final int minUnits;
  final int maxUnits;
  final int maxWeekends;
  final int[] most;

  /** Cells of each day, a bit each. */
  final long[] allowed;

  /** By day and cell. */
  final int[] cost;

  /** Kinds of the same group lead from every node to the same node with the same units. */
  final int[] group;

  private final int[] mostFrom;
  private final int[] mostUntil;

  /** What lines of so many units cost besides their cells. */
  final int[] endCost;

  private final LineJudge judge;
  private final int place;

  Terms(AssignmentProblem problem, int place, int unitMinutes, LineAutomaton automaton) {
    Person person = problem.people().get(place);
    this.judge = problem.judge();
    this.place = place;
    this.days = problem.days();
    this.cells = problem.kinds().size() + 1;
    this.automaton = automaton;
    this.units = new int[cells];
    for (int kind = 1; kind < cells; kind++) {
      units[kind] = problem.kinds().get(kind - 1).minutes() / unitMinutes;
    }
    this.minUnits = -Math.floorDiv(-person.limits().minMinutes(), unitMinutes);
    this.maxUnits = Math.floorDiv(person.limits().maxMinutes(), unitMinutes);
    this.maxWeekends = person.limits().maxWeekends();
    this.most = new int[cells];
    long possible = 1;
    for (int kind = 1; kind < cells; kind++) {
      most[kind] = person.mostOfKind().get(kind - 1);
      possible |= most[kind] > 0 ? 1L << kind : 0;
    }
    this.allowed = new long[days];
    Arrays.fill(allowed, possible);
    person.daysOff().forEach(day -> allowed[day] = 1);
    person.closed().forEach(cell -> allowed[cell.day()] &= ~(1L << cell.kind()));
    this.endCost = new int[maxUnits + 1];
    for (int unit = 0; unit <= maxUnits; unit++) {
      for (Aim aim : person.aims()) {
        endCost[unit] += aim.cost(unit * unitMinutes);
      }
    }
    this.cost = new int[days * cells];
    for (Wish wish : person.wishes()) {
      for (int cell = 0; cell < cells; cell++) {
        if ((cell == wish.kind()) != wish.wanted()) {
          cost[wish.day() * cells + cell] += wish.weight();
        }
      }
    }
    this.group = new int[cells];
    Map<List<Integer>, Integer> known = new HashMap<>();
    for (int kind = 1; kind < cells; kind++) {
      List<Integer> key = new ArrayList<>();
      key.add(units[kind]);
      key.add(problem.kinds().get(kind - 1).alike());
      Arrays.stream(automaton.signature(kind)).forEach(key::add);
      group[kind] = known.computeIfAbsent(key, unknown -> known.size());
    }
    this.mostFrom = new int[days + 1];
    this.mostUntil = new int[days + 1];
    int longest = Arrays.stream(units).max().orElse(0);
    int run = Math.min(days, person.limits().maxRun());
    int cycle = run + person.limits().minOff();
    for (int day = 0; day <= days; day++) {
      mostUntil[day] = longest * mostDays(day, run, cycle);
      mostFrom[day] = longest * mostDays(days - day, run, cycle);
    }
  }

  private static int mostDays(int length, int run, int cycle) {
    return Math.min(length, length / cycle * run + Math.min(length % cycle, run));
  }

  /** More than can be worked from a day on, whatever went before; no more than this. */
  int mostUnitsFrom(int day) {
    return mostFrom[day];
  }

  int mostUnitsUntil(int day) {
    return mostUntil[day];
  }

  int cost(byte[] line) {
    int sum = 0;
    for (int day = 0; day < days; day++) {
      sum += cost[day * cells + line[day]];
    }
    return sum + endCost(line);
  }

  /** What a line costs for the minutes it comes to. */
  int endCost(byte[] line) {
    int sum = 0;
    for (byte cell : line) {
      sum += units[cell];
    }
    return endCost[sum];
  }

  /** What stands in a line and must not, beyond what the limits say. */
  List<Conflict> conflicts(byte[] line) {
    return judge.conflicts(place, line);
  }

  int weekends(byte[] line) {
    int weekends = 0;
    for (int saturday = 5; saturday < days; saturday += 7) {
      if (line[saturday] != 0 || saturday + 1 < days && line[saturday + 1] != 0) {
        weekends++;
      }
    }
    return weekends;
  }

  int count(byte[] line, int kind) {
    int count = 0;
    for (byte cell : line) {
      count += cell == kind ? 1 : 0;
    }
    return count;
  }

  /** The line with as many days off as these cells leave, whether it keeps everything or not. */
  byte[] idleLine(long[] cellsOfDays) {
    byte[] line = new byte[days];
    for (int day = 0; day < days; day++) {
      line[day] = (byte) Long.numberOfTrailingZeros(cellsOfDays[day]);
    }
    return line;
  }

  /** Whether the line keeps everything; the check that does not know how it was made. */
  boolean keeps(byte[] line) {
    int node = LineAutomaton.START;
    int sum = 0;
    for (int day = 0; day < days; day++) {
      node = automaton.next(node, line[day]);
      if (node == LineAutomaton.NOWHERE || (allowed[day] >> line[day] & 1) == 0) {
        return false;
      }
      sum += units[line[day]];
    }
    return sum >= minUnits && sum <= maxUnits && keepsLimits(line) && conflicts(line).isEmpty();
  }

  /** Whether the line keeps what is limited over all days, minutes apart. */
  boolean keepsLimits(byte[] line) {
    if (weekends(line) > maxWeekends) {
      return false;
    }
    for (int kind = 1; kind < cells; kind++) {
      if (most[kind] < days && count(line, kind) > most[kind]) {
        return false;
      }
    }
    return true;
  }
}
