package org.samenrooster.solver.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.samenrooster.rules.Severity;
import org.samenrooster.solver.suggestion.MemberEffect.HoursChange;

/**
 * Why somebody stands where she stands among those who can take a shift, in the order in which it
 * counts. The numbers to it are those of the {@link MemberEffect}.
 */
public enum EffectReason {
  WITHIN_CONTRACT,
  EXTRA_HOURS_WISHED,
  EXTRA_HOURS,
  OVERTIME,
  EXTERNAL,
  WARNINGS,
  ADVICE,
  LESS_BURDEN,
  MORE_BURDEN,
  BELOW_CONTRACT,
  ABOVE_CONTRACT,
  HIGHER_LEVEL,
  WORKED_TOGETHER;

  /** What is to be said about an effect. */
  public static List<EffectReason> of(MemberEffect effect) {
    List<EffectReason> reasons = new ArrayList<>();
    reasons.add(cost(effect));
    if (effect.count(Severity.WARN) > 0) {
      reasons.add(WARNINGS);
    }
    if (effect.count(Severity.INFO) > 0) {
      reasons.add(ADVICE);
    }
    if (!effect.burden().kinds().isEmpty()) {
      reasons.add(effect.burden().shiftsAbove() < 0 ? LESS_BURDEN : MORE_BURDEN);
    }
    int distance = effect.hours().map(HoursChange::distanceMinutes).orElse(0);
    if (distance != 0) {
      reasons.add(distance < 0 ? BELOW_CONTRACT : ABOVE_CONTRACT);
    }
    if (effect.levelAbove() > 0) {
      reasons.add(HIGHER_LEVEL);
    }
    if (effect.shiftsTogether() > 0) {
      reasons.add(WORKED_TOGETHER);
    }
    return reasons;
  }

  private static EffectReason cost(MemberEffect effect) {
    return switch (effect.cost()) {
      case WITHIN_CONTRACT -> WITHIN_CONTRACT;
      case EXTRA_HOURS -> effect.wished() ? EXTRA_HOURS_WISHED : EXTRA_HOURS;
      case OVERTIME -> OVERTIME;
      case EXTERNAL -> EXTERNAL;
    };
  }
}
