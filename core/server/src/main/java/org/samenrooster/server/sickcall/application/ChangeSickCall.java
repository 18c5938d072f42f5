package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.sickcall.application.SickCalls.Decision;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.sickcall.SickCall;
import org.samenrooster.sickcall.SickCall.Step;
import org.samenrooster.sickcall.SickCallCommand;

/** The member or a team lead says when she is back; HR confirms or refuses. */
@Dependent
public final class ChangeSickCall {

  private final CallersTeam teams;
  private final SickCalls calls;
  private final PersonLock lock;
  private final VacateShifts vacate;
  private final SickCallDecisions decisions;
  private final ShowSickCalls show;
  private final Clock clock;

  @Inject
  ChangeSickCall(
      CallersTeam teams,
      SickCalls calls,
      PersonLock lock,
      VacateShifts vacate,
      SickCallDecisions decisions,
      ShowSickCalls show,
      Clock clock) {
    this.teams = teams;
    this.calls = calls;
    this.lock = lock;
    this.vacate = vacate;
    this.decisions = decisions;
    this.show = show;
    this.clock = clock;
  }

  /**
   * Says that the member is back, or when she is expected; to be called in a transaction.
   *
   * @param command {@link SickCallCommand#RECOVER} or {@link SickCallCommand#EXPECT}
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such call, it is
   *     somebody else's, it was ended before, or the day is impossible
   */
  public ShowSickCalls.Detail back(
      Caller caller, String teamId, String callId, SickCallCommand command, LocalDate day) {
    var team = teams.load(caller, teamId);
    var place =
        calls
            .place(caller.organisationId(), callId)
            .filter(found -> found.teamId().equals(teamId))
            .orElseThrow(() -> Problems.notFound("sick-call"));
    if (!caller.isMember(place.memberId()) && !caller.is(Role.TEAM_LEAD, teamId)) {
      throw Problems.forbidden("problem.forbidden.own-sick-call-only");
    }
    var all = vacate.teamsOf(team, place.personId());
    lock.lock(caller.organisationId(), place.personId());
    var changed =
        changed(
            caller,
            all,
            callId,
            "endSickCall",
            (call, today) -> call.back(command, day, today, team.team().zone()));
    return show.detail(team, changed);
  }

  /**
   * HR confirms the call or refuses it; to be called in a transaction.
   *
   * @param command {@link SickCallCommand#CONFIRM} or {@link SickCallCommand#REFUSE}
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such call, or HR
   *     decided before
   */
  public StoredSickCall decide(Caller caller, String callId, SickCallCommand command) {
    var place =
        calls
            .place(caller.organisationId(), callId)
            .orElseThrow(() -> Problems.notFound("sick-call"));
    var team = teams.load(caller, place.teamId());
    var all = vacate.teamsOf(team, place.personId());
    lock.lock(caller.organisationId(), place.personId());
    return changed(
        caller, all, callId, "decideSickCall", (call, today) -> call.decide(command, today));
  }

  private StoredSickCall changed(
      Caller caller,
      List<StoredTeam> all,
      String callId,
      String operation,
      BiFunction<SickCall, LocalDate, Step> step) {
    var team = all.get(0);
    var before = show.of(team, callId);
    var now = clock.instant();
    var today = now.atZone(team.team().zone()).toLocalDate();
    var after = before.with(done(before.call(), step.apply(before.call(), today)));
    if (!after.call().firstDayBack().equals(before.call().firstDayBack())
        || after.call().state().isOpen() != before.call().state().isOpen()) {
      vacate.bringInLine(caller, all, after, now);
    }
    var byHr = operation.equals("decideSickCall");
    calls.change(
        caller.organisationId(),
        after.call(),
        byHr ? Optional.of(new Decision(caller.personId(), now)) : Optional.empty());
    decisions.changed(caller, after, operation);
    return after;
  }

  private static SickCall done(SickCall before, Step step) {
    if (step instanceof Step.Done done) {
      return done.call();
    }
    if (step instanceof Step.Refused refused) {
      throw Problems.impossible(refused.faults());
    }
    throw Problems.sickCallAlreadyAnswered(new Messages.Word("sick-call." + before.state().name()));
  }
}
