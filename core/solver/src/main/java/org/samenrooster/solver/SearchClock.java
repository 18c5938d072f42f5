package org.samenrooster.solver;

import java.time.Duration;

/** How much of the search's time has gone, and whether somebody said stop. Safe for threads. */
public final class SearchClock {

  /** Kept back for the last look at the proposal and its explanation. */
  private static final double SHARE_FOR_SEARCH = 0.985;

  private final long startNanos = System.nanoTime();
  private final double searchNanos;
  private volatile boolean stopped;

  public SearchClock(Duration limit) {
    this.searchNanos = Math.max(1, limit.toNanos() * SHARE_FOR_SEARCH);
  }

  /** From 0 at the start to 1 when time is up. */
  public double fraction() {
    return (System.nanoTime() - startNanos) / searchNanos;
  }

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  public void stop() {
    stopped = true;
  }

  public boolean stopped() {
    return stopped || fraction() >= 1;
  }
}
