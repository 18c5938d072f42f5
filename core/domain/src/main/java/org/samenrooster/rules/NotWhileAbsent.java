package org.samenrooster.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

/** Nobody works while absent. Why the person is absent is not known here. */
final class NotWhileAbsent implements RosterRule {

  private final RuleTerms terms;

  NotWhileAbsent(RuleTerms terms) {
    this.terms = terms;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    for (Duty duty : timeline.duties()) {
      if (timeline.judges(duty)
          && timeline.absences().stream().anyMatch(duty.interval()::overlaps)) {
        violations.accept(
            new RuleViolation(
                terms,
                terms.severity(),
                duty.interval().start(),
                new Measure(1, 0, Unit.SHIFTS),
                Optional.empty(),
                "not-while-absent"));
      }
    }
  }
}
