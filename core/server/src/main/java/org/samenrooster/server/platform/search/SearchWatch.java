package org.samenrooster.server.platform.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes progress down about once a second, and hears then whether to stop; also while a search
 * finds nothing better, so that nobody waits for that who wants it to end.
 */
public final class SearchWatch<P> {

  private static final Logger LOG = Logger.getLogger(SearchWatch.class.getName());
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final SearchJobRecord<?, P, ?> record;
  private final JobKey key;
  private final BooleanSupplier serverStops;
  // Other threads of a search have no transactions; they hear what this one heard.
  private final Thread owner = Thread.currentThread();
  private final long begun = System.nanoTime();

  private volatile boolean stopped;
  private volatile Function<Duration, P> figures;
  private Duration lookedAt = LOOK_EVERY.negated();

  SearchWatch(SearchJobRecord<?, P, ?> record, SearchJob<?, P, ?> job, BooleanSupplier stops) {
    this.record = record;
    this.key = job.key();
    this.serverStops = stops;
    this.figures = elapsed -> job.progress();
  }

  /**
   * Tells how far the search is.
   *
   * @param now the figures of it, after this time since it began
   */
  public void report(Function<Duration, P> now) {
    figures = now;
    look();
  }

  /** Whether the search is to return what it has. */
  public boolean stopped() {
    look();
    return stopped || serverStops.getAsBoolean();
  }

  /** The last figures. */
  P last() {
    return figures.apply(elapsed());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void look() {
    if (Thread.currentThread() != owner || elapsed().minus(lookedAt).compareTo(LOOK_EVERY) < 0) {
      return;
    }
    lookedAt = elapsed();
    try {
      stopped = !record.report(key, last());
    } catch (RuntimeException e) {
      // A figure less is no reason to end; most likely somebody cancels at this very moment.
      LOG.log(Level.FINE, e, () -> "Progress of search " + key.id() + " was not stored");
    }
  }
}
