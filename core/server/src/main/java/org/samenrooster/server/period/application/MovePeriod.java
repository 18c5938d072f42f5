package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.server.hours.booking.CloseDays;
import org.samenrooster.server.hours.booking.CloseDays.ClosedPeriod;
import org.samenrooster.server.period.application.LockedPeriods.Decided;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.WorkedShifts;
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
  private final RollOutShifts rollOut;
  private final WorkedShifts worked;
  private final CloseDays closing;

  @Inject
  MovePeriod(
      LockedPeriods periods,
      Shifts shifts,
      RollOutShifts rollOut,
      WorkedShifts worked,
      CloseDays closing) {
    this.periods = periods;
    this.shifts = shifts;
    this.rollOut = rollOut;
    this.worked = worked;
    this.closing = closing;
  }

  /**
   * Carries out a command other than approving and publishing; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if it is not possible in this phase
   */
  public ShownPeriod move(Caller caller, PeriodAddress address, PeriodCommand command) {
    return move(caller, address, command, "movePeriod");
  }

  /**
   * Carries out a command by another operation, under which it is logged; to be called in a
   * transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if it is not possible in this phase
   */
  public ShownPeriod move(
      Caller caller, PeriodAddress address, PeriodCommand command, String operation) {
    var inHand = periods.take(caller, address, command);
    if (command == PeriodCommand.OPEN_PICKING && !inHand.period().rolledOut()) {
      rollOut.over(caller, inHand.team(), inHand.period());
    }
    if (command == PeriodCommand.CLOSE) {
      close(caller, inHand.team(), inHand.period());
    }
    if (command == PeriodCommand.CLOSE_PICKING) {
      shifts.makeStale(inHand.team(), inHand.period().id());
    }
    var decided = new Decided(operation, command.name(), List.of());
    return periods.put(inHand, inHand.period().movedTo(inHand.next()), decided);
  }

  // From now on nobody records or approves hours of these days; they are put right by corrections.
  private void close(Caller caller, StoredTeam team, RosterPeriod period) {
    closing.lock(caller, team.persons());
    worked.requireAllApproved(team, new ShiftPeriod(period.id(), period.dates(), period.phase()));
    var persons =
        Stream.concat(
                shifts.inPeriod(team, period.id()).stream()
                    .flatMap(shift -> shift.holder().stream()),
                team.during(period.dates()).members().stream().map(TeamMember::id))
            .map(memberId -> team.personOf(memberId).orElseThrow())
            .distinct()
            .toList();
    closing.close(caller, persons, new ClosedPeriod(period.id(), period.dates()));
  }
}
