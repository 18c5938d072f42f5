package org.samenrooster.bench;

/**
 * What a search came to.
 *
 * @param cost by {@link CurtoisScore}
 * @param hardViolations by {@link CurtoisScore}
 * @param bound what the search says that nothing costs less than; 0 where it says nothing
 * @param feasibleAfter seconds until the first lines that keep everything; below zero where none
 *     did
 * @param seconds in all
 */
record Outcome(int cost, int hardViolations, int bound, double feasibleAfter, double seconds) {

  private static final double NANOS = 1e9;

  static double seconds(long nanos) {
    return nanos < 0 ? -1 : nanos / NANOS;
  }

  boolean isFeasible() {
    return hardViolations == 0;
  }
}
