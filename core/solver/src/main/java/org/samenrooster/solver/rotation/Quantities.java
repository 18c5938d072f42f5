package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be counted in a table and is a whole number: runs of days off in all, blocks of each
 * kind in all and by the day on which they begin, changes from one kind to another by day. A search
 * that settles these first settles much with few questions.
 */
final class Quantities {

  /** The last level is a piece itself. */
  static final int LEVELS = 4;

  /**
   * A quantity.
   *
   * @param level the lower, the more it settles
   */
  record Quantity(int level, int[] columns, int[] times) {}

  private record Key(int level, int cell, int next, int day) {}

  private final Map<Key, Map<Integer, Integer>> counts = new HashMap<>();
  private final List<Key> order = new ArrayList<>();

  private Quantities() {}

  /** All quantities of a graph; a column is a piece in the order of the pieces. */
  static List<Quantity> of(PieceGraph graph, List<Piece> pieces) {
    Quantities quantities = new Quantities();
    for (int column = 0; column < pieces.size(); column++) {
      quantities.count(graph, pieces.get(column), column);
    }
    return quantities.all();
  }

  private void count(PieceGraph graph, Piece piece, int column) {
    int last = graph.automaton().last(graph.state(piece.from()));
    int day = graph.day(piece.from());
    for (byte cell : piece.cells()) {
      if (cell != last) {
        if (cell == RotationProblem.OFF) {
          add(new Key(0, cell, 0, 0), column);
        }
        add(new Key(1, cell, 0, 0), column);
        add(new Key(2, cell, 0, day), column);
        add(new Key(3, last, cell, day), column);
      }
      last = cell;
      day = (day + 1) % graph.problem().days();
    }
  }

  private void add(Key key, int column) {
    if (!counts.containsKey(key)) {
      order.add(key);
    }
    counts.computeIfAbsent(key, unknown -> new HashMap<>()).merge(column, 1, Integer::sum);
  }

  private List<Quantity> all() {
    List<Quantity> all = new ArrayList<>();
    for (Key key : order) {
      Map<Integer, Integer> of = java.util.Objects.requireNonNull(counts.get(key));
      int[] columns = of.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      int[] times = java.util.Arrays.stream(columns).map(c -> of.getOrDefault(c, 0)).toArray();
      all.add(new Quantity(key.level(), columns, times));
    }
    return all;
  }
}
