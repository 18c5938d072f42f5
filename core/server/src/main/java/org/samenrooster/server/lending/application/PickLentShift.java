package org.samenrooster.server.lending.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.PickOpenShift;
import org.samenrooster.server.shift.application.PickOutcome;
import org.samenrooster.server.shift.application.Picker.LentPicker;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.Teams;

/** Somebody takes an open shift of another team, and is a lent member of it from then on. */
@Dependent
public final class PickLentShift {

  /** Long enough to record and settle what was worked in the last days of the period. */
  private static final int MONTHS_AFTER_PERIOD = 1;

  private final LendingTeams lending;
  private final Teams teams;
  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final PersonLock lock;
  private final PickOpenShift pick;

  @Inject
  PickLentShift(
      LendingTeams lending,
      Teams teams,
      Shifts shifts,
      ShiftPeriods periods,
      PersonLock lock,
      PickOpenShift pick) {
    this.lending = lending;
    this.teams = teams;
    this.shifts = shifts;
    this.periods = periods;
    this.lock = lock;
    this.pick = pick;
  }

  /**
   * Picks the shift for the caller; to be called in a transaction.
   *
   * @param teamId his own team
   * @throws org.samenrooster.server.platform.problem.Problem if the teams do not lend each other
   *     people, or the phase, a rule or the agreements of the other team do not allow it
   */
  public PickOutcome pick(Caller caller, String teamId, String otherTeamId, String shiftId) {
    var home = lending.atHome(caller, teamId);
    var picker =
        lending.picker(home, otherTeamId).orElseThrow(() -> Problems.notFound("lending-team"));
    // Before the membership, so that the same person on two devices does not become two members.
    lock.lock(caller.organisationId(), caller.personId());
    lend(picker, shiftId);
    return pick.pick(caller, picker, shiftId);
  }

  private void lend(LentPicker picker, String shiftId) {
    var team = picker.team();
    var shift = shifts.shift(team, shiftId).orElseThrow(() -> Problems.notFound("shift"));
    var period = periods.period(team, shift.periodId()).orElseThrow();
    var until = period.dates().until().plusMonths(MONTHS_AFTER_PERIOD);
    if (!teams.lend(team, picker.memberId(), until)) {
      throw Problems.staleVersion();
    }
  }
}
