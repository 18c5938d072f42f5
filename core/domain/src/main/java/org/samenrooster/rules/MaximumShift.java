package org.samenrooster.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

/**
 * A shift holds at most so much work: 12 hours (ATW art. 5:7), a night shift 10 (ATW art. 5:8,
 * first paragraph). Blocks less than 8 hours apart are one shift.
 */
final class MaximumShift implements RosterRule {

  private final RuleTerms terms;
  private final int workMinutes;
  private final Predicate<Spell> concerned;
  private final String textKey;

  private MaximumShift(
      RuleTerms terms, RuleParameters parameters, Predicate<Spell> concerned, String textKey) {
    this.terms = terms;
    this.workMinutes = parameters.value("workMinutes");
    this.concerned = concerned;
    this.textKey = textKey;
  }

  static MaximumShift ofEveryShift(RuleTerms terms, RuleParameters parameters) {
    return new MaximumShift(terms, parameters, spell -> true, "maximum-shift");
  }

  static MaximumShift ofNightShifts(RuleTerms terms, RuleParameters parameters) {
    return new MaximumShift(terms, parameters, Spell::isNight, "maximum-night-shift");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    for (Spell spell : timeline.spells()) {
      if (spell.workMinutes() > workMinutes
          && concerned.test(spell)
          && timeline.judges(spell.first())) {
        violations.accept(
            new RuleViolation(
                terms,
                terms.severity(),
                spell.first().interval().start(),
                new Measure(spell.workMinutes(), workMinutes, Unit.MINUTES),
                Optional.empty(),
                textKey));
      }
    }
  }
}
