package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Places of a graph that a closed walk passes, which others never meet.
 *
 * @param inside pieces that begin at these places
 * @param outside pieces that begin at others
 * @param away pieces from these places to others
 */
record Island(int[] inside, int[] outside, int[] away) {

  /**
   * The walks that do not meet, each with its places.
   *
   * @param taken how often each piece is taken
   */
  static List<Island> of(List<Piece> pieces, int[] taken) {
    List<Island> islands = new ArrayList<>();
    BitSet known = new BitSet();
    for (int column = 0; column < taken.length; column++) {
      if (taken[column] > 0 && !known.get(pieces.get(column).from())) {
        BitSet places = reached(pieces, taken, pieces.get(column).from());
        known.or(places);
        islands.add(around(pieces, places));
      }
    }
    return islands;
  }

  private static BitSet reached(List<Piece> pieces, int[] taken, int start) {
    BitSet places = new BitSet();
    places.set(start);
    int before = 0;
    while (places.cardinality() > before) {
      before = places.cardinality();
      for (int column = 0; column < taken.length; column++) {
        if (taken[column] > 0 && places.get(pieces.get(column).from())) {
          places.set(pieces.get(column).to());
        }
      }
    }
    return places;
  }

  private static Island around(List<Piece> pieces, BitSet places) {
    List<Integer> inside = new ArrayList<>();
    List<Integer> outside = new ArrayList<>();
    List<Integer> away = new ArrayList<>();
    for (int column = 0; column < pieces.size(); column++) {
      Piece piece = pieces.get(column);
      if (!places.get(piece.from())) {
        outside.add(column);
      } else {
        inside.add(column);
        if (!places.get(piece.to())) {
          away.add(column);
        }
      }
    }
    return new Island(array(inside), array(outside), array(away));
  }

  private static int[] array(List<Integer> columns) {
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }
}
