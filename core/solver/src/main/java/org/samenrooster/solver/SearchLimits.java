package org.samenrooster.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;

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

  /** More threads than any machine has that a team would use. */
  public static final int MOST_THREADS = 256;

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

  /** Whether steps end the search, and time only where it takes too long. */
  public boolean endsBySteps() {
    return steps != UNLIMITED;
  }

  /** What keeps a search from being possible within these limits. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (time.isZero() || time.isNegative()) {
      faults.add(Fault.at("/seconds", FaultCode.PLAN_NO_TIME, time.toMillis() / 1000.0));
    }
    if (steps < 1) {
      faults.add(Fault.at("/steps", FaultCode.PLAN_NO_STEPS, steps));
    }
    if (threads < 1 || threads > MOST_THREADS) {
      faults.add(Fault.at("/threads", FaultCode.PLAN_THREADS, threads, MOST_THREADS));
    }
    return faults;
  }
}
