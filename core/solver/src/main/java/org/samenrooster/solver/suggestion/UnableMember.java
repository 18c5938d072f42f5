package org.samenrooster.solver.suggestion;

import java.util.Comparator;
import java.util.List;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Unit;

/**
 * Somebody who cannot take the shift, and every rule that says so.
 *
 * @param effect what the rules found; at least one of them blocks
 */
public record UnableMember(MemberEffect effect) {

  /** Nearest to being possible first: fewest rules, then least time; who is away comes last. */
  static final Comparator<UnableMember> NEAREST_FIRST =
      Comparator.comparing(UnableMember::isAway)
          .thenComparing(unable -> unable.blocking().size())
          .thenComparing(UnableMember::minutesBeyond)
          .thenComparing(UnableMember::memberId);

  /** The rules of which nobody but the person needs to know more than that she is not there. */
  private static final List<String> AWAY = List.of("not-while-absent", "not-during-maternity");

  /**
   * @throws IllegalArgumentException if no rule blocks
   */
  public UnableMember {
    if (effect.isAllowed()) {
      throw new IllegalArgumentException(
          "Nothing keeps member (" + effect.memberId() + ") from it.");
    }
  }

  /** Who. */
  public String memberId() {
    return effect.memberId();
  }

  /** The rules that block. */
  public List<RuleViolation> blocking() {
    return effect.caused().stream().filter(RuleViolation::blocks).toList();
  }

  /** Whether the person is not there, for whatever reason; then there is no more to tell. */
  public boolean isAway() {
    return blocking().stream().anyMatch(violation -> AWAY.contains(violation.textKey()));
  }

  private long minutesBeyond() {
    return blocking().stream()
        .map(RuleViolation::measure)
        .filter(measure -> measure.unit() == Unit.MINUTES)
        .mapToLong(RuleViolation.Measure::beyondLimit)
        .sum();
  }
}
