package org.samenrooster.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

/**
 * A shift holds at most 12 hours of work (ATW art. 5:7). Blocks less than 8 hours apart are one
 * shift.
 */
final class MaximumShift implements RosterRule {

  private final RuleTerms terms;
  private final int workMinutes;

  MaximumShift(RuleTerms terms, RuleParameters parameters) {
    this.terms = terms;
    this.workMinutes = parameters.value("workMinutes");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    for (Spell spell : timeline.spells()) {
      if (spell.workMinutes() > workMinutes && timeline.judges(spell.first())) {
        violations.accept(
            new RuleViolation(
                terms,
                terms.severity(),
                spell.first().interval().start(),
                new Measure(spell.workMinutes(), workMinutes, Unit.MINUTES),
                Optional.empty(),
                "maximum-shift"));
      }
    }
  }
}
