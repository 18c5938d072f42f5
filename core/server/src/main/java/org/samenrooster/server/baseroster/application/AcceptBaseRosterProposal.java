package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenrooster.api.model.BaseRosterLineDto;
import org.samenrooster.api.model.BaseRosterProposalDto;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster.CellKey;
import org.samenrooster.server.demand.application.CareDemandDocument;
import org.samenrooster.server.demand.application.TeamDemand;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.team.application.Teams;

/** Makes the proposal of an ended search the base roster of the team. */
@ApplicationScoped
public class AcceptBaseRosterProposal {

  @Inject private BaseRosterJobs jobs;
  @Inject private BaseRosters baseRosters;
  @Inject private Teams teams;
  @Inject private TeamDemand demand;
  @Inject private Outbox outbox;

  /**
   * Accepts a proposal.
   *
   * @param personId the team lead who accepts
   * @param anchor the Monday on which week 1 of the cycle starts
   * @param fixedCells the cells that stand in a hybrid team, in the order they were sent
   * @throws org.samenrooster.server.platform.problem.Problem {@code job-not-finished} while there
   *     is no proposal, {@code stale-version} if the team or its base roster has changed since the
   *     search, {@code impossible-document} if it covers a scenario and another care demand is
   *     stored, or the acceptance does not fit the proposal
   */
  @Transactional
  public AcceptedBaseRoster accept(
      JobKey key, String personId, LocalDate anchor, List<CellKey> fixedCells) {
    var version =
        teams
            .lockedVersion(key.organisationId(), key.teamId())
            .orElseThrow(() -> Problems.notFound("team"));
    var job = jobs.lockedJob(key).orElseThrow(() -> Problems.notFound("base-roster-job"));
    if (!job.state().ended()) {
      throw Problems.jobNotFinished("problem.job-not-finished.running");
    }
    var proposal =
        job.proposal()
            .orElseThrow(() -> Problems.jobNotFinished("problem.job-not-finished.no-proposal"));
    var standing = baseRosters.current(key.organisationId(), key.teamId());
    var number = standing.map(AcceptedBaseRoster::number).orElse(0);
    if (proposal.teamVersion() != version || proposal.baseRosterNumber() != number) {
      throw Problems.staleVersion();
    }
    job.request().scenario().ifPresent(scenario -> requireStored(key, scenario));
    var faults = faults(proposal.anyLanguage(), anchor, fixedCells);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var accepted =
        new AcceptedBaseRoster(
            UUID.randomUUID().toString(),
            number + 1,
            Proposals.baseRoster(proposal.anyLanguage(), anchor, Set.copyOf(fixedCells)),
            Proposals.levels(proposal.anyLanguage()));
    baseRosters.add(key, accepted, personId);
    outbox.tell(
        Event.of(EventName.BASE_ROSTER_ACCEPTED, key.organisationId(), key.teamId())
            .by(personId)
            .with(EventDetail.BASE_ROSTER, accepted.id()));
    return accepted;
  }

  // What was put into words differently and asks for the same people is the same to a roster.
  private void requireStored(JobKey key, CareDemandDocument scenario) {
    var team =
        teams.team(key.organisationId(), key.teamId()).orElseThrow(() -> Problems.notFound("team"));
    if (!scenario.staffingNeed(team.team().handovers()).equals(demand.staffingNeed(team))) {
      throw Problems.impossible(
          List.of(Fault.at("path/jobId", FaultCode.PLAN_OTHER_CARE_DEMAND, key.id())));
    }
  }

  private static List<Fault> faults(
      BaseRosterProposalDto proposal, LocalDate anchor, List<CellKey> fixedCells) {
    var faults = new ArrayList<Fault>();
    if (anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
      faults.add(Fault.at("/anchorDate", FaultCode.PLAN_ANCHOR, anchor));
    }
    var members =
        proposal.getLines().stream()
            .map(BaseRosterLineDto::getMemberId)
            .collect(Collectors.toSet());
    for (int i = 0; i < fixedCells.size(); i++) {
      var cell = fixedCells.get(i);
      var place = "/fixedCells/" + i;
      if (!members.contains(cell.memberId())) {
        faults.add(Fault.at(place + "/memberId", FaultCode.UNKNOWN_MEMBER, cell.memberId()));
      }
      var week = cell.cycleDay() / 7 + 1;
      if (week > proposal.getCycleWeeks()) {
        faults.add(
            Fault.at(place + "/week", FaultCode.NUMBER_TOO_LARGE, week, proposal.getCycleWeeks()));
      }
    }
    return faults;
  }
}
