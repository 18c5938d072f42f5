package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.samenrooster.solver.assignment.Master.Column;

/**
 * A part of a roster that may change while the rest stays: some people on some days. Its rows are
 * the demands of these days, less what those outside of it cover.
 */
final class Scope {

  private final Model model;
  private final byte[][] lines;
  private final int cost;
  private final int[] members;
  private final long[][] allowed;
  private final int[] rowOf;
  private final int[] required;
  private final int[] under;
  private final int[] over;
  private final int fixedCost;

  /**
   * @param lines of everybody, which keep everything
   * @param members who may change
   * @param free whether a day may change
   */
  Scope(Model model, byte[][] lines, int[] members, boolean[] free) {
    this.model = model;
    this.lines = lines;
    this.cost = model.cost(lines);
    this.members = members;
    this.allowed = new long[members.length][];
    for (int i = 0; i < members.length; i++) {
      allowed[i] = allowed(members[i], free);
    }
    int[] rest = model.coverage(lines);
    int stays = cost;
    boolean[] changing = new boolean[lines.length];
    for (int member : members) {
      model.count(rest, member, lines[member], -1);
      changing[member] = true;
      stays -= model.terms(member).cost(lines[member]);
    }
    int[] whole = model.coverage(lines);
    this.rowOf = new int[whole.length];
    int rows = 0;
    for (int demand = 0; demand < whole.length; demand++) {
      boolean inPlay = model.isInPlay(demand, free, changing);
      rowOf[demand] = inPlay ? rows++ : Model.NONE;
      stays -= inPlay ? model.demandCost(demand, whole[demand]) : 0;
    }
    this.fixedCost = stays;
    this.required = new int[rows];
    this.under = new int[rows];
    this.over = new int[rows];
    for (int demand = 0; demand < whole.length; demand++) {
      int row = rowOf[demand];
      if (row != Model.NONE) {
        required[row] = model.required(demand) - rest[demand];
        under[row] = model.under(demand);
        over[row] = model.over(demand);
      }
    }
  }

  private long[] allowed(int member, boolean[] free) {
    long[] own = model.terms(member).allowed.clone();
    for (int day = 0; day < own.length; day++) {
      if (!free[day]) {
        own[day] = 1L << lines[member][day];
      }
    }
    return own;
  }

  /** What the whole roster costs as it is. */
  int cost() {
    return cost;
  }

  /** What stays, whatever is done in this part. */
  int fixedCost() {
    return fixedCost;
  }

  /** How many demands are in play. */
  int rows() {
    return required.length;
  }

  int[] members() {
    return members;
  }

  /** Allowed cells of each member and day, a bit each; not to be changed. */
  long[][] allowed() {
    return allowed;
  }

  /** The demands in play with one line of each member. */
  Master master(List<Column> start, SplittableRandom random) {
    return new Master(required, under, over, start, random);
  }

  /** The lines as they are. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      columns.add(column(i, lines[members[i]]));
    }
    return columns;
  }

  /**
   * A line of a member.
   *
   * @param member place among the members
   */
  Column column(int member, byte[] line) {
    int person = members[member];
    IntStream.Builder covers = IntStream.builder();
    for (int day = 0; day < line.length; day++) {
      int place = model.place(day, line[day]);
      int demand = model.demandAt(place);
      if (demand != Model.NONE && rowOf[demand] != Model.NONE) {
        covers.add(rowOf[demand]);
      }
      for (int tally : model.talliesAt(person, place)) {
        covers.add(rowOf[tally]);
      }
    }
    return new Column(member, line, covers.build().toArray(), model.terms(person).cost(line));
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
    double sum = fixedCost;
    for (int row = 0; row < required.length; row++) {
      sum += required[row] * prices[row];
    }
    return sum;
  }

  /** Writes what each cell of a person costs, less what its demand pays for it. */
  void write(int person, double[] pays, double[] price) {
    int[] own = model.terms(person).cost;
    for (int place = 0; place < price.length; place++) {
      int demand = model.demandAt(place);
      int row = demand == Model.NONE ? Model.NONE : rowOf[demand];
      price[place] = row == Model.NONE ? own[place] : own[place] - pays[row];
      for (int tally : model.talliesAt(person, place)) {
        price[place] -= pays[rowOf[tally]];
      }
    }
  }

  /** The whole roster with other lines of the members. */
  byte[][] with(byte[][] found) {
    byte[][] whole = lines.clone();
    for (int i = 0; i < members.length; i++) {
      whole[members[i]] = found[i];
    }
    return whole;
  }
}
