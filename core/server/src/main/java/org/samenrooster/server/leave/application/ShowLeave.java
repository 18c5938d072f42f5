package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.leave.application.LeaveEffects.EffectDay;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/** Shows the requests of a team to those who plan or watch it, and to members their own. */
@Dependent
public final class ShowLeave {

  private final CallersTeam teams;
  private final LeaveRequests requests;
  private final LeaveEffects effects;
  private final ShiftsInLeave shifts;
  private final Clock clock;

  @Inject
  ShowLeave(
      CallersTeam teams,
      LeaveRequests requests,
      LeaveEffects effects,
      ShiftsInLeave shifts,
      Clock clock) {
    this.teams = teams;
    this.requests = requests;
    this.effects = effects;
    this.shifts = shifts;
    this.clock = clock;
  }

  /**
   * A request with what granting it does.
   *
   * @param asOf the moment at which it was like this
   */
  public record Detail(
      Instant asOf, ShownLeave leave, List<EffectDay> days, List<ShiftsInLeave.Found> held) {

    public Detail {
      days = List.copyOf(days);
      held = List.copyOf(held);
    }
  }

  /**
   * One request.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such request, or it is
   *     somebody else's and the caller does not watch over the team
   */
  public Detail one(Caller caller, String teamId, String requestId) {
    var team = teams.load(caller, teamId);
    var stored =
        requests.one(team, requestId).orElseThrow(() -> Problems.notFound("leave-request"));
    if (!caller.isMember(stored.asker().memberId()) && !caller.watchesOver(teamId)) {
      throw Problems.forbidden("problem.forbidden.own-leave-only");
    }
    return detail(team, stored);
  }

  Detail detail(StoredTeam team, StoredLeave stored) {
    var memberId = stored.asker().memberId();
    return new Detail(
        clock.instant(),
        shown(team, stored),
        effects.of(team, memberId, stored.request().days()),
        shifts.of(team, memberId, stored.request()));
  }

  ShownLeave shown(StoredTeam team, StoredLeave stored) {
    return new ShownLeave(team, stored, LocalDate.now(clock.withZone(team.team().zone())));
  }

  /**
   * The requests, the latest first.
   *
   * @param memberId only those of this member; empty for all that the caller may see
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team or member, or
   *     the caller may not see the member's
   */
  public List<ShownLeave> latestFirst(
      Caller caller, String teamId, Optional<String> memberId, MomentPage page) {
    var team = teams.load(caller, teamId);
    var visible = teams.visible(caller, team, memberId, "problem.forbidden.own-leave-only");
    return requests.latestFirst(team, visible, page).stream()
        .map(stored -> shown(team, stored))
        .toList();
  }
}
