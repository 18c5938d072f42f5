package org.samenrooster.shift;

import java.util.List;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
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
  public PickResult pickedBy(Timeline timeline, RuleSet rules) {
    List<RuleViolation> caused = rules.causedBy(duty, timeline);
    if (caused.stream().anyMatch(RuleViolation::blocks)) {
      return new PickResult.Refused(caused);
    }
    String holder = timeline.member().id();
    return new PickResult.Picked(
        new HeldShift(id, shiftType, requiredLevel, duty, holder, HeldShift.Origin.PICK), caused);
  }
}
