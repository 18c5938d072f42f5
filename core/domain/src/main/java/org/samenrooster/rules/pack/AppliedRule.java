package org.samenrooster.rules.pack;

import java.util.function.Consumer;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WindowedRule;
import org.samenrooster.rules.WorstByWork;

/** A rule that holds for some people or some work only. */
record AppliedRule(RosterRule rule, Applicability applicability) implements RosterRule {

  @Override
  public RuleTerms terms() {
    return rule.terms();
  }

  @Override
  public Reach reach() {
    return rule.reach();
  }

  @Override
  public int historyWeeks() {
    return rule.historyWeeks();
  }

  @Override
  public boolean canConcern(Timeline timeline) {
    return applicability.canConcern(timeline, timeline.judgedSpan()) && rule.canConcern(timeline);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    if (!applicability.canConcern(timeline, span) || !rule.canConcern(timeline)) {
      return;
    }
    if (rule instanceof WindowedRule windowed) {
      WorstByWork worst = new WorstByWork(span);
      windowed.checkWindows(timeline, span, concerning(timeline, worst::add));
      worst.reportTo(violations);
    } else {
      rule.check(timeline, span, concerning(timeline, violations));
    }
  }

  private Consumer<RuleViolation> concerning(
      Timeline timeline, Consumer<RuleViolation> violations) {
    return violation -> {
      if (applicability.concerns(timeline, violation)) {
        violations.accept(violation);
      }
    };
  }
}
