package org.samenrooster.rules;

import java.util.function.Consumer;

/**
 * A rule that looks at windows of time, several of which may name the same work: then the worst of
 * what they say is reported. Who leaves some windows to other rules does so before the worst is
 * chosen, or a window that does not concern the rule would hide one that does.
 */
public interface WindowedRule extends RosterRule {

  /** Reports what every window says; work that starts outside the span may be named too. */
  void checkWindows(Timeline timeline, Span span, Consumer<RuleViolation> violations);

  @Override
  default void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    WorstByWork worst = new WorstByWork(span);
    checkWindows(timeline, span, worst::add);
    worst.reportTo(violations);
  }
}
