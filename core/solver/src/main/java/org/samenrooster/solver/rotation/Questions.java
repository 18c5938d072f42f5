package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.samenrooster.solver.rotation.Quantities.Quantity;

/** Asks what settles most of a corner that is no table yet: is a quantity below or above this? */
final class Questions {

  private static final double WHOLE = 1e-6;
  private static final int NOT_A_ROW = -1;

  private final Columns columns;
  private final int cells;
  private final List<Quantity> quantities;
  private final int[] columnOf;
  private final int[][] quantitiesOf;
  private final int[][] timesOf;

  Questions(Flow flow, Columns columns) {
    this.columns = columns;
    this.cells = flow.graph().problem().cells();
    this.quantities = Quantities.of(flow.graph(), flow.pieces());
    this.columnOf = new int[quantities.size()];
    Arrays.fill(columnOf, NOT_A_ROW);
    List<List<int[]>> of = new ArrayList<>();
    for (int column = 0; column < columns.given(); column++) {
      of.add(new ArrayList<>());
    }
    for (int place = 0; place < quantities.size(); place++) {
      Quantity quantity = quantities.get(place);
      for (int i = 0; i < quantity.columns().length; i++) {
        of.get(quantity.columns()[i]).add(new int[] {place, quantity.times()[i]});
      }
    }
    this.quantitiesOf = sides(of, 0);
    this.timesOf = sides(of, 1);
  }

  private static int[][] sides(List<List<int[]>> of, int side) {
    return of.stream()
        .map(pairs -> pairs.stream().mapToInt(pair -> pair[side]).toArray())
        .toArray(int[][]::new);
  }

  /** What may hold instead, most likely first; nothing where every column is a whole number. */
  List<Choice> about(DualSimplex corner, SplittableRandom random) {
    double[] sums = new double[quantities.size()];
    int piece = -1;
    double farthest = WHOLE;
    for (int column = 0; column < columns.given(); column++) {
      double value = corner.value(column);
      if (value > WHOLE) {
        for (int i = 0; i < quantitiesOf[column].length; i++) {
          sums[quantitiesOf[column][i]] += value * timesOf[column][i];
        }
        if (fromWhole(value) > farthest) {
          farthest = fromWhole(value);
          piece = column;
        }
      }
    }
    if (piece < 0) {
      return List.of();
    }
    int quantity = quantity(sums, random);
    return quantity < 0
        ? around(piece, corner.value(piece), random)
        : around(column(quantity), sums[quantity], random);
  }

  private static double fromWhole(double value) {
    return Math.abs(value - Math.rint(value));
  }

  private int quantity(double[] sums, SplittableRandom random) {
    int chosen = -1;
    double best = 0;
    for (int place = 0; place < sums.length; place++) {
      double distance = fromWhole(sums[place]);
      if (distance > WHOLE) {
        double score =
            Quantities.LEVELS
                - quantities.get(place).level()
                + distance * (0.5 + random.nextDouble());
        if (score > best) {
          best = score;
          chosen = place;
        }
      }
    }
    return chosen;
  }

  // A row more makes every step slower, so that a quantity gets one only when it is asked for.
  private int column(int place) {
    if (columnOf[place] == NOT_A_ROW) {
      Quantity quantity = quantities.get(place);
      columnOf[place] = columns.add(quantity.columns(), quantity.times(), 0, 0, cells);
    }
    return columnOf[place];
  }

  private static List<Choice> around(int column, double value, SplittableRandom random) {
    int below = (int) Math.floor(value);
    Choice down = Choice.atMost(column, below);
    Choice up = Choice.atLeast(column, below + 1);
    return random.nextDouble() < value - below ? List.of(up, down) : List.of(down, up);
  }
}
