package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.sickcall.application.StoredSickCall.Place;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.sickcall.SickCall;
import org.samenrooster.sickcall.SickCallState;

/** Whoever is on duty registers that somebody cannot work. */
@Dependent
public final class RegisterSickCall {

  private final CallersTeam teams;
  private final StandingForTeam standing;
  private final SickCalls calls;
  private final PersonLock lock;
  private final VacateShifts vacate;
  private final SickCallDecisions decisions;
  private final ShowSickCalls show;
  private final Clock clock;

  @Inject
  RegisterSickCall(
      CallersTeam teams,
      StandingForTeam standing,
      SickCalls calls,
      PersonLock lock,
      VacateShifts vacate,
      SickCallDecisions decisions,
      ShowSickCalls show,
      Clock clock) {
    this.teams = teams;
    this.standing = standing;
    this.calls = calls;
    this.lock = lock;
    this.vacate = vacate;
    this.decisions = decisions;
    this.show = show;
    this.clock = clock;
  }

  /**
   * Stores the call and vacates the shifts; to be called in a transaction.
   *
   * @param expectedBack empty for tomorrow
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, the caller
   *     is not on duty, the member is away already, or the day is impossible
   */
  public ShowSickCalls.Detail register(
      Caller caller, String teamId, String memberId, Optional<LocalDate> expectedBack) {
    var team = teams.load(caller, teamId);
    var personId = team.personOf(memberId).orElseThrow(() -> Problems.notFound("member"));
    // Tables of the database keep no more than that.
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    standing.require(caller, team, personId, now);
    var all = vacate.teamsOf(team, personId);
    // The member picks nothing meanwhile, and of two who register her one waits for the other.
    lock.lock(caller.organisationId(), personId);
    var today = now.atZone(team.team().zone()).toLocalDate();
    var back = expectedBack.orElse(today.plusDays(1));
    refuse(faults(caller, team, personId, back, today));
    var call =
        new SickCall(UUID.randomUUID().toString(), memberId, now, back, SickCallState.REPORTED);
    calls.add(
        caller.organisationId(), new Place(teamId, memberId, personId), call, caller.personId());
    var stored = show.of(team, call.id());
    vacate.bringInLine(caller, all, stored, now);
    decisions.changed(caller, stored, "registerSickCall");
    return show.detail(team, stored);
  }

  private List<Fault> faults(
      Caller caller, StoredTeam team, String personId, LocalDate back, LocalDate today) {
    List<Fault> faults = new ArrayList<>(SickCall.faultsOfNew(back, today));
    calls.open(caller.organisationId(), personId).stream()
        .filter(other -> other.firstDayBack().isAfter(today))
        .map(
            other ->
                Fault.at(
                    "",
                    FaultCode.SICK_CALL_REGISTERED_ALREADY,
                    other.from().atZone(team.team().zone()).toLocalDate(),
                    other.firstDayBack()))
        .forEach(faults::add);
    return faults;
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }
}
