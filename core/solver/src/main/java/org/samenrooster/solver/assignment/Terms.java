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

/**
 * What one person's line has to keep and what its cells cost, ready for the search: on all days, or
 * on some days while the others stay as they are.
 */
final class Terms {

  private static final int[] STRAIGHT_ON = {};
  private static final int WEEK = 7;
  private static final int SATURDAY = 5;

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

  /** The node before the first day. */
  final int start;

  /** What each weekend with work costs besides its cells. */
  final int weekendCost;

  // The same for parts, which thereby leave weekends where others can use them better.
  private final int weekendCostOfParts;

  // Where days between that stay lead to from each node, before each day and after the last.
  private final int[][] jumps;
  private final boolean[] saturday;
  private final boolean[] sunday;
  private final int[] mostFrom;
  private final int[] mostUntil;

  /**
   * What is left of the limits over all days.
   *
   * @param most of each cell
   */
  record Allowance(int minUnits, int maxUnits, int maxWeekends, int[] most) {}

  /** What lines of so many units cost besides their cells. */
  final int[] endCost;

  private final LineJudge judge;
  private final int place;
  private final int[] alike;

  Terms(AssignmentProblem problem, int place, int unitMinutes, LineAutomaton automaton) {
    this.weekendCost = 0;
    this.weekendCostOfParts = 0;
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
    this.alike = new int[cells];
    for (int kind = 1; kind < cells; kind++) {
      alike[kind] = problem.kinds().get(kind - 1).alike();
    }
    this.cost = new int[days * cells];
    for (Wish wish : person.wishes()) {
      for (int cell = 0; cell < cells; cell++) {
        if ((cell == wish.kind()) != wish.wanted()) {
          cost[wish.day() * cells + cell] += wish.weight();
        }
      }
    }
    this.group = groups();
    this.start = LineAutomaton.START;
    this.jumps = new int[days + 1][];
    Arrays.fill(jumps, STRAIGHT_ON);
    this.saturday = new boolean[days];
    this.sunday = new boolean[days];
    for (int day = 0; day < days; day++) {
      saturday[day] = day % WEEK == SATURDAY;
      sunday[day] = day % WEEK == SATURDAY + 1;
    }
    this.mostUntil = new int[days + 1];
    this.mostFrom = new int[days + 1];
    reckonMostUnits();
  }

  /**
   * Some days of these terms.
   *
   * @param chosen the days, in their order
   * @param left what the other days leave of the limits
   * @param jumps where the other days lead to
   * @param line of all days; what it has on the chosen ones does not matter
   */
  private Terms(Terms whole, int[] chosen, int start, int[][] jumps, Allowance left, byte[] line) {
    this.weekendCost = whole.weekendCostOfParts;
    this.weekendCostOfParts = whole.weekendCostOfParts;
    this.days = chosen.length;
    this.cells = whole.cells;
    this.automaton = whole.automaton;
    this.units = whole.units;
    this.minUnits = Math.max(0, left.minUnits());
    this.maxUnits = Math.min(left.maxUnits(), days * Arrays.stream(units).max().orElse(0));
    this.maxWeekends = left.maxWeekends();
    this.most = left.most();
    this.endCost = new int[Math.max(0, maxUnits) + 1];
    this.judge = LineJudge.NONE;
    this.place = whole.place;
    this.alike = whole.alike;
    this.group = whole.group;
    this.start = start;
    this.jumps = jumps;
    this.allowed = new long[days];
    this.cost = new int[days * cells];
    this.saturday = new boolean[days];
    this.sunday = new boolean[days];
    long none = 0;
    for (int kind = 1; kind < cells; kind++) {
      none |= most[kind] <= 0 ? 1L << kind : 0;
    }
    for (int day = 0; day < days; day++) {
      int one = chosen[day];
      allowed[day] = whole.allowed[one] & ~none;
      System.arraycopy(whole.cost, one * cells, cost, day * cells, cells);
      sunday[day] = whole.sunday[one];
      // A weekend that is worked on its Sunday, which stays, counts already.
      boolean stays = day + 1 == days || chosen[day + 1] != one + 1;
      boolean counted = stays && one + 1 < whole.days && line[one + 1] != AssignmentProblem.OFF;
      saturday[day] = whole.saturday[one] && !counted;
    }
    this.mostUntil = new int[days + 1];
    this.mostFrom = new int[days + 1];
    reckonMostUnits();
  }

