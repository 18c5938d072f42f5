package org.samenrooster.rules;

import java.util.ArrayList;
import java.util.List;

/** The rules in force, as one judge. */
public record RuleSet(List<RosterRule> rules) {

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /** The rules whose verdicts depend on no more than so many days on either side. */
  public RuleSet lookingWithin(int days) {
    return new RuleSet(rules.stream().filter(rule -> rule.reach().isWithin(days)).toList());
  }

  /** The rules whose verdicts depend on more than so many days on a side. */
  public RuleSet lookingBeyond(int days) {
    return new RuleSet(rules.stream().filter(rule -> !rule.reach().isWithin(days)).toList());
  }

  /** How many days its rules look back or ahead at most. */
  public int reachDays() {
    return rules.stream().mapToInt(rule -> rule.reach().days()).max().orElse(0);
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
