package org.samenrooster.solver.rotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Looks for whole numbers in the programme of a flow: where a quantity of the corner that was found
 * is no whole number, it is at most the next below or at least the next above.
 */
final class FlowTree {

  /** How looking ended. */
  enum End {
    FOUND,
    NOTHING,
    LIMIT
  }

  private final Flow flow;
  private final Columns columns;
  private final DualSimplex simplex;
  private final SplittableRandom random;
  private final Questions questions;
  private final Decisions decisions;
  private boolean exact = true;
  private Optional<int[]> table = Optional.empty();
  private End end = End.LIMIT;
  private long corners;

  FlowTree(Flow flow, SplittableRandom random) {
    this.flow = flow;
    this.columns = flow.columns();
    this.random = random;
    this.simplex = new DualSimplex(columns, random);
    this.questions = new Questions(flow, columns);
    this.decisions = new Decisions(columns);
  }

  /** Multiplications done so far, about. */
  long work() {
    return simplex.work();
  }

  /** Corners looked at so far. */
  long corners() {
    return corners;
  }

  /** The table that was found. */
  Optional<int[]> table() {
    return table;
  }

  /** Begins anew with other costs; what holds without any decision is kept. */
  void restart() {
    decisions.clear();
    simplex.draw(random);
    exact = true;
  }

  /** Looks on until something is known, it is told to stop, or so much work is done in all. */
  void look(BooleanSupplier stopped, long mostWork) {
    end = lookedOn(stopped, mostWork);
  }

  /** How looking ended last; NOTHING only where it is proved that there is no table. */
  End end() {
    return end;
  }

  private End lookedOn(BooleanSupplier stopped, long mostWork) {
    while (!stopped.getAsBoolean() && simplex.work() < mostWork) {
      corners++;
      switch (simplex.solve(stopped)) {
        case EMPTY -> {
          if (!retreat()) {
            return exact ? End.NOTHING : End.LIMIT;
          }
        }
        case SOLVED -> {
          List<Choice> choices = questions.about(simplex, random);
          if (!choices.isEmpty()) {
            decisions.decide(choices);
          } else if (isTable(stopped)) {
            return End.FOUND;
          }
        }
        case STOPPED -> simplex.draw(random);
      }
    }
    return End.LIMIT;
  }

  private boolean retreat() {
    Optional<Refutation> refutation = Refutation.of(columns, simplex.proof());
    if (refutation.isPresent()) {
      return decisions.retreat(decisions.neededBy(refutation.get()));
    }
    exact = false;
    return decisions.retreat(decisions.all());
  }

  private boolean isTable(BooleanSupplier stopped) {
    int[] taken = new int[columns.given()];
    for (int column = 0; column < taken.length; column++) {
      taken[column] = (int) Math.rint(simplex.value(column));
    }
    if (!columns.isMetBy(taken)) {
      // Rounding errors have grown; another corner has others.
      simplex.draw(random);
      return false;
    }
    table = new Circuits(flow, taken).table();
    if (table.isEmpty()) {
      joinIslands(Island.of(flow.pieces(), taken), stopped);
    }
    return table.isPresent();
  }

  // A table that needs pieces of an island and others too has to leave it. Where that is not clear,
  // it may be one or the other.
  private void joinIslands(List<Island> islands, BooleanSupplier stopped) {
    decisions.suspend();
    boolean cut = false;
    for (Island island : islands) {
      if (isNeeded(island.inside(), stopped) && isNeeded(island.outside(), stopped)) {
        int away = sumOf(island.away());
        columns.bound(away, 1, columns.upper(away));
        cut = true;
      }
    }
    decisions.resume();
    if (!cut) {
      Island island = islands.get(0);
      decisions.decide(
          List.of(
              Choice.atLeast(sumOf(island.away()), 1),
              Choice.atMost(sumOf(island.outside()), 0),
              Choice.atMost(sumOf(island.inside()), 0)));
    }
  }

  private int sumOf(int[] pieces) {
    int[] once = new int[pieces.length];
    Arrays.fill(once, 1);
    return columns.add(pieces, once, 0, 0, flow.graph().problem().cells());
  }

  // Whether there is nothing without these pieces.
  private boolean isNeeded(int[] pieces, BooleanSupplier stopped) {
    int[] most = new int[pieces.length];
    for (int i = 0; i < pieces.length; i++) {
      most[i] = columns.upper(pieces[i]);
      columns.bound(pieces[i], 0, 0);
    }
    boolean needed =
        simplex.solve(stopped) == DualSimplex.End.EMPTY
            && Refutation.of(columns, simplex.proof()).isPresent();
    for (int i = 0; i < pieces.length; i++) {
      columns.bound(pieces[i], 0, most[i]);
    }
    return needed;
  }
}