  /** These terms with other cells and another charge. */
  private Terms(Terms whole, long[] allowed, int weekendCostOfParts) {
    this.weekendCost = whole.weekendCost;
    this.weekendCostOfParts = weekendCostOfParts;
    this.days = whole.days;
    this.cells = whole.cells;
    this.automaton = whole.automaton;
    this.units = whole.units;
    this.minUnits = whole.minUnits;
    this.maxUnits = whole.maxUnits;
    this.maxWeekends = whole.maxWeekends;
    this.most = whole.most;
    this.endCost = whole.endCost;
    this.judge = whole.judge;
    this.place = whole.place;
    this.alike = whole.alike;
    this.group = whole.group;
    this.start = whole.start;
    this.jumps = whole.jumps;
    this.cost = whole.cost;
    this.saturday = whole.saturday;
    this.sunday = whole.sunday;
    this.mostFrom = whole.mostFrom;
    this.mostUntil = whole.mostUntil;
    this.allowed = allowed;
  }

  /** These terms with a line that stays on days that are not free. */
  Terms held(byte[] line, boolean[] free) {
    long[] held = allowed.clone();
    for (int day = 0; day < days; day++) {
      held[day] = free[day] ? held[day] : 1L << line[day];
    }
    return new Terms(this, held, weekendCostOfParts);
  }

  /**
   * These terms, of which parts are charged for weekends.
   *
   * @param more what a weekend with work costs parts besides its cells
   */
  Terms charging(int more) {
    return new Terms(this, allowed, more);
  }

  /** Whether the limits say everything, so that some days can be looked at without the others. */
  boolean isPlain() {
    return judge == LineJudge.NONE && Arrays.stream(endCost).allMatch(cost -> cost == 0);
  }

  /**
   * Some days of these terms, while a line stays as it is on all others.
   *
   * @param line that keeps these terms
   * @param chosen days in their order, one or more
   */
  Terms part(byte[] line, int[] chosen) {
    byte[] rest = line.clone();
    for (int day : chosen) {
      rest[day] = AssignmentProblem.OFF;
    }
    int[][] between = new int[chosen.length + 1][];
    int first = automaton.run(LineAutomaton.START, line, 0, chosen[0]);
    between[0] = STRAIGHT_ON;
    for (int i = 1; i < between.length; i++) {
      int until = i < chosen.length ? chosen[i] : days;
      between[i] = chosen[i - 1] + 1 == until ? STRAIGHT_ON : jump(line, chosen[i - 1] + 1, until);
    }
    return new Terms(this, chosen, first, between, left(rest), rest);
  }

  /**
   * Days after those on which a line stands, whatever comes after them.
   *
   * @param line on the days before
   * @param ends whether a line may go on from each node
   */
  Terms section(byte[] line, int from, int until, boolean[] ends, Allowance left) {
    int[] chosen = new int[until - from];
    Arrays.setAll(chosen, i -> from + i);
    int[][] between = new int[chosen.length + 1][];
    Arrays.fill(between, STRAIGHT_ON);
    int[] last = new int[ends.length];
    Arrays.setAll(last, node -> ends[node] ? node : LineAutomaton.NOWHERE);
    between[chosen.length] = last;
    byte[] rest = new byte[days];
    System.arraycopy(line, 0, rest, 0, from);
    int first = automaton.run(LineAutomaton.START, line, 0, from);
    return new Terms(this, chosen, first, between, left, rest);
  }

  /** What a line, with days off where it does not stand yet, leaves of the limits. */
  Allowance left(byte[] rest) {
    int worked = 0;
    int[] kinds = most.clone();
    for (byte cell : rest) {
      worked += units[cell];
      kinds[cell]--;
    }
    int weekends = 0;
    for (int day = SATURDAY; day < days; day += WEEK) {
      boolean sundayToo = day + 1 < days && rest[day + 1] != AssignmentProblem.OFF;
      weekends += rest[day] != AssignmentProblem.OFF || sundayToo ? 1 : 0;
    }
    return new Allowance(minUnits - worked, maxUnits - worked, maxWeekends - weekends, kinds);
  }

  private int[] jump(byte[] line, int from, int until) {
    int[] jump = new int[automaton.size()];
    Arrays.setAll(jump, node -> automaton.run(node, line, from, until));
    return jump;
  }

  private int[] groups() {
    int[] groups = new int[cells];
    Map<List<Integer>, Integer> known = new HashMap<>();
    for (int kind = 1; kind < cells; kind++) {
      List<Integer> key = new ArrayList<>();
      key.add(units[kind]);
      key.add(alike[kind]);
      Arrays.stream(automaton.signature(kind)).forEach(key::add);
      groups[kind] = known.computeIfAbsent(key, unknown -> known.size());
    }
    return groups;
  }

