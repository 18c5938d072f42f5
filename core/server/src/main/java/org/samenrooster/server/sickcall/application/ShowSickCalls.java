package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.sickcall.application.SickCallAbsences.Part;
import org.samenrooster.server.team.application.StoredTeam;

/** Shows sick calls to those who plan or watch a team, and to members their own. */
@Dependent
public final class ShowSickCalls {

  private final CallersTeam teams;
  private final SickCalls calls;
  private final SickCallAbsences absences;
  private final Shifts shifts;
  private final Clock clock;

  @Inject
  ShowSickCalls(
      CallersTeam teams, SickCalls calls, SickCallAbsences absences, Shifts shifts, Clock clock) {
    this.teams = teams;
    this.calls = calls;
    this.absences = absences;
    this.shifts = shifts;
    this.clock = clock;
  }

  /** A shift that its holder cannot work, and the one that is worked instead. */
  public record Vacated(RosterShift shift, RosterShift replacement) {}

  /**
   * A call with the shifts that it vacates.
   *
   * @param asOf the moment at which it was like this
   */
  public record Detail(
      Instant asOf, StoredTeam team, StoredSickCall stored, List<Vacated> vacated) {

    public Detail {
      vacated = List.copyOf(vacated);
    }
  }

  /** The calls of a team. */
  public record Listed(Instant asOf, StoredTeam team, List<StoredSickCall> calls) {

    public Listed {
      calls = List.copyOf(calls);
    }
  }

  /**
   * One call.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such call, or it is
   *     somebody else's and the caller does not watch over the team
   */
  public Detail one(Caller caller, String teamId, String callId) {
    var team = teams.load(caller, teamId);
    var stored = of(team, callId);
    if (!caller.isMember(stored.place().memberId()) && !caller.watchesOver(teamId)) {
      throw Problems.forbidden("problem.forbidden.own-sick-call-only");
    }
    return detail(team, stored);
  }

  StoredSickCall of(StoredTeam team, String callId) {
    return calls
        .one(team.organisationId(), callId)
        .filter(stored -> stored.place().teamId().equals(team.team().id()))
        .orElseThrow(() -> Problems.notFound("sick-call"));
  }

  Detail detail(StoredTeam team, StoredSickCall stored) {
    var ids =
        absences.of(team.organisationId(), stored.call().id()).stream()
            .map(Part::shiftId)
            .flatMap(Optional::stream)
            .toList();
    var replacements = shifts.replacements(team, ids);
    return new Detail(
        clock.instant(),
        team,
        stored,
        shifts.ofTeam(team, ids).stream()
            .filter(shift -> replacements.containsKey(shift.shift().id()))
            .map(shift -> new Vacated(shift, replacements.get(shift.shift().id())))
            .toList());
  }

  /**
   * The calls, the latest first.
   *
   * @param memberId only those of this member; empty for all that the caller may see
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team or member, or
   *     the caller may not see the member's
   */
  public Listed latestFirst(
      Caller caller, String teamId, Optional<String> memberId, MomentPage page) {
    var team = teams.load(caller, teamId);
    var visible = teams.visible(caller, team, memberId, "problem.forbidden.own-sick-call-only");
    var asOf = clock.instant();
    return new Listed(asOf, team, calls.latestFirst(team, visible, page));
  }
}
