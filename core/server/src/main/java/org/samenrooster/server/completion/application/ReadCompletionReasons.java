package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.samenrooster.server.completion.application.CompletionTakes.TakenReason;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.ShiftPeriods;

/** Tells a member why completions did what they did to her; nobody else but the team lead. */
@Dependent
public final class ReadCompletionReasons {

  private final CallersTeam teams;
  private final ShiftPeriods periods;
  private final CompletionTakes takes;

  @Inject
  ReadCompletionReasons(CallersTeam teams, ShiftPeriods periods, CompletionTakes takes) {
    this.teams = teams;
    this.periods = periods;
    this.takes = takes;
  }

  /** The reasons, and the zone of the team, whose clock their times are shown on. */
  public record Told(ZoneId zone, List<TakenReason> reasons) {}

  /**
   * The reasons of a member in a period.
   *
   * @throws Problem if there is no such member or period, or they are somebody else's
   */
  public Told of(Caller caller, String teamId, String memberId, String periodId) {
    var team = teams.load(caller, teamId);
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(memberId) && !caller.is(Role.TEAM_LEAD, teamId)) {
      throw Problems.forbidden("problem.forbidden.own-reasons-only");
    }
    periods.period(team, periodId).orElseThrow(() -> Problems.notFound("roster-period"));
    return new Told(team.team().zone(), takes.reasons(team, periodId, memberId));
  }
}
