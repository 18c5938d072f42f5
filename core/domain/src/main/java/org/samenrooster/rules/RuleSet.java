package org.samenrooster.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules in force, as one judge. */
public record RuleSet(List<RosterRule> rules) {

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /** Every violation on the judged days, rule by rule. */
  public List<RuleViolation> violations(Timeline timeline) {
    List<RuleViolation> violations = new ArrayList<>();
    for (RosterRule rule : rules) {
      rule.check(timeline, violations::add);
    }
    return violations;
  }

  /**
   * The violations that one more block of work would cause: those that are not there without it.
   */
  public List<RuleViolation> causedBy(Duty addition, Timeline timeline) {
    Set<RuleViolation> before = new HashSet<>(violations(timeline));
    return violations(timeline.with(addition)).stream()
        .filter(violation -> !before.contains(violation))
        .toList();
  }
}
