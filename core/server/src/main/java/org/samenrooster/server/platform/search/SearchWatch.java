package org.samenrooster.server.platform.search;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes progress down about once a second, and hears then whether to stop. */
public final class SearchWatch<P> {

  private static final Logger LOG = Logger.getLogger(SearchWatch.class.getName());
  private static final Duration REPORT_EVERY = Duration.ofSeconds(1);

  private final SearchJobRecord<?, P, ?> record;
  private final JobKey key;
  private final BooleanSupplier serverStops;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicReference<P> last;
  private Duration reportedAt = REPORT_EVERY.negated();

  SearchWatch(SearchJobRecord<?, P, ?> record, SearchJob<?, P, ?> job, BooleanSupplier stops) {
    this.record = record;
    this.key = job.key();
    this.serverStops = stops;
    this.last = new AtomicReference<>(job.progress());
  }

  /**
   * Tells how far the search is.
   *
   * @param elapsed since it began
   */
  public void report(Duration elapsed, P progress) {
    last.set(progress);
    if (elapsed.minus(reportedAt).compareTo(REPORT_EVERY) < 0) {
      return;
    }
    reportedAt = elapsed;
    try {
      stopped.set(!record.report(key, last.get()));
    } catch (RuntimeException e) {
      // A figure less is no reason to end; most likely somebody cancels at this very moment.
      LOG.log(Level.FINE, e, () -> "Progress of search " + key.id() + " was not stored");
    }
  }

  /** Whether the search is to return what it has. */
  public boolean stopped() {
    return stopped.get() || serverStops.getAsBoolean();
  }

  P last() {
    return last.get();
  }
}
