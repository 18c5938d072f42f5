package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.assignment.Master.Column;
import org.samenrooster.solver.assignment.Pricers.Priced;

/**
 * Makes whole lines of a mix: fixes the cells on which the mix agrees most, asks for lines that fit
 * what is fixed, and goes on until everybody has one line.
 */
final class Dive {

  private static final double AGREED = 0.9;
  private static final double WHOLE = 1 - 1e-4;
  private static final double SHARE_WORTH_FIXING = 0.02;
  private static final double CHANCE = 1e-3;
  private static final int PART_FIXED_AT_LEAST = 25;

  // A mix of many people has many others that are as good, and rounds take long.
  private static final int PART_FIXED_OF_MANY = 10;
  private static final int MANY_CELLS = 3000;
  private static final int PRICINGS = 6;

  private final Model model;
  private final Scope scope;
  private final Pricers pricers;
  private final ColumnGeneration generation;
  private final SplittableRandom random;
  private final long[][] masks;

  Dive(Scope scope, Pricers pricers, ColumnGeneration generation, SplittableRandom random) {
    this.model = scope.model();
    this.scope = scope;
    this.pricers = pricers;
    this.generation = generation;
    this.random = random;
    this.masks = Arrays.stream(scope.allowed()).map(long[]::clone).toArray(long[][]::new);
  }

  /** The share of the mix in which a member has a cell on a day. */
  private record Agreement(int member, int day, int cell, double share) {}

  /**
   * A line for each member; null where nothing better comes of it.
   *
   * @param budget of the whole dive
   */
  byte @Nullable [][] lines(Master start, Budget budget) {
    Master master = start;
    while (!budget.isSpent()) {
      double[] shares = master.shares();
      byte[][] whole = whole(master, shares);
      if (whole != null) {
        return whole;
      }
      if (!fix(agreements(master, shares))) {
        return null;
      }
      Master next = next(master, shares);
      if (next == null || generation.isInVain(generation.improve(next, masks, PRICINGS))) {
        return null;
      }
      master = next;
    }
    return likeliest(master);
  }

  /** The line of each member with the largest share. */
  private byte @Nullable [][] likeliest(Master master) {
    double[] shares = master.shares();
    byte[][] found = new byte[masks.length][];
    double[] most = new double[masks.length];
    for (int i = 0; i < shares.length; i++) {
      Column column = master.columns().get(i);
      if (shares[i] > most[column.person()] && fits(column)) {
        most[column.person()] = shares[i];
        found[column.person()] = column.line();
      }
    }
    return Arrays.stream(found).allMatch(Objects::nonNull) ? found : null;
  }

  private byte @Nullable [][] whole(Master master, double[] shares) {
    byte[][] found = new byte[masks.length][];
    int count = 0;
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > WHOLE) {
        Column column = master.columns().get(i);
        count += found[column.person()] == null ? 1 : 0;
        found[column.person()] = column.line();
      }
    }
    return count == found.length ? found : null;
  }

  private List<Agreement> agreements(Master master, double[] shares) {
    double[][] sums = new double[masks.length][model.places()];
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        Column column = master.columns().get(i);
        for (int day = 0; day < column.line().length; day++) {
          sums[column.person()][model.place(day, column.line()[day])] += shares[i];
        }
      }
    }
    List<Agreement> open = new ArrayList<>();
    for (int member = 0; member < masks.length; member++) {
      for (int day = 0; day < masks[member].length; day++) {
        if (isOpen(member, day)) {
          addOpen(open, member, day, sums[member]);
        }
      }
    }
    open.sort(Comparator.comparingDouble(Agreement::share).reversed());
    return open;
  }

  private boolean isOpen(int member, int day) {
    return Long.bitCount(masks[member][day]) > 1;
  }

  // Chance decides between equal shares, so that a second dive is another one.
  private void addOpen(List<Agreement> open, int member, int day, double[] sums) {
    for (int cell = 0; cell < model.cells(); cell++) {
      double share = sums[model.place(day, cell)];
      if (share > SHARE_WORTH_FIXING) {
        open.add(new Agreement(member, day, cell, share + random.nextDouble() * CHANCE));
      }
    }
  }

  /** Fixes what is agreed, and at least a part of what is open; false where nothing is open. */
  private boolean fix(List<Agreement> agreements) {
    long open =
        agreements.stream()
            .map(one -> one.member() * model.places() + one.day())
            .distinct()
            .count();
    boolean many = model.isPlain() && masks.length * model.days() > MANY_CELLS;
    long least = Math.max(1, open / (many ? PART_FIXED_OF_MANY : PART_FIXED_AT_LEAST));
    long fixed = 0;
    boolean changed = false;
    for (Agreement agreement : agreements) {
      if (agreement.share() < AGREED && fixed >= least && changed) {
        break;
      }
      if (isOpen(agreement.member(), agreement.day())) {
        masks[agreement.member()][agreement.day()] = 1L << agreement.cell();
        fixed++;
        changed |= agreement.share() < WHOLE || fixed >= least;
      }
    }
    return fixed > 0;
  }

  /** The mix of the lines that still fit; null where somebody has none. */
  private @Nullable Master next(Master before, double[] shares) {
    Column[] start = new Column[masks.length];
    double[] most = new double[masks.length];
    for (int i = 0; i < shares.length; i++) {
      Column column = before.columns().get(i);
      if (fits(column)) {
        if (start[column.person()] == null || shares[i] > most[column.person()]) {
          most[column.person()] = shares[i];
          start[column.person()] = column;
        }
      }
    }
    boolean[] known = new boolean[start.length];
    for (int member = 0; member < start.length; member++) {
      known[member] = start[member] != null;
      if (start[member] == null) {
        byte[] line = line(member, before);
        if (line == null) {
          return null;
        }
        start[member] = scope.column(member, line);
      }
    }
    for (int member = 0; member < start.length; member++) {
      if (!known[member]) {
        before.add(start[member]);
      }
    }
    before.close(column -> !fits(column), List.of(start));
    return before;
  }

  private boolean fits(Column column) {
    long[] mask = masks[column.person()];
    for (int day = 0; day < mask.length; day++) {
      if ((mask[day] >> column.line()[day] & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private byte @Nullable [] line(int member, Master before) {
    double[] prices = scope.possible(before.duals());
    Priced priced =
        pricers.price(member, (person, price) -> scope.write(person, prices, price), masks[member]);
    return priced.line();
  }
}
