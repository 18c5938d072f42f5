package org.samenrooster.solver.completion;

import org.samenrooster.rules.RuleViolation;

/**
 * What a completion may do that people would rather decide themselves.
 *
 * @param picks whether picks may be taken away or moved for a shift that must be filled; otherwise
 *     all of them stand
 * @param exceptions whether shifts may be given that use an exception that a rule allows now and
 *     then, such as a short rest; otherwise they count as broken rules
 */
public record Freedom(boolean picks, boolean exceptions) {

  /** Picks stand, and exceptions are left to people. */
  public static final Freedom NONE = new Freedom(false, false);

  /** Whether what is found keeps a shift from being given. */
  boolean forbids(RuleViolation violation) {
    return violation.blocks() || !exceptions && violation.exceptionUse().isPresent();
  }
}
