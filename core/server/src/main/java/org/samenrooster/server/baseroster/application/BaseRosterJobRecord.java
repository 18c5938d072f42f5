package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobProgress;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobState;
import org.samenrooster.server.baseroster.application.BaseRosterProblems.Posed;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * What a running search writes down and what is told of it, each time in a short transaction of its
 * own.
 */
@ApplicationScoped
public class BaseRosterJobRecord {

  @Inject private BaseRosterJobs jobs;
  @Inject private BaseRosterProblems problems;

  /**
   * Begins a search, or begins it again after another node went down with it.
   *
   * @return empty if it has ended already
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<BaseRosterJob> begin(String organisationId, String jobId) {
    var job =
        jobs.keyOf(organisationId, jobId)
            .flatMap(jobs::lockedJob)
            .filter(found -> !found.state().ended());
    job.filter(found -> found.state() == JobState.QUEUED)
        .ifPresent(found -> jobs.move(found.key(), JobState.RUNNING));
    return job;
  }

  /** How far a search is, with its proposal once it has ended; empty if there is no such search. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<BaseRosterJob> look(JobKey key) {
    // Whoever follows a search looks long after the request that told whose it is.
    return VisibleOrganisation.within(
        key.organisationId(),
        () -> {
          var job = jobs.jobWithoutProposal(key);
          return job.filter(found -> found.state().ended()).isPresent() ? jobs.job(key) : job;
        });
  }

  /** The problem that the search has to solve; empty if the team is gone. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Posed> pose(BaseRosterJob job) {
    return problems.pose(job.key().organisationId(), job.key().teamId(), job.request());
  }

  /**
   * Writes down how far it is.
   *
   * @return whether it may go on
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean report(JobKey key, JobProgress progress) {
    var goesOn =
        jobs.jobWithoutProposal(key).filter(job -> job.state() == JobState.RUNNING).isPresent();
    if (goesOn) {
      jobs.report(key, progress);
    }
    return goesOn;
  }

  /** Ends a search, unless another node has ended it first. */
  @Transactional(TxType.REQUIRES_NEW)
  public void end(
      JobKey key,
      JobProgress progress,
      Optional<StoredProposal> proposal,
      Optional<String> failureKey) {
    jobs.lockedJob(key)
        .filter(job -> !job.state().ended())
        .ifPresent(
            job ->
                jobs.end(
                    new BaseRosterJob(
                        key,
                        job.request(),
                        endOf(job, failureKey),
                        job.requestedBy(),
                        job.createdAt(),
                        progress,
                        proposal,
                        failureKey)));
  }

  private static JobState endOf(BaseRosterJob job, Optional<String> failureKey) {
    if (failureKey.isPresent()) {
      return JobState.FAILED;
    }
    return job.state() == JobState.CANCELLING ? JobState.CANCELLED : JobState.DONE;
  }
}
