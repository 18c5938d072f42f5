package org.samenrooster.server.workedhours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.WorkedShifts;

/** Shows what was worked in a period to those who plan or watch the team. */
@Dependent
public final class ListWorkedHours {

  private final CallersTeam teams;
  private final ShiftPeriods periods;
  private final WorkedShifts shifts;

  @Inject
  ListWorkedHours(CallersTeam teams, ShiftPeriods periods, WorkedShifts shifts) {
    this.teams = teams;
    this.periods = periods;
    this.shifts = shifts;
  }

  /**
   * The held shifts of a period.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public WorkedHours of(Caller caller, PeriodAddress address) {
    var team = teams.load(caller, address.teamId());
    var period =
        periods
            .period(team, address.periodId())
            .orElseThrow(() -> Problems.notFound("roster-period"));
    return new WorkedHours(
        team, caller, shifts.inPeriod(team, period), period.phase() == PeriodPhase.PUBLISHED);
  }
}
