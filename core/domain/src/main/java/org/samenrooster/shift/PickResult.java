package org.samenrooster.shift;

import java.util.List;
import org.samenrooster.rules.RuleViolation;

/** What came of a pick. A refusal is a value: it lists every reason. */
public sealed interface PickResult {

  /** The member holds the shift; the warnings do not forbid it. */
  record Picked(HeldShift shift, List<RuleViolation> warnings) implements PickResult {

    public Picked {
      warnings = List.copyOf(warnings);
    }
  }

  /** Nothing changed; at least one violation blocks. */
  record Refused(List<RuleViolation> violations) implements PickResult {

    public Refused {
      violations = List.copyOf(violations);
    }
  }
}