  private void reckonMostUnits() {
    int nodes = automaton.size();
    int[] now = new int[nodes];
    Arrays.fill(now, LineAutomaton.NOWHERE);
    now[start] = 0;
    for (int day = 0; day < days; day++) {
      int[] then = new int[nodes];
      Arrays.fill(then, LineAutomaton.NOWHERE);
      long[] kinds = {allowed[day]};
      for (int cell = nextOfGroup(kinds); cell >= 0; cell = nextOfGroup(kinds)) {
        for (int node = 0; node < nodes; node++) {
          int to = now[node] < 0 ? LineAutomaton.NOWHERE : next(day, node, cell);
          if (to >= 0) {
            then[to] = Math.max(then[to], now[node] + units[cell]);
          }
        }
      }
      now = then;
      mostUntil[day + 1] = Arrays.stream(now).max().orElse(0);
    }
    Arrays.fill(now, 0);
    for (int day = days - 1; day >= 0; day--) {
      int[] own = new int[nodes];
      Arrays.fill(own, LineAutomaton.NOWHERE);
      long[] kinds = {allowed[day]};
      for (int cell = nextOfGroup(kinds); cell >= 0; cell = nextOfGroup(kinds)) {
        for (int node = 0; node < nodes; node++) {
          int to = automaton.next(node, cell);
          int after = to < 0 ? LineAutomaton.NOWHERE : after(day, to);
          if (after >= 0 && now[after] >= 0) {
            own[node] = Math.max(own[node], now[after] + units[cell]);
          }
        }
      }
      now = own;
      mostFrom[day] = Math.max(0, Arrays.stream(now).max().orElse(0));
    }
  }

  // A cell, and takes those out that lead from every node to the same node.
  private int nextOfGroup(long[] kinds) {
    if (kinds[0] == 0) {
      return -1;
    }
    int cell = Long.numberOfTrailingZeros(kinds[0]);
    kinds[0] &= ~(1L << cell);
    if (cell != AssignmentProblem.OFF) {
      for (int other = cell + 1; other < cells; other++) {
        if (group[other] == group[cell]) {
          kinds[0] &= ~(1L << other);
        }
      }
    }
    return cell;
  }

  private int after(int day, int node) {
    int[] jump = jumps[day + 1];
    return jump.length == 0 ? node : jump[node];
  }

  /** The node after a cell on a day, from the node after the day before; or nowhere. */
  int next(int day, int node, int cell) {
    int[] jump = jumps[day];
    int from = jump.length == 0 ? node : jump[node];
    return from < 0 ? from : automaton.next(from, cell);
  }

  /**
   * Adds the cheapest cell of work of each group to some cells.
   *
   * @param among a bit for each cell
   * @param place of the day off of this day among the prices
   * @param count how many are chosen already, none of them work
   * @return how many are chosen then
   */
  int addCheapest(long among, double[] price, int place, int[] chosen, int count) {
    int after = count;
    for (int cell = 1; cell < cells; cell++) {
      if ((among >> cell & 1) == 0) {
        continue;
      }
      int same = -1;
      for (int i = count; i < after; i++) {
        same = group[chosen[i]] == group[cell] ? i : same;
      }
      if (same < 0) {
        chosen[after++] = cell;
      } else if (price[place + cell] < price[place + chosen[same]]) {
        chosen[same] = cell;
      }
    }
    return after;
  }

  /** Where days that stay lead to before a day, or after the last; empty where there are none. */
  int[] jump(int day) {
    return jumps[day];
  }

  /** Whether work on a day always begins a weekend with work. */
  boolean isSaturday(int day) {
    return saturday[day];
  }

  /** Whether work on a day begins a weekend with work where there is none on the day before. */
  boolean isSunday(int day) {
    return sunday[day];
  }

  /** Whether a cell that led to a node begins a weekend with work. */
  boolean beginsWeekend(int day, int cell, int node) {
    return cell != AssignmentProblem.OFF
        && (saturday[day] || sunday[day] && automaton.beginsWork(node));
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

  /** What a line costs for the minutes it comes to, and for its weekends. */
  int endCost(byte[] line) {
    int sum = 0;
    for (byte cell : line) {
      sum += units[cell];
    }
    return endCost[sum] + (weekendCost == 0 ? 0 : weekendCost * weekends(line));
  }

  /** What a line costs with what parts are charged for its weekends. */
  int costInParts(byte[] line) {
    return cost(line) + (weekendCostOfParts == 0 ? 0 : weekendCostOfParts * weekends(line));
  }

  /** What stands in a line and must not, beyond what the limits say. */
  List<Conflict> conflicts(byte[] line) {
    return judge.conflicts(place, line);
  }

  /** Weekends with work that count on these days. */
  int weekends(byte[] line) {
    int weekends = 0;
    int node = start;
    for (int day = 0; day < days && node >= 0; day++) {
      node = next(day, node, line[day]);
      weekends += node >= 0 && beginsWeekend(day, line[day], node) ? 1 : 0;
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
    int node = start;
    int sum = 0;
    for (int day = 0; day < days; day++) {
      node = next(day, node, line[day]);
      if (node == LineAutomaton.NOWHERE || (allowed[day] >> line[day] & 1) == 0) {
        return false;
      }
      sum += units[line[day]];
    }
    return after(days - 1, node) >= 0
        && sum >= minUnits
        && sum <= maxUnits
        && keepsLimits(line)
        && conflicts(line).isEmpty();
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
