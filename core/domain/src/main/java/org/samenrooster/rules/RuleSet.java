package org.samenrooster.rules;

import java.util.ArrayList;
import java.util.List;

/** The rules in force, as one judge. Immutable. */
public final class RuleSet {

  private final List<RosterRule> rules;
  private final List<Reach> reaches;

  /** These rules, in this order. */
  public RuleSet(List<RosterRule> rules) {
    this.rules = List.copyOf(rules);
    this.reaches = this.rules.stream().map(this::reachWithPartners).toList();
  }

  // Of a rule and the one it tightens one report is left, so both have to be seen at once.
  private Reach reachWithPartners(RosterRule rule) {
    return rules.stream()
        .filter(other -> arePartners(rule, other))
        .map(RosterRule::reach)
        .reduce(rule.reach(), Reach::with);
  }

  private static boolean arePartners(RosterRule rule, RosterRule other) {
    return rule.terms().tightens(other.terms()) || other.terms().tightens(rule.terms());
  }

  /** The rules. */
  public List<RosterRule> rules() {
    return rules;
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
    for (int i = 0; i < rules.size(); i++) {
      Span span = touched.widenedBy(reaches.get(i)).within(judged);
      if (span.until() > span.from()) {
        rules.get(i).check(before, span, violationsBefore::add);
        rules.get(i).check(after, span, violationsAfter::add);
      }
    }
    return RuleEffect.between(SaidOnce.of(violationsBefore), SaidOnce.of(violationsAfter));
  }
}
