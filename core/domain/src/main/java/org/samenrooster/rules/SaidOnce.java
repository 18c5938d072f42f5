package org.samenrooster.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves one report where a rule that tightens another says the same about the same work: the more
 * severe of the two, and the tighter rule's own where they are as severe.
 */
final class SaidOnce {

  private SaidOnce() {}

  static List<RuleViolation> of(List<RuleViolation> violations) {
    Set<RuleViolation> repeated = new HashSet<>();
    for (RuleViolation tighter : violations) {
      if (tighter.terms().tightens().isEmpty()) {
        continue;
      }
      for (RuleViolation other : violations) {
        if (tighter.terms().tightens(other.terms()) && sameWork(tighter, other)) {
          boolean otherIsMoreSevere = other.severity().compareTo(tighter.severity()) < 0;
          repeated.add(otherIsMoreSevere ? tighter : other);
        }
      }
    }
    return repeated.isEmpty()
        ? List.copyOf(violations)
        : violations.stream().filter(violation -> !repeated.contains(violation)).toList();
  }

  private static boolean sameWork(RuleViolation first, RuleViolation second) {
    return first.at().equals(second.at())
        || (first.window().isPresent() && first.window().equals(second.window()));
  }
}
