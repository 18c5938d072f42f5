package org.samenrooster.solver.rotation;

/**
 * Some cells of a table after each other.
 *
 * @param from place in the graph before the first cell
 * @param to place in the graph after the last cell
 */
record Piece(int from, int to, byte[] cells) {

  /** This and then another. */
  Piece then(Piece after) {
    byte[] all = new byte[cells.length + after.cells.length];
    System.arraycopy(cells, 0, all, 0, cells.length);
    System.arraycopy(after.cells, 0, all, cells.length, after.cells.length);
    return new Piece(from, after.to, all);
  }
}
