package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;

/** Shows the roster periods of a team. */
@Dependent
public final class ListPeriods {

  private final CallersTeam teams;
  private final RosterPeriods periods;

  @Inject
  ListPeriods(CallersTeam teams, RosterPeriods periods) {
    this.teams = teams;
    this.periods = periods;
  }

  /**
   * One period.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public ShownPeriod one(Caller caller, PeriodAddress address) {
    var team = teams.load(caller, address.teamId());
    var period = periods.period(team, address.periodId()).orElseThrow(PeriodProblems::notFound);
    return new ShownPeriod(team, period);
  }

  /**
   * The periods that start before a day, latest first.
   *
   * @param before empty for all
   */
  public List<ShownPeriod> latestFirst(
      Caller caller, String teamId, Optional<LocalDate> before, int limit) {
    var team = teams.load(caller, teamId);
    return periods.latestFirst(team, before, limit).stream()
        .map(period -> new ShownPeriod(team, period))
        .toList();
  }
}
