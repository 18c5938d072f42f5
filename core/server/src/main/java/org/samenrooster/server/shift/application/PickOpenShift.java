package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.samenrooster.agreement.PickLimits;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.PickJudges.PickJudge;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.PickResult;

/**
 * A member takes an open shift. His own picks are made one after the other, so that two devices
 * cannot together break a rule; between people the version of the shift decides, so that nobody
 * waits for anybody.
 */
@Dependent
public final class PickOpenShift {

  private static final int MOST_ALTERNATIVES = 3;

  private final PickingRound round;
  private final PickJudges judges;
  private final AgreedPicks agreed;
  private final Shifts shifts;
  private final HeldAnywhere anywhere;
  private final BookShiftChanges hours;
  private final MemberTargets targets;
  private final Outbox outbox;

  @Inject
  PickOpenShift(
      PickingRound round,
      PickJudges judges,
      AgreedPicks agreed,
      Shifts shifts,
      HeldAnywhere anywhere,
      BookShiftChanges hours,
      MemberTargets targets,
      Outbox outbox) {
    this.round = round;
    this.judges = judges;
    this.agreed = agreed;
    this.shifts = shifts;
    this.anywhere = anywhere;
    this.hours = hours;
    this.targets = targets;
    this.outbox = outbox;
  }

  /**
   * Picks the shift for the caller; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if the phase, the caller's membership
   *     or a roster rule does not allow it, or the team agreed otherwise
   */
  public PickOutcome pick(Caller caller, String teamId, String shiftId) {
    return pick(caller, round.ownPicker(caller, teamId), shiftId);
  }

  /**
   * Picks the shift for the caller as who he is in a team; to be called in a transaction.
   *
   * @param picker the caller, who was seen to may pick in the team, and is a member of it
   * @throws org.samenrooster.server.platform.problem.Problem if the phase or a roster rule does not
   *     allow it, or the team agreed otherwise
   */
  public PickOutcome pick(Caller caller, Picker picker, String shiftId) {
    var turn = round.beginPick(caller, picker, shiftId);
    var judge = judges.judge(picker, turn.period());
    // Everything is read before the change: whoever has changed a shift must not wait for others.
    var held = shifts.heldBy(turn.team(), turn.memberId(), turn.period().dates());
    var limits = agreed.of(turn.team(), turn.period(), held);
    if (turn.shift().shift() instanceof OpenShift open) {
      var picked = allowed(judge.judge(open), turn);
      AgreedPicks.require(picker.against(limits, turn.period(), open.duty()));
      var work = anywhere.of(turn.team(), turn.memberId(), turn.period().dates());
      var target = targets.of(turn.team(), turn.memberId(), turn.period().dates());
      hours.book(caller, turn.shiftTeam(), List.of(turn.change(List.of(), List.of(open.duty()))));
      if (shifts.hold(turn.team(), turn.shift(), picked.shift())) {
        outbox.tell(turn.event(EventName.SHIFT_PICKED));
        return new PickOutcome.Picked(
            new ShiftChange(
                turn.team(),
                turn.memberId(),
                turn.shift().changedTo(picked.shift()),
                turn.hoursWith(open.duty(), work, target),
                new GivingBack(Map.of(turn.period().id(), limits)),
                picked.warnings()));
      }
      round.requireStillPicking(turn);
    }
    return new PickOutcome.Taken(turn.team(), turn.shift(), alternatives(turn, judge, limits));
  }

  private static PickResult.Picked allowed(PickResult result, Turn turn) {
    if (result instanceof PickResult.Picked picked) {
      return picked;
    }
    var refused = (PickResult.Refused) result;
    throw Problems.ruleViolated(refused.violations(), turn.team().team().zone());
  }

  private List<RosterShift> alternatives(Turn turn, PickJudge judge, PickLimits limits) {
    var wanted = turn.shift();
    return shifts.open(turn.team(), OpenShiftQuery.all(turn.period().id())).stream()
        .filter(other -> !other.shift().id().equals(wanted.shift().id()))
        .filter(
            other -> turn.picker().against(limits, turn.period(), other.shift().duty()).isEmpty())
        .filter(other -> PickingRound.allowsPick(other, turn.period()))
        .sorted(Comparator.comparing(other -> distance(wanted, other)))
        .filter(other -> judge.judge((OpenShift) other.shift()) instanceof PickResult.Picked)
        .limit(MOST_ALTERNATIVES)
        .toList();
  }

  private static Duration distance(RosterShift one, RosterShift other) {
    return Duration.between(
            one.shift().duty().interval().start(), other.shift().duty().interval().start())
        .abs();
  }
}
