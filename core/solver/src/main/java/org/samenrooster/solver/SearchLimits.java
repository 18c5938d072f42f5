package org.samenrooster.solver;

import java.time.Duration;

/**
 * When a search ends and how it draws. With a step limit the search cools by its steps, so the same
 * problem, seed, step limit and number of threads give the same proposal as long as the time limit
 * does not end it first; without one it cools by the clock.
 *
 * @param time the search has returned by then, give or take a fraction of a second
 * @param steps moves tried by each thread; {@link #UNLIMITED} to use all of the time
 * @param seed start of all random draws
 * @param threads how many searches run side by side, 1 or more
 */
public record SearchLimits(Duration time, long steps, long seed, int threads) {

  /** No limit on the number of steps. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  /** All of the time, on one thread. */
  public static SearchLimits ofTime(Duration time, long seed) {
    return new SearchLimits(time, UNLIMITED, seed, 1);
  }

  /** A reproducible search on one thread; the time limit is only a safeguard of ten minutes. */
  public static SearchLimits ofSteps(long steps, long seed) {
    return new SearchLimits(Duration.ofMinutes(10), steps, seed, 1);
  }

  /** The same limits with another number of threads. */
  public SearchLimits onThreads(int count) {
    return new SearchLimits(time, steps, seed, count);
  }

  boolean coolsBySteps() {
    return steps != UNLIMITED;
  }
}
