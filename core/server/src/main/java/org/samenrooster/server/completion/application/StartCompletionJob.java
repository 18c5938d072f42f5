package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.completion.application.CompletionProblems.Posed;
import org.samenrooster.server.platform.jobs.Jobs;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJob.Asked;
import org.samenrooster.server.team.application.Teams;

/** Starts a search for the completion of a picking round. */
@ApplicationScoped
public class StartCompletionJob {

  @Inject private CompletionJobs jobs;
  @Inject private CompletionProblems problems;
  @Inject private Jobs queue;
  @Inject private Teams teams;
  @Inject private Clock clock;

  /**
   * Stores a search and its place in the queue together, or neither.
   *
   * @param personId who asks for it
   * @throws org.samenrooster.server.platform.problem.Problem {@code wrong-phase} outside of
   *     completing, {@code job-not-finished} while another search of the period is under way,
   *     {@code impossible-document} if no search could begin
   */
  @Transactional
  public SearchJob<CompletionRequest, CompletionProgress, StoredCompletion> start(
      String organisationId, String teamId, String personId, CompletionRequest request) {
    // Two at once would both find nothing under way: the team's row lets one through at a time.
    teams.lockedVersion(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    var posed =
        problems
            .pose(organisationId, teamId, request)
            .orElseThrow(() -> Problems.notFound("roster-period"));
    requireCompleting(posed);
    if (jobs.oneIsUnderWay(organisationId, request.periodId())) {
      throw Problems.jobNotFinished("problem.job-not-finished.another-completion");
    }
    var faults = posed.faults();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var job =
        SearchJob.<CompletionRequest, CompletionProgress, StoredCompletion>queued(
            new Asked<>(organisationId, teamId, personId, request, clock.instant()),
            CompletionProgress.NONE);
    jobs.add(job);
    queue.enqueue(RunCompletionJob.NAME, RunCompletionJob.idOf(job.key()));
    return job;
  }

  private static void requireCompleting(Posed posed) {
    if (!posed.isCompleting()) {
      throw Problems.otherPhase(
          "problem.wrong-phase.completion",
          PeriodPhase.COMPLETING,
          posed.period().dates(),
          posed.period().phase());
    }
  }
}
