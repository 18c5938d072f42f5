package org.samenrooster.rules;

import java.util.ArrayList;
import java.util.List;

/** The rules in force, as one judge. */
public record RuleSet(List<RosterRule> rules) {

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /** Every violation on the judged days, rule by rule. */
  public List<RuleViolation> violations(Timeline timeline) {
    return violations(timeline, timeline.judgedSpan());
  }

  /** Every violation by work that starts inside a span, rule by rule. */
  public List<RuleViolation> violations(Timeline timeline, Span span) {
    List<RuleViolation> violations = new ArrayList<>();
    for (RosterRule rule : rules) {
      rule.check(timeline, span, violations::add);
    }
    return SaidOnce.of(violations);
  }

  /**
   * What a change does on the judged days. Each rule looks only as far around the change as it
   * reaches, so this costs a fraction of a full check and says the same.
   */
  public RuleEffect whatIf(Timeline timeline, Change change) {
    return whatIf(timeline, change, timeline.judgedSpan());
  }

  /** What a change does to work that starts inside a span. */
  public RuleEffect whatIf(Timeline before, Change change, Span judged) {
    Timeline after = before.with(change);
    Span touched = change.touchedOn(before).with(change.touchedOn(after));
    List<RuleViolation> violationsBefore = new ArrayList<>();
    List<RuleViolation> violationsAfter = new ArrayList<>();
    for (RosterRule rule : rules) {
      Span span = touched.widenedBy(rule.reach()).within(judged);
      if (span.until() > span.from()) {
        rule.check(before, span, violationsBefore::add);
        rule.check(after, span, violationsAfter::add);
      }
    }
    return RuleEffect.between(SaidOnce.of(violationsBefore), SaidOnce.of(violationsAfter));
  }
}
