package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that the pieces of a table have to meet: as many go to a place as leave it; cover. */
final class Flow {

  private final PieceGraph graph;
  private final List<Piece> pieces;

  Flow(PieceGraph graph) {
    this.graph = graph;
    this.pieces = graph.pieces();
  }

  List<Piece> pieces() {
    return pieces;
  }

  PieceGraph graph() {
    return graph;
  }

  /** The programme of these pieces. */
  Columns columns() {
    Columns columns = new Columns(pieces.stream().mapToInt(this::most).toArray());
    Map<Integer, Map<Integer, Integer>> balance = new HashMap<>();
    List<Integer> places = new ArrayList<>();
    for (int column = 0; column < pieces.size(); column++) {
      Piece piece = pieces.get(column);
      for (int place : new int[] {piece.from(), piece.to()}) {
        if (!balance.containsKey(place)) {
          balance.put(place, new HashMap<>());
          places.add(place);
        }
      }
      balance.get(piece.from()).merge(column, -1, Integer::sum);
      balance.get(piece.to()).merge(column, 1, Integer::sum);
    }
    for (int place : places) {
      row(columns, balance.get(place), 0);
    }
    RotationProblem problem = graph.problem();
    for (int kind = 1; kind <= problem.kinds().size(); kind++) {
      for (int day = 0; day < problem.days(); day++) {
        Map<Integer, Integer> times = new HashMap<>();
        for (int column = 0; column < pieces.size(); column++) {
          int covered = covers(pieces.get(column), kind, day);
          if (covered > 0) {
            times.put(column, covered);
          }
        }
        row(columns, times, problem.cover(kind, day));
      }
    }
    Map<Integer, Integer> lengths = new HashMap<>();
    for (int column = 0; column < pieces.size(); column++) {
      lengths.put(column, pieces.get(column).cells().length);
    }
    row(columns, lengths, problem.cells());
    return columns;
  }

  private static void row(Columns columns, Map<Integer, Integer> times, int sum) {
    int[] of = times.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    of = Arrays.stream(of).filter(column -> times.get(column) != 0).toArray();
    int[] counts = Arrays.stream(of).map(times::get).toArray();
    columns.add(of, counts, sum, 0, 0);
  }

  private int covers(Piece piece, int kind, int day) {
    int covered = 0;
    int on = graph.day(piece.from());
    for (byte cell : piece.cells()) {
      if (cell == kind && on == day) {
        covered++;
      }
      on = (on + 1) % graph.problem().days();
    }
    return covered;
  }

  // No more often than the day with the least cover of its cells allows.
  private int most(Piece piece) {
    RotationProblem problem = graph.problem();
    int most = problem.cells() / piece.cells().length;
    int day = graph.day(piece.from());
    for (byte cell : piece.cells()) {
      most = Math.min(most, problem.cover(cell, day) / Math.max(1, covers(piece, cell, day)));
      day = (day + 1) % problem.days();
    }
    return most;
  }
}
