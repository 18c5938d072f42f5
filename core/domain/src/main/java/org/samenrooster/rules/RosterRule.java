package org.samenrooster.rules;

import java.util.function.Consumer;

/**
 * A law or an agreement about one person's roster. One class per rule; the same object judges a
 * pick, a swap, an approval and a proposal. Stateless.
 */
public interface RosterRule {

  /** The rule's id, its source and its severity in the pack it comes from. */
  RuleTerms terms();

  /** Reports every violation by work on the judged days of the timeline. */
  void check(Timeline timeline, Consumer<RuleViolation> violations);
}
