package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.samenrooster.solver.assignment.Master.Column;
import org.samenrooster.solver.assignment.Neighbourhoods.Choice;

/**
 * A part of a roster that may change while the rest stays: some people on some days, as a problem
 * of its own.
 */
final class Scope {

  private final Model part;
  private final Choice choice;
  private final int[] days;
  private final byte[][] lines;
  private final int cost;
  private final int[] members;
  private final long[][] allowed;
  private final int[] required;
  private final int[] under;
  private final int[] over;

  /**
   * @param part the part as a problem
   * @param choice who and which days of the whole the part is made of
   * @param days that the part has
   * @param lines of the part, which keep everything
   */
  Scope(Model part, Choice choice, int[] days, byte[][] lines) {
    this.choice = choice;
    this.days = days;
    this.part = part;
    this.lines = lines;
    this.members = IntStream.range(0, lines.length).toArray();
    this.allowed = new long[lines.length][];
    Arrays.setAll(allowed, member -> part.terms(member).allowed);
    this.cost = part.cost(lines);
    this.required = IntStream.range(0, part.demands()).map(part::required).toArray();
    this.under = IntStream.range(0, part.demands()).map(part::under).toArray();
    this.over = IntStream.range(0, part.demands()).map(part::over).toArray();
  }

  /**
   * @param lines of everybody, which keep everything
   * @param choice who and which days may change
   */
  static Scope of(Model model, byte[][] lines, Choice choice) {
    int[] days = model.daysOfPart(choice.days());
    byte[][] own = new byte[choice.members().length][days.length];
    for (int i = 0; i < own.length; i++) {
      for (int day = 0; day < days.length; day++) {
        own[i][day] = lines[choice.members()[i]][days[day]];
      }
    }
    return new Scope(model.part(lines, choice.members(), choice.days()), choice, days, own);
  }

  /** The part as a problem. */
  Model model() {
    return part;
  }

  /** What the part costs as it is. */
  int cost() {
    return cost;
  }

  /** How many demands are in play. */
  int rows() {
    return required.length;
  }

  /** What one person too few costs at most. */
  int mostUnder() {
    return Arrays.stream(under).max().orElse(0);
  }

  /** Everybody in the part. */
  int[] members() {
    return members;
  }

  /** Allowed cells of each member and day, a bit each; not to be changed. */
  long[][] allowed() {
    return allowed;
  }

  /** The lines of the part as they are; not to be changed. */
  byte[][] lines() {
    return lines;
  }

  /** The demands in play with one line of each member. */
  Master master(List<Column> start, SplittableRandom random) {
    return new Master(required, under, over, start, random);
  }

  /** The lines as they are. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int member : members) {
      columns.add(column(member, lines[member]));
    }
    return columns;
  }

  /** A line of a member. */
  Column column(int member, byte[] line) {
    IntStream.Builder covers = IntStream.builder();
    for (int day = 0; day < line.length; day++) {
      int place = part.place(day, line[day]);
      int demand = part.demandAt(place);
      if (demand != Model.NONE) {
        covers.add(demand);
      }
      for (int tally : part.talliesAt(member, place)) {
        covers.add(tally);
      }
    }
    return new Column(member, line, covers.build().toArray(), part.terms(member).cost(line));
  }

  /** Prices within the weights of each demand: what the dual programme may pay for one more. */
  double[] possible(double[] duals) {
    double[] possible = new double[required.length];
    for (int row = 0; row < possible.length; row++) {
      possible[row] = Math.max(-over[row], Math.min(under[row], duals[row]));
    }
    return possible;
  }

  /** What demands cost at least at these prices, before any line. */
  double worth(double[] prices) {
    double sum = 0;
    for (int row = 0; row < required.length; row++) {
      sum += required[row] * prices[row];
    }
    return sum;
  }

  /** Writes what each cell of a member costs, less what its demand pays for it. */
  void write(int member, double[] pays, double[] price) {
    int[] own = part.terms(member).cost;
    for (int place = 0; place < price.length; place++) {
      int demand = part.demandAt(place);
      price[place] = demand == Model.NONE ? own[place] : own[place] - pays[demand];
      for (int tally : part.talliesAt(member, place)) {
        price[place] -= pays[tally];
      }
    }
  }

  /**
   * A whole roster with other lines of this part.
   *
   * @param whole the roster, which is not changed
   */
  byte[][] with(byte[][] whole, byte[][] found) {
    byte[][] all = whole.clone();
    for (int i = 0; i < members.length; i++) {
      int member = choice.members()[i];
      all[member] = whole[member].clone();
      for (int day = 0; day < part.days(); day++) {
        all[member][days[day]] = found[i][day];
      }
    }
    return all;
  }
}
