package org.samenrooster.rules;

import java.util.function.Consumer;

/**
 * A law or an agreement about one person's roster. One class per rule; the same object judges a
 * pick, a swap, an approval and a proposal. Stateless.
 */
public interface RosterRule {

  /** The rule's id, its source and its severity in the pack it comes from. */
  RuleTerms terms();

  /** How far its verdicts depend on work before and after. */
  Reach reach();

  /** How many weeks of history it needs to know; 0 where days around the work are enough. */
  default int historyWeeks() {
    return 0;
  }

  /**
   * Whether it can say anything about this person's work: a rule about stand-by cannot where there
   * is none. Where it cannot, no history is missing either.
   */
  default boolean canConcern(Timeline timeline) {
    return true;
  }

  /**
   * Reports every violation that names work starting inside the span, and no other.
   *
   * @param timeline everything known of the person, before and after the span too
   */
  void check(Timeline timeline, Span span, Consumer<RuleViolation> violations);
}
