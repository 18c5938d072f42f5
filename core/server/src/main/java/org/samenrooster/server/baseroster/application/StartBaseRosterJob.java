package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.samenrooster.server.platform.jobs.Jobs;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJob.Asked;
import org.samenrooster.server.team.application.Teams;

/** Starts a search for a base roster. */
@ApplicationScoped
public class StartBaseRosterJob {

  @Inject private BaseRosterJobs jobs;
  @Inject private BaseRosterProblems problems;
  @Inject private PinsInBaseRoster pins;
  @Inject private Jobs queue;
  @Inject private Teams teams;
  @Inject private Clock clock;

  /**
   * Stores a search and its place in the queue together, or neither.
   *
   * @param personId who asks for it
   * @param pinnedInBaseRoster whether pins name weeks of the base roster that stands, and not of
   *     the cycle that is searched
   * @throws org.samenrooster.server.platform.problem.Problem {@code job-not-finished} while another
   *     search of the team is under way, {@code impossible-document} if no search could begin
   */
  @Transactional
  public SearchJob<BaseRosterRequest, BaseRosterProgress, StoredProposal> start(
      String organisationId,
      String teamId,
      String personId,
      BaseRosterRequest asked,
      boolean pinnedInBaseRoster) {
    // Two at once would both find nothing under way: the team's row lets one through at a time.
    teams.lockedVersion(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    if (jobs.oneIsUnderWay(organisationId, teamId)) {
      throw Problems.jobNotFinished("problem.job-not-finished.another");
    }
    var wrong = asked.faults();
    if (!wrong.isEmpty()) {
      throw Problems.impossible(wrong);
    }
    var request = pinnedInBaseRoster ? pins.inCycle(organisationId, teamId, asked) : asked;
    var posed = problems.pose(organisationId, teamId, request);
    var faults = posed.orElseThrow(() -> Problems.notFound("team")).problem().faults();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var job =
        SearchJob.<BaseRosterRequest, BaseRosterProgress, StoredProposal>queued(
            new Asked<>(organisationId, teamId, personId, request, clock.instant()),
            BaseRosterProgress.NONE);
    jobs.add(job);
    queue.enqueue(RunBaseRosterJob.NAME, RunBaseRosterJob.idOf(job.key()));
    return job;
  }
}
