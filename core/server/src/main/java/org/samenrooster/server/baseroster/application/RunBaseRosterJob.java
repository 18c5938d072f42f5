package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobProgress;
import org.samenrooster.server.baseroster.application.BaseRosterProblems.Posed;
import org.samenrooster.solver.BaseRosterProposal;
import org.samenrooster.solver.BaseRosterSearch;
import org.samenrooster.solver.SearchProgress;

/**
 * Runs a search, outside any transaction. It may be run again from the start, by another node after
 * a crash or by two nodes at once: only the first end is kept.
 */
@ApplicationScoped
public class RunBaseRosterJob {

  private static final Logger LOG = Logger.getLogger(RunBaseRosterJob.class.getName());
  private static final Duration REPORT_EVERY = Duration.ofSeconds(1);

  @Inject private BaseRosterJobRecord record;

  /**
   * Runs the search to its end.
   *
   * @param stopping whether this server is going down: the search is left for another node
   */
  public void run(JobKey key, BooleanSupplier stopping) {
    record.begin(key).ifPresent(job -> search(job, stopping));
  }

  private void search(BaseRosterJob job, BooleanSupplier stopping) {
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
              posed.get().problem(),
              reporter::report,
              () -> reporter.stopped() || stopping.getAsBoolean());
      if (!stopping.getAsBoolean()) {
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
