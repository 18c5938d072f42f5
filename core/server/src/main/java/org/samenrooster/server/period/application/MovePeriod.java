package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.period.RollOut;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster;
import org.samenrooster.server.baseroster.application.BaseRosters;
import org.samenrooster.server.demand.application.TeamDemand;
import org.samenrooster.server.period.application.LockedPeriods.Decided;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.TeamMember;

/**
 * Takes a roster period to its next phase. The first time it opens for picking its shifts are made;
 * when picking closes, picks under way are called back.
 */
@Dependent
public final class MovePeriod {

  private final LockedPeriods periods;
  private final Shifts shifts;
  private final Absences absences;
  private final TeamDemand demand;
  private final BaseRosters baseRosters;

  @Inject
  MovePeriod(
      LockedPeriods periods,
      Shifts shifts,
      Absences absences,
      TeamDemand demand,
      BaseRosters baseRosters) {
    this.periods = periods;
    this.shifts = shifts;
    this.absences = absences;
    this.demand = demand;
    this.baseRosters = baseRosters;
  }

  /**
   * Carries out a command other than approving and publishing; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if it is not possible in this phase
   */
  public ShownPeriod move(Caller caller, PeriodAddress address, PeriodCommand command) {
    var inHand = periods.take(caller, address, command);
    if (command == PeriodCommand.OPEN_PICKING && !inHand.period().rolledOut()) {
      rollOut(inHand.team(), inHand.period());
    }
    if (command == PeriodCommand.CLOSE_PICKING) {
      shifts.makeStale(inHand.team(), inHand.period().id());
    }
    var decided = new Decided("movePeriod", command.name(), List.of());
    return periods.put(inHand, inHand.period().movedTo(inHand.next()), decided);
  }

  private void rollOut(StoredTeam team, RosterPeriod period) {
    var memberIds = team.team().members().stream().map(TeamMember::id).toList();
    var rollOut =
        new RollOut(
            team.team(),
            baseRosters
                .current(team.organisationId(), team.team().id())
                .map(AcceptedBaseRoster::roster),
            demand.shiftDemand(team),
            absences.of(team, memberIds, period.dates()));
    var made = rollOut.over(period.dates(), () -> UUID.randomUUID().toString());
    shifts.add(team, period.id(), made);
  }
}
