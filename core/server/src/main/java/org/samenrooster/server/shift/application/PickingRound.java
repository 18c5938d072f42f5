package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.Picker.OwnPicker;

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
    var turn = turn(caller, member(caller, teamId), shiftId);
    requirePicking(turn.period());
    return turn;
  }

  /**
   * The caller as a member who may pick in a team.
   *
   * @throws Problem if the caller is no member of the team, or no more than lent to it
   */
  Picker ownPicker(Caller caller, String teamId) {
    var picker = member(caller, teamId);
    if (picker.team().isLent(picker.memberId())) {
      throw Problems.forbidden("problem.forbidden.lent-picks-from-home");
    }
    return picker;
  }

  /**
   * Begins the caller's turn to pick a shift: in the picking phase, or one that is worked instead
   * of a vacated one once the roster is published.
   *
   * @param picker the caller; his team was read before anything was locked, because on Derby, which
   *     has no snapshots, two people who each hold their lock and then read the whole team would
   *     wait for each other
   * @throws Problem if there is no such shift, or the period is in another phase
   */
  Turn beginPick(Caller caller, Picker picker, String shiftId) {
    var turn = turn(caller, picker, shiftId);
    requirePickable(turn.shift(), turn.period());
    return turn;
  }

  private Picker member(Caller caller, String teamId) {
    var team = teams.load(caller, teamId);
    return caller
        .memberIdIn(teamId)
        .map(memberId -> new OwnPicker(team, memberId))
        .orElseThrow(() -> Problems.forbidden("problem.forbidden.not-a-member"));
  }

  private Turn turn(Caller caller, Picker picker, String shiftId) {
    lock.lock(caller.organisationId(), caller.personId());
    var shift = shifts.shift(picker.team(), shiftId).orElseThrow(() -> Problems.notFound("shift"));
    var period = periods.period(picker.team(), shift.periodId()).orElseThrow();
    return new Turn(picker, shift, period);
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
