package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** A member gives back a shift that he picked himself. */
@Dependent
public final class WithdrawPick {

  private final PickingRound round;
  private final Shifts shifts;
  private final BookShiftChanges hours;
  private final MemberTargets targets;

  @Inject
  WithdrawPick(PickingRound round, Shifts shifts, BookShiftChanges hours, MemberTargets targets) {
    this.round = round;
    this.shifts = shifts;
    this.hours = hours;
    this.targets = targets;
  }

  /**
   * Makes the shift open again; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if the phase does not allow it, or it
   *     is not the caller's own pick
   */
  public ShiftChange withdraw(Caller caller, String teamId, String shiftId) {
    var turn = round.begin(caller, teamId, shiftId);
    var open =
        turn.shift()
            .held()
            .flatMap(held -> held.withdrawnBy(turn.memberId()))
            .orElseThrow(() -> Problems.forbidden("problem.forbidden.not-your-pick"));
    var held = shifts.heldBy(turn.team(), turn.memberId(), turn.period().dates());
    var target = targets.of(turn.team(), turn.memberId(), turn.period().dates());
    hours.book(
        caller,
        turn.shiftTeam(),
        List.of(turn.change(List.of(turn.shift().shift().duty()), List.of())));
    if (!shifts.release(turn.team(), turn.shift(), open)) {
      round.requireStillPicking(turn);
      throw Problems.staleVersion();
    }
    return new ShiftChange(
        turn.team(),
        turn.memberId(),
        turn.shift().changedTo(open),
        turn.hoursWithout(turn.shift(), held, target),
        List.of());
  }
}
