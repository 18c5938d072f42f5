package org.samenrooster.solver.rotation;

/**
 * Bounds of a column that may be tried, besides those it has.
 *
 * @param least the lower one
 * @param most the upper one
 */
record Choice(int column, int least, int most) {

  static Choice atMost(int column, int most) {
    return new Choice(column, Integer.MIN_VALUE, most);
  }

  static Choice atLeast(int column, int least) {
    return new Choice(column, least, Integer.MAX_VALUE);
  }
}
