package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;

/** Lets a member into the picking round of a shift's period, one turn at a time. */
@Dependent
public final class PickingRound {

  private final CallersTeam teams;
  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final PersonLock lock;

  @Inject
  PickingRound(CallersTeam teams, Shifts shifts, ShiftPeriods periods, PersonLock lock) {
    this.teams = teams;
    this.shifts = shifts;
    this.periods = periods;
    this.lock = lock;
  }

  /**
   * Begins the caller's turn to give a shift back.
   *
   * @throws Problem if there is no such shift, the caller is no member of the team, or the period
   *     is in another phase
   */
  Turn begin(Caller caller, String teamId, String shiftId) {
    var turn = turn(caller, teamId, shiftId);
    requirePicking(turn.period());
    return turn;
  }

  /**
   * Begins the caller's turn to pick a shift: in the picking phase, or one that is worked instead
   * of a vacated one once the roster is published.
   *
   * @throws Problem if there is no such shift, the caller is no member of the team, or the period
   *     is in another phase
   */
  Turn beginPick(Caller caller, String teamId, String shiftId) {
    var turn = turn(caller, teamId, shiftId);
    requirePickable(turn.shift(), turn.period());
    return turn;
  }

  private Turn turn(Caller caller, String teamId, String shiftId) {
    // The team before the lock: on Derby, which has no snapshots, two people who each hold their
    // lock and then read the whole team would wait for each other.
    var team = teams.load(caller, teamId);
    var memberId =
        caller
            .memberIdIn(teamId)
            .orElseThrow(() -> Problems.forbidden("problem.forbidden.not-a-member"));
    lock.lock(caller.organisationId(), caller.personId());
    var shift = shifts.shift(team, shiftId).orElseThrow(() -> Problems.notFound("shift"));
    var period = periods.period(team, shift.periodId()).orElseThrow();
    return new Turn(team, memberId, shift, period);
  }

  /**
   * Tells somebody who came too late why: picking ended in the meantime, if that is the reason.
   *
   * @throws Problem if the period has left the picking phase since the turn began
   */
  void requireStillPicking(Turn turn) {
    requirePickable(turn.shift(), periods.period(turn.team(), turn.period().id()).orElseThrow());
  }

  /** Whether a shift of the period can be picked now, by whomever rules allow it. */
  static boolean allowsPick(RosterShift shift, ShiftPeriod period) {
    return period.phase().allowsPicking()
        || (period.phase() == PeriodPhase.PUBLISHED && shift.standing().replaces().isPresent());
  }

  private static void requirePickable(RosterShift shift, ShiftPeriod period) {
    if (!allowsPick(shift, period)) {
      requirePicking(period);
    }
  }

  private static void requirePicking(ShiftPeriod period) {
    if (!period.phase().allowsPicking()) {
      throw Problems.otherPhase(
          "problem.wrong-phase.pick", PeriodPhase.PICKING, period.dates(), period.phase());
    }
  }
}
