package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.samenrooster.leave.LeaveRequestDraft;
import org.samenrooster.leave.LeaveRequestDraft.Around;
import org.samenrooster.server.leave.application.StoredLeave.Asker;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.HomeMember;
import org.samenrooster.time.DateRange;

/** A member asks to be free, and hears at once what stands in the way. */
@Dependent
public final class RequestLeave {

  // Whatever a person asked for, on any day.
  private static final DateRange EVER =
      new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

  private final CallersTeam teams;
  private final LeaveMasters masters;
  private final LeaveRequests requests;
  private final PersonLock lock;
  private final LeaveDecisions decisions;
  private final ShowLeave show;
  private final Clock clock;

  @Inject
  RequestLeave(
      CallersTeam teams,
      LeaveMasters masters,
      LeaveRequests requests,
      PersonLock lock,
      LeaveDecisions decisions,
      ShowLeave show,
      Clock clock) {
    this.teams = teams;
    this.masters = masters;
    this.requests = requests;
    this.lock = lock;
    this.decisions = decisions;
    this.show = show;
    this.clock = clock;
  }

  /**
   * Stores the request; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, the caller
   *     is somebody else, leave is asked in the system for HR, or the days cannot be asked for
   */
  public ShowLeave.Detail ask(
      Caller caller, String teamId, String memberId, LeaveRequestDraft draft) {
    var team = teams.load(caller, teamId);
    var member = team.team().member(memberId).orElseThrow(() -> Problems.notFound("member"));
    if (!caller.isMember(memberId)) {
      throw Problems.forbidden("problem.forbidden.own-leave-only");
    }
    HomeMember.require(team, memberId);
    LeaveKeptHere.require(masters, caller.organisationId());
    // Two requests for the same days, sent from two devices, come one after the other.
    lock.lock(caller.organisationId(), caller.personId());
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    var before = requests.ofPerson(caller.organisationId(), caller.personId(), EVER);
    var faults = draft.check(new Around(today, member, before));
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var request = draft.toRequest(UUID.randomUUID().toString(), memberId);
    var asker = new Asker(teamId, memberId, caller.personId());
    requests.add(caller.organisationId(), asker, request, clock.instant());
    decisions.asked(caller, teamId, request);
    return show.detail(team, requests.one(team, request.id()).orElseThrow());
  }
}
