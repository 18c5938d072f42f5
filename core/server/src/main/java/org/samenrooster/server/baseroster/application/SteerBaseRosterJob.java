package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobProgress;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobRequest;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobState;
import org.samenrooster.server.platform.jobs.Jobs;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.Teams;

/** Starts a search, and asks one to stop. */
@ApplicationScoped
public class SteerBaseRosterJob {

  @Inject private BaseRosterJobs jobs;
  @Inject private BaseRosterProblems problems;
  @Inject private Jobs queue;
  @Inject private Teams teams;
  @Inject private Clock clock;

  /**
   * Stores a search and its place in the queue together, or neither.
   *
   * @param personId who asks for it
   * @throws org.samenrooster.server.platform.problem.Problem {@code job-not-finished} while another
   *     search of the team is under way, {@code impossible-document} if no search could begin
   */
  @Transactional
  public BaseRosterJob start(
      String organisationId, String teamId, String personId, JobRequest request) {
    // Two at once would both find nothing under way: the team's row lets one through at a time.
    teams.lockedVersion(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    if (jobs.oneIsUnderWay(organisationId, teamId)) {
      throw Problems.jobNotFinished("problem.job-not-finished.another");
    }
    var wrong = request.faults();
    if (!wrong.isEmpty()) {
      throw Problems.impossible(wrong);
    }
    var posed = problems.pose(organisationId, teamId, request);
    var faults = posed.orElseThrow(() -> Problems.notFound("team")).problem().faults();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var job =
        new BaseRosterJob(
            new JobKey(organisationId, teamId, UUID.randomUUID().toString()),
            request,
            JobState.QUEUED,
            personId,
            clock.instant(),
            JobProgress.NONE,
            Optional.empty(),
            Optional.empty());
    jobs.add(job);
    queue.enqueue(RunBaseRosterJob.NAME, RunBaseRosterJob.idOf(job.key()));
    return job;
  }

  /** Asks a search to stop; one that has ended stays as it is. */
  @Transactional
  public BaseRosterJob cancel(JobKey key) {
    var job = jobs.lockedJob(key).orElseThrow(() -> Problems.notFound("base-roster-job"));
    if (job.state() == JobState.QUEUED) {
      jobs.move(key, JobState.CANCELLED);
    } else if (job.state() == JobState.RUNNING) {
      jobs.move(key, JobState.CANCELLING);
    }
    return jobs.job(key).orElseThrow();
  }
}
