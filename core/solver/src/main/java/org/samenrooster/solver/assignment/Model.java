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
  private static final int LONG = 70;

  private final int days;
  private final int cells;
  private final Terms[] people;
  private final boolean hasAims;

  private final int[] demandAt;

  // Tallies are further demands, of nobody too few; in place of a day they have their person.
  private final int[] demandDay;
  private final int[] @Nullable [][] counting;
  private final boolean plain;
  private final int[] required;
  private final int[] under;
  private final int[] over;

  Model(AssignmentProblem problem) {
    this.days = problem.days();
    this.cells = problem.kinds().size() + 1;
    this.hasAims = problem.people().stream().anyMatch(person -> !person.aims().isEmpty());
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
    this.plain = areTermsPlain();
  }

  private Model(Model whole, Terms[] people) {
    this.days = whole.days;
    this.cells = whole.cells;
    this.people = people;
    this.hasAims = whole.hasAims;
    this.demandAt = whole.demandAt;
    this.demandDay = whole.demandDay;
    this.counting = whole.counting;
    this.plain = whole.plain;
    this.required = whole.required;
    this.under = whole.under;
    this.over = whole.over;
  }

  /**
   * The same problem, of which parts are charged for weekends.
   *
   * @param weekendCost what a weekend with work costs parts besides its cells
   */
  Model charging(int weekendCost) {
    return new Model(
        this,
        Arrays.stream(people).map(terms -> terms.charging(weekendCost)).toArray(Terms[]::new));
  }

  /**
   * Some people on some days.
   *
   * @param own what each has to keep
   * @param members who they are in the whole
   * @param rest how many of those that stay are at each demand of the whole
   * @param inPlay whether each demand of the whole can change
   */
  private Model(
      Model whole, Terms[] own, int[] members, int[] chosen, int[] rest, boolean[] inPlay) {
    this.days = chosen.length;
    this.cells = whole.cells;
    this.people = own;
    int[] demands = IntStream.range(0, inPlay.length).filter(demand -> inPlay[demand]).toArray();
    int[] rowOf = new int[inPlay.length];
    Arrays.fill(rowOf, NONE);
    this.required = new int[demands.length];
    this.under = new int[demands.length];
    this.over = new int[demands.length];
    this.demandDay = new int[demands.length];
    for (int row = 0; row < demands.length; row++) {
      int demand = demands[row];
      rowOf[demand] = row;
      required[row] = whole.required[demand] - rest[demand];
      under[row] = whole.under[demand];
      over[row] = whole.over[demand];
    }
    this.demandAt = new int[days * cells];
    for (int place = 0; place < demandAt.length; place++) {
      int demand = whole.demandAt(whole.place(chosen[place / cells], place % cells));
      demandAt[place] = demand == NONE ? NONE : rowOf[demand];
      if (demandAt[place] != NONE) {
        demandDay[demandAt[place]] = place / cells;
      }
    }
    this.counting = new int[members.length][][];
    for (int member = 0; member < members.length; member++) {
      int[][] counted = whole.counting[members[member]];
      if (counted != null) {
        counting[member] = new int[counted.length][];
        for (int place = 0; place < counted.length; place++) {
          counting[member][place] = Arrays.stream(counted[place]).map(row -> rowOf[row]).toArray();
          for (int row : counting[member][place]) {
            demandDay[row] = NONE - 1 - member;
          }
        }
      }
    }
    this.plain = whole.plain;
    this.hasAims = whole.hasAims;
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

  /** How many demands there are, tallies among them. */
  int demands() {
    return required.length;
  }

  /** The demand of a day and cell, or {@link #NONE}. */
  int demandAt(int place) {
    return demandAt[place];
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

  /** Whether limits and demands say everything, so that days can be looked at without others. */
  boolean isPlain() {
    return plain;
  }

  private boolean areTermsPlain() {
    return Arrays.stream(counting).allMatch(one -> one == null)
        && Arrays.stream(people).allMatch(Terms::isPlain);
  }

  /** Whether lines are too long to be made in one go where there is any hurry. */
  boolean isLong() {
    return days > LONG && isPlain();
  }

  /** The days a part has of which some may change: only those, or all where not all is plain. */
  int[] daysOfPart(int[] chosen) {
    return isPlain() ? chosen : IntStream.range(0, days).toArray();
  }

  /**
   * A part of the problem, which is a problem of its own: some people on some days, while all else
   * stays as it is.
   *
   * @param lines of everybody, which keep everything
   * @param members who may change
   * @param chosen days that may change, in their order
   */
  Model part(byte[][] lines, int[] members, int[] chosen) {
    boolean[] free = new boolean[days];
    for (int day : chosen) {
      free[day] = true;
    }
    boolean plain = isPlain();
    boolean[] changing = new boolean[people.length];
    Terms[] own = new Terms[members.length];
    int[] rest = coverage(lines);
    for (int i = 0; i < members.length; i++) {
      byte[] line = lines[members[i]];
      Terms terms = people[members[i]];
      own[i] = plain ? terms.part(line, chosen) : terms.held(line, free);
      count(rest, members[i], line, -1);
      changing[members[i]] = true;
    }
    boolean[] inPlay = new boolean[required.length];
    for (int demand = 0; demand < inPlay.length; demand++) {
      int day = demandDay[demand];
      inPlay[demand] = day >= 0 ? free[day] : changing[NONE - 1 - day];
    }
    return new Model(this, own, members, daysOfPart(chosen), rest, inPlay);
  }

  /**
   * Some people on days for which no line stands yet, nor on those after them.
   *
   * @param own what each has to keep
   * @param members who they are
   * @param chosen days after each other
   * @param lines of everybody; those of other people stay
   */
  Model section(Terms[] own, int[] members, int[] chosen, byte[][] lines) {
    boolean[] inPlay = new boolean[required.length];
    for (int demand = 0; demand < inPlay.length; demand++) {
      int day = demandDay[demand];
      inPlay[demand] = day >= chosen[0] && day <= chosen[chosen.length - 1];
    }
    int[] rest = coverage(lines);
    for (int member : members) {
      count(rest, member, lines[member], -1);
    }
    return new Model(this, own, members, chosen, rest, inPlay);
  }

  /** A line of a person that keeps everything, whatever it costs; null where there is none. */
  byte @Nullable [] anyLine(int person) {
    Terms terms = people[person];
    byte[] idle = terms.idleLine(terms.allowed);
    if (terms.keeps(idle)) {
      return idle;
    }
    LineProgramme programme = new LineProgramme(() -> false);
    byte[] line =
        isLong()
            ? new Sections(terms, programme, Sections.borders(days), 1).completed(new byte[days], 0)
            : null;
    return line != null
        ? line
        : new Pricing(this, programme)
            .best(person, new double[places()], terms.allowed, MOST_LABELS);
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

  /** Whether anybody aims at minutes. */
  boolean hasAims() {
    return hasAims;
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

  /** How many people the lines have too few, over all demands. */
  int missing(byte[][] lines) {
    int[] coverage = coverage(lines);
    int missing = 0;
    for (int demand = 0; demand < coverage.length; demand++) {
      // More of a tally is never too few.
      missing += demandDay[demand] >= 0 ? Math.max(0, required[demand] - coverage[demand]) : 0;
    }
    return missing;
  }

  /** What people too few or too many cost on each day. */
  int[] costsOfDays(byte[][] lines) {
    int[] coverage = coverage(lines);
    int[] costs = new int[days];
    for (int demand = 0; demand < coverage.length; demand++) {
      if (demandDay[demand] >= 0) {
        costs[demandDay[demand]] += demandCost(demand, coverage[demand]);
      }
    }
    return costs;
  }

  /** What lines cost with what parts are charged for their weekends. */
  int costInParts(byte[][] lines) {
    int sum = cost(lines);
    for (int person = 0; person < lines.length; person++) {
      sum += people[person].costInParts(lines[person]) - people[person].cost(lines[person]);
    }
    return sum;
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
