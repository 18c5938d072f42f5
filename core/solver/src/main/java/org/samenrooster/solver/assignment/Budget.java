package org.samenrooster.solver.assignment;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long a part of a search may go on.
 *
 * @param stopped whether the whole search has to end
 * @param work done so far, in cells looked at
 * @param mostWork beyond which this part ends
 */
record Budget(BooleanSupplier stopped, LongSupplier work, long mostWork) {

  /** Whether the whole search has to end; may be asked by many threads at once. */
  boolean isOver() {
    return stopped.getAsBoolean();
  }

  /** Whether this part has to end; to be asked while nobody else works on it. */
  boolean isSpent() {
    return isOver() || work.getAsLong() > mostWork;
  }
}
