package org.samenrooster.server.platform.search;

import jakarta.annotation.PreDestroy;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.platform.jobs.DurableJob;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * Runs the searches of a kind, outside any transaction. One may be run again from the start, by
 * another node after a crash or by two nodes at once: only the first end is kept.
 */
public abstract class SearchJobRun<Q, P, S> implements DurableJob {

  private static final Logger LOG = Logger.getLogger(SearchJobRun.class.getName());
  private static final String BETWEEN = "/";

  private volatile boolean stopping;

  /** The id under which a search waits in the queue. */
  public static String idOf(JobKey key) {
    return key.organisationId() + BETWEEN + key.id();
  }

  /** What is written down of the kind. */
  protected abstract SearchJobRecord<Q, P, S> record();

  /** Searches until the watch says stop or there is nothing better. */
  protected abstract SearchEnd<S> search(SearchJob<Q, P, S> job, SearchWatch<P> watch);

  @Override
  public void run(String id) {
    var whose = id.split(BETWEEN, 2);
    VisibleOrganisation.within(
        whose[0], () -> record().begin(whose[0], whose[1]).ifPresent(this::run));
    if (stopping) {
      throw new IllegalStateException("This server stops. Another one goes on with the search.");
    }
  }

  /** For the server: leaves running searches for another node. */
  @PreDestroy
  public void stop() {
    stopping = true;
  }

  private void run(SearchJob<Q, P, S> job) {
    var watch = new SearchWatch<>(record(), job, () -> stopping);
    try {
      var found = search(job, watch);
      if (!stopping) {
        record().end(job.key(), watch.last(), found);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Search " + job.key().id() + " failed");
      record().end(job.key(), watch.last(), SearchEnd.failed("job.failed.internal"));
    }
  }
}
