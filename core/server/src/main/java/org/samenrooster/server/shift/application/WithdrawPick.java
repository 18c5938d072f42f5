package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** A member gives back a shift that he picked himself. */
@Dependent
public final class WithdrawPick {

  private final PickingRound round;
  private final AgreedPicks agreed;
  private final Shifts shifts;
  private final HeldAnywhere anywhere;
  private final BookShiftChanges hours;
  private final MemberTargets targets;
  private final Outbox outbox;

  @Inject
  WithdrawPick(
      PickingRound round,
      AgreedPicks agreed,
      Shifts shifts,
      HeldAnywhere anywhere,
      BookShiftChanges hours,
      MemberTargets targets,
      Outbox outbox) {
    this.round = round;
    this.agreed = agreed;
    this.shifts = shifts;
    this.anywhere = anywhere;
    this.hours = hours;
    this.targets = targets;
    this.outbox = outbox;
  }

  /**
   * Makes the shift open again; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if the phase does not allow it, it is
   *     not the caller's own pick, or it is later than the team agreed
   */
  public ShiftChange withdraw(Caller caller, String teamId, String shiftId) {
    var turn = round.begin(caller, teamId, shiftId);
    var open =
        turn.shift()
            .held()
            .flatMap(held -> held.withdrawnBy(turn.memberId()))
            .orElseThrow(() -> Problems.forbidden("problem.forbidden.not-your-pick"));
    var held = shifts.heldBy(turn.team(), turn.memberId(), turn.period().dates());
    AgreedPicks.require(agreed.of(turn.team(), turn.period(), held).againstWithdrawal(open.duty()));
    var work = anywhere.of(turn.team(), turn.memberId(), turn.period().dates());
    var target = targets.of(turn.team(), turn.memberId(), turn.period().dates());
    hours.book(
        caller,
        turn.shiftTeam(),
        List.of(turn.change(List.of(turn.shift().shift().duty()), List.of())));
    if (!shifts.release(turn.team(), turn.shift(), open)) {
      round.requireStillPicking(turn);
      throw Problems.staleVersion();
    }
    outbox.tell(turn.event(EventName.PICK_WITHDRAWN));
    return new ShiftChange(
        turn.team(),
        turn.memberId(),
        turn.shift().changedTo(open),
        turn.hoursWithout(turn.shift(), work, target),
        GivingBack.NOTHING,
        List.of());
  }
}
