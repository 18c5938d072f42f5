package org.samenrooster.server.rules.application;

import java.time.Instant;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.server.shift.application.Finding;

/**
 * A team lead's yes to a warning, as bad as it was.
 *
 * @param at where the warning stands, as the team lead saw it
 * @param measure how bad it was
 * @param given who said so, when and why
 */
public record Acceptance(String memberId, String ruleId, Instant at, Measure measure, Given given) {

  /** Who accepted it, when and why. */
  public record Given(String personId, String personName, Instant at, String reason) {}

  /**
   * Whether a violation of the same member is still the one that was accepted: no worse, and no
   * more than a warning.
   */
  boolean covers(Finding finding) {
    RuleViolation violation = finding.inFull();
    return !violation.blocks()
        && violation.terms().id().equals(ruleId)
        && finding.forOthers().at().equals(at)
        && violation.measure().beyondLimit() <= measure.beyondLimit();
  }
}
