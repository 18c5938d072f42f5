package org.samenrooster.server.platform.search;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * What a running search writes down and what is told of it, each time in a short transaction of its
 * own; and the one thing that is asked of it, to stop.
 */
public abstract class SearchJobRecord<Q, P, S> {

  /** The searches of the kind. */
  protected abstract SearchJobs<Q, P, S> jobs();

  /**
   * Begins a search, or begins it again after another node went down with it.
   *
   * @return empty if it has ended already
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<SearchJob<Q, P, S>> begin(String organisationId, String jobId) {
    var job =
        jobs()
            .keyOf(organisationId, jobId)
            .flatMap(key -> jobs().lockedJob(key))
            .filter(found -> !found.state().ended());
    job.filter(found -> found.state() == JobState.QUEUED)
        .ifPresent(found -> jobs().move(found.key(), JobState.RUNNING));
    return job;
  }

  /** How far a search is, with its proposal once it has ended; empty if there is no such search. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<SearchJob<Q, P, S>> look(JobKey key) {
    // Whoever follows a search looks long after the request that told whose it is.
    return VisibleOrganisation.within(
        key.organisationId(),
        () -> {
          var job = jobs().jobWithoutProposal(key);
          return job.filter(found -> found.state().ended()).isPresent() ? jobs().job(key) : job;
        });
  }

  /**
   * Writes down how far it is.
   *
   * @return whether it may go on
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean report(JobKey key, P progress) {
    // On Derby, who reads a long text and then writes its row waits for herself, unless she locked
    // it.
    var goesOn = jobs().lockedJob(key).filter(job -> job.state() == JobState.RUNNING).isPresent();
    if (goesOn) {
      jobs().report(key, progress);
    }
    return goesOn;
  }

  /** Ends a search, unless another node has ended it first. */
  @Transactional(TxType.REQUIRES_NEW)
  public void end(JobKey key, P progress, SearchEnd<S> found) {
    jobs()
        .lockedJob(key)
        .filter(job -> !job.state().ended())
        .ifPresent(job -> jobs().end(job.ended(endOf(job, found), progress, found)));
  }

  private JobState endOf(SearchJob<Q, P, S> job, SearchEnd<S> found) {
    if (found.failureKey().isPresent()) {
      return JobState.FAILED;
    }
    return job.state() == JobState.CANCELLING ? JobState.CANCELLED : JobState.DONE;
  }

  /**
   * Asks a search to stop; one that has ended stays as it is.
   *
   * @return the search after that; empty if there is no such search
   */
  @Transactional
  public Optional<SearchJob<Q, P, S>> cancel(JobKey key) {
    var state = jobs().lockedJob(key).map(SearchJob::state);
    if (state.filter(JobState.QUEUED::equals).isPresent()) {
      jobs().move(key, JobState.CANCELLED);
    } else if (state.filter(JobState.RUNNING::equals).isPresent()) {
      jobs().move(key, JobState.CANCELLING);
    }
    return jobs().job(key);
  }
}
