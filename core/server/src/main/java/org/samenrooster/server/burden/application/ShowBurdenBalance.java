package org.samenrooster.server.burden.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.samenrooster.burden.BurdenBalance;
import org.samenrooster.burden.BurdenDecay;
import org.samenrooster.server.burden.application.Burdens.Entered;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.CallersTeam;

/** Shows a member what rosters asked of her; nobody else but the team lead. */
@Dependent
public final class ShowBurdenBalance {

  private static final int MOST_ENTRIES = 200;

  private final CallersTeam teams;
  private final TeamLedger ledger;
  private final Burdens burdens;
  private final Clock clock;

  @Inject
  ShowBurdenBalance(CallersTeam teams, TeamLedger ledger, Burdens burdens, Clock clock) {
    this.teams = teams;
    this.ledger = ledger;
    this.burdens = burdens;
    this.clock = clock;
  }

  /**
   * What a member has.
   *
   * @param balances of every kind
   * @param entries the latest that still count
   */
  public record Shown(
      ZoneId zone,
      Instant asOf,
      BurdenDecay decay,
      List<BurdenBalance> balances,
      List<Entered> entries) {}

  /**
   * The balance of a member as it is now.
   *
   * @throws Problem if there is no such member, or she is somebody else
   */
  public Shown of(Caller caller, String teamId, String memberId) {
    var team = teams.load(caller, teamId);
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(memberId) && !caller.is(Role.TEAM_LEAD, teamId)) {
      throw Problems.forbidden("problem.forbidden.own-burdens-only");
    }
    var zone = team.team().zone();
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone);
    var known = ledger.on(team, today);
    var from = known.decay().firstThatCounts(today);
    return new Shown(
        zone,
        now,
        known.decay(),
        known.of(memberId),
        burdens.latestFirst(team, memberId, from, MOST_ENTRIES));
  }
}
