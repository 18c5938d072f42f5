package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.sickcall.OnDuty;
import org.samenrooster.time.DateRange;

/** Knows who may act when somebody cannot come: she, who leads the team, and whoever is on duty. */
@Dependent
final class StandingForTeam {

  private final Shifts shifts;

  @Inject
  StandingForTeam(Shifts shifts) {
    this.shifts = shifts;
  }

  /**
   * Refuses others.
   *
   * @param personId who cannot come
   * @throws org.samenrooster.server.platform.problem.Problem {@code forbidden}
   */
  void require(Caller caller, StoredTeam team, String personId, Instant now) {
    if (caller.personId().equals(personId) || caller.is(Role.TEAM_LEAD, team.team().id())) {
      return;
    }
    var zone = team.team().zone();
    var today = now.atZone(zone).toLocalDate();
    var around = new DateRange(today.minusDays(1), today.plusDays(1));
    var held =
        caller.memberIdIn(team.team().id()).stream()
            .flatMap(member -> shifts.heldBy(team, member, around).stream())
            .map(shift -> shift.shift().duty())
            .toList();
    if (!OnDuty.at(now, held, zone)) {
      throw Problems.forbidden("problem.forbidden.not-on-duty");
    }
  }
}
