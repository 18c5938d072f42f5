package org.samenrooster.shift;

import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleEffect;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.team.Level;

/** A shift nobody holds; members can pick it. */
public record OpenShift(String id, String shiftType, Level requiredLevel, Duty duty)
    implements Shift {

  /**
   * Gives the shift to the person of the timeline, unless a rule forbids it.
   *
   * @param timeline the person's work without this shift
   * @return {@link PickResult.Picked} with the warnings that remain, or {@link PickResult.Refused}
   *     with every reason
   */
  public PickResult pickedBy(Timeline timeline, Rulebook rules) {
    RuleEffect effect = rules.whatIf(timeline, Change.adding(duty));
    if (effect.blocks()) {
      return new PickResult.Refused(effect.caused());
    }
    String holder = timeline.member().id();
    return new PickResult.Picked(
        new HeldShift(id, shiftType, requiredLevel, duty, holder, HeldShift.Origin.PICK),
        effect.caused());
  }

  /** The shift, held by who got it when the picking round was completed. */
  public HeldShift completedBy(String member) {
    return new HeldShift(id, shiftType, requiredLevel, duty, member, HeldShift.Origin.COMPLETION);
  }

  /** The shift, held by whom a team lead gave it by hand. */
  public HeldShift givenTo(String member) {
    return new HeldShift(id, shiftType, requiredLevel, duty, member, HeldShift.Origin.LEAD);
  }
}
