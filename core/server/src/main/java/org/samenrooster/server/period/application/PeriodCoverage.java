package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.demand.Coverage;
import org.samenrooster.server.demand.application.TeamDemand;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Compares who works in a roster period with who is needed. */
@Dependent
public final class PeriodCoverage {

  private final CallersTeam teams;
  private final RosterPeriods periods;
  private final Shifts shifts;
  private final TeamDemand demand;

  @Inject
  PeriodCoverage(CallersTeam teams, RosterPeriods periods, Shifts shifts, TeamDemand demand) {
    this.teams = teams;
    this.periods = periods;
    this.shifts = shifts;
    this.demand = demand;
  }

  /** The coverage of a period, whose days count from its first. */
  public record OfPeriod(RosterPeriod period, Coverage coverage) {}

  /**
   * The coverage as the roster stands now.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public OfPeriod of(Caller caller, PeriodAddress address) {
    var team = teams.load(caller, address.teamId());
    var period = periods.period(team, address.periodId()).orElseThrow(PeriodProblems::notFound);
    return new OfPeriod(period, of(team, period.dates()));
  }

  Coverage of(StoredTeam team, DateRange dates) {
    // The night before the first day works into its morning.
    var withNightBefore = new DateRange(dates.from().minusDays(1), dates.until());
    var held = shifts.held(team, withNightBefore);
    return Coverage.ofDates(
        demand.staffingNeed(team), dates, Presences.of(team.team(), dates, held));
  }
}
