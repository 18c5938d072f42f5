package org.samenrooster.server.shift.application;

import java.util.List;
import org.samenrooster.rules.RuleViolation;

/**
 * An open shift as one person sees it.
 *
 * @param pickable whether he may pick it now
 * @param violations what picking it would break or strain
 */
public record JudgedShift(RosterShift shift, boolean pickable, List<RuleViolation> violations) {

  public JudgedShift {
    violations = List.copyOf(violations);
  }
}
