package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.samenrooster.leave.LeaveCommand;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.leave.LeaveRequest.Step;
import org.samenrooster.leave.LeaveState;
import org.samenrooster.leave.LeaveTransitions;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.leave.application.LeaveRequests.Answer;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.problem.Problems.EarlierAnswer;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * A team lead grants or refuses leave, or the member takes it back. The answers of one team come
 * one after the other: whoever grants second sees how full the days are by then.
 */
@Dependent
public final class AnswerLeave {

  private final CallersTeam teams;
  private final LeaveMasters masters;
  private final LeaveRequests requests;
  private final HoursAccounts people;
  private final GrantedLeave granted;
  private final LeaveDecisions decisions;
  private final ShowLeave show;
  private final Clock clock;

  @Inject
  AnswerLeave(
      CallersTeam teams,
      LeaveMasters masters,
      LeaveRequests requests,
      HoursAccounts people,
      GrantedLeave granted,
      LeaveDecisions decisions,
      ShowLeave show,
      Clock clock) {
    this.teams = teams;
    this.masters = masters;
    this.requests = requests;
    this.people = people;
    this.granted = granted;
    this.decisions = decisions;
    this.show = show;
    this.clock = clock;
  }

  /** What is said to which request, with what is added to it. */
  public record Reply(
      String teamId, String requestId, LeaveCommand command, Optional<String> remark) {}

  /**
   * Stores the answer and everything that follows; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such request, the
   *     answer is not the caller's to give, somebody answered before, a day is full, or a shift
   *     stands in the way
   */
  public ShownLeave answer(Caller caller, Reply reply) {
    var team = teams.load(caller, reply.teamId());
    var personId =
        requests
            .personOf(team, reply.requestId())
            .orElseThrow(() -> Problems.notFound("leave-request"));
    requireRightTo(caller, reply, personId);
    if (reply.command() == LeaveCommand.GRANT) {
      LeaveKeptHere.require(masters, caller.organisationId());
    }
    // Everybody of the team, so that nobody else takes the last place of a day meanwhile, and the
    // member takes no shift on it.
    people.lock(caller.organisationId(), team.persons());
    var before = requests.one(team, reply.requestId()).orElseThrow();
    refuseAnswered(team, before, reply.command());
    var answered = followed(team, before.request(), reply.command());
    if (answered.state() == LeaveState.GRANTED) {
      granted.begin(caller, team, personId, answered);
    } else if (before.request().state() == LeaveState.GRANTED) {
      granted.end(caller, team, personId, answered);
    }
    requests.answer(
        caller.organisationId(),
        answered,
        new Answer(caller.personId(), clock.instant(), reply.remark()));
    decisions.answered(caller, reply.teamId(), answered);
    return show.shown(team, requests.one(team, reply.requestId()).orElseThrow());
  }

  private static void requireRightTo(Caller caller, Reply reply, String personId) {
    var own = caller.personId().equals(personId);
    if (!own && !caller.is(Role.TEAM_LEAD, reply.teamId())) {
      throw Problems.forbidden("problem.forbidden.own-leave-only");
    }
    if (own && reply.command() != LeaveCommand.WITHDRAW) {
      throw Problems.forbidden("problem.forbidden.own-leave");
    }
    if (!own && reply.command() == LeaveCommand.WITHDRAW) {
      throw Problems.forbidden("problem.forbidden.not-your-leave");
    }
  }

  private static void refuseAnswered(StoredTeam team, StoredLeave stored, LeaveCommand command) {
    if (LeaveTransitions.next(stored.request().state(), command).isEmpty()) {
      var earlier = stored.answered().orElseThrow();
      throw Problems.leaveAlreadyAnswered(
          new EarlierAnswer(earlier.personName(), stored.request().state().name(), earlier.at()),
          team.team().zone());
    }
  }

  private LeaveRequest followed(StoredTeam team, LeaveRequest request, LeaveCommand command) {
    var step = request.follow(command, LocalDate.now(clock.withZone(team.team().zone())));
    if (step instanceof Step.Done done) {
      return done.request();
    }
    throw Problems.impossible(((Step.Refused) step).faults());
  }
}
