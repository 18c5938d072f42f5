package org.samenrooster.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

/** A night shift holds at most 10 hours of work (ATW art. 5:8, first paragraph). */
final class MaximumNightShift implements RosterRule {

  private final RuleTerms terms;
  private final int workMinutes;

  MaximumNightShift(RuleTerms terms, RuleParameters parameters) {
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
      if (spell.isNight() && spell.workMinutes() > workMinutes && timeline.judges(spell.first())) {
        violations.accept(
            new RuleViolation(
                terms,
                terms.severity(),
                spell.first().interval().start(),
                new Measure(spell.workMinutes(), workMinutes, Unit.MINUTES),
                Optional.empty(),
                "maximum-night-shift"));
      }
    }
  }
}
