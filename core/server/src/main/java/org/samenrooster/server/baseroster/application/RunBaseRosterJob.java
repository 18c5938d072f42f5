package org.samenrooster.server.baseroster.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobProgress;
import org.samenrooster.server.baseroster.application.BaseRosterProblems.Posed;
import org.samenrooster.server.platform.jobs.DurableJob;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;
import org.samenrooster.solver.BaseRosterProposal;
import org.samenrooster.solver.BaseRosterSearch;
import org.samenrooster.solver.SearchProgress;

/**
 * Runs a search, outside any transaction. It may be run again from the start, by another node after
 * a crash or by two nodes at once: only the first end is kept.
 */
@ApplicationScoped
public class RunBaseRosterJob implements DurableJob {

  static final String NAME = "base-roster-job";

  private static final Logger LOG = Logger.getLogger(RunBaseRosterJob.class.getName());
  private static final Duration REPORT_EVERY = Duration.ofSeconds(1);

  private static final String BETWEEN = "/";

  @Inject private BaseRosterJobRecord record;
  private volatile boolean stopping;

  /** The id under which a search waits in the queue. */
  static String idOf(JobKey key) {
    return key.organisationId() + BETWEEN + key.id();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String id) {
    var whose = id.split(BETWEEN, 2);
    VisibleOrganisation.within(
        whose[0], () -> record.begin(whose[0], whose[1]).ifPresent(this::search));
    if (stopping) {
      throw new IllegalStateException("This server stops. Another one goes on with the search.");
    }
  }

  /** For the server: leaves running searches for another node. */
  @PreDestroy
  public void stop() {
    stopping = true;
  }

  private void search(BaseRosterJob job) {
    var reporter = new Reporter(job.key());
    try {
      var posed = record.pose(job);
      var impossible =
          posed.isEmpty() || !posed.map(Posed::problem).orElseThrow().faults().isEmpty();
      if (impossible) {
        // It could begin when it was asked for: the team has changed since.
        fail(job, reporter, "job.failed.team-changed");
        return;
      }
      var proposal =
          BaseRosterSearch.propose(
              posed.get().problem(), reporter::report, () -> reporter.stopped() || stopping);
      if (!stopping) {
        end(job, reporter, posed.get(), proposal);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Search " + job.key().id() + " failed");
      fail(job, reporter, "job.failed.internal");
    }
  }

  private void end(BaseRosterJob job, Reporter reporter, Posed posed, BaseRosterProposal proposal) {
    var stored = Proposals.stored(posed, proposal);
    record.end(job.key(), reporter.last(), Optional.of(stored), Optional.empty());
  }

  private void fail(BaseRosterJob job, Reporter reporter, String key) {
    record.end(job.key(), reporter.last(), Optional.empty(), Optional.of(key));
  }

  /** Writes progress down about once a second, and hears then whether to stop. */
  private final class Reporter {

    private final JobKey key;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<JobProgress> last = new AtomicReference<>(JobProgress.NONE);
    private Duration reportedAt = REPORT_EVERY.negated();

    Reporter(JobKey key) {
      this.key = key;
    }

    void report(SearchProgress progress) {
      last.set(figures(progress));
      if (progress.elapsed().minus(reportedAt).compareTo(REPORT_EVERY) < 0) {
        return;
      }
      reportedAt = progress.elapsed();
      try {
        stopped.set(!record.report(key, last.get()));
      } catch (RuntimeException e) {
        // A figure less is no reason to end; most likely somebody cancels at this very moment.
        LOG.log(Level.FINE, e, () -> "Progress of search " + key.id() + " was not stored");
      }
    }

    boolean stopped() {
      return stopped.get();
    }

    JobProgress last() {
      return last.get();
    }

    private static JobProgress figures(SearchProgress progress) {
      return new JobProgress(
          Math.toIntExact(progress.elapsed().toSeconds()),
          progress.steps(),
          progress.uncoveredMinutes(),
          progress.surplusMinutes(),
          progress.blockedRules(),
          progress.cost());
    }
  }
}
