package org.samenrooster.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

/** Nobody is rostered on a fixed free day. */
final class FixedFreeDay implements RosterRule {

  private final RuleTerms terms;

  FixedFreeDay(RuleTerms terms) {
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
          && timeline.member().fixedFreeDays().contains(duty.day().getDayOfWeek())) {
        violations.accept(
            new RuleViolation(
                terms,
                terms.severity(),
                duty.interval().start(),
                new Measure(1, 0, Unit.SHIFTS),
                Optional.empty(),
                "fixed-free-day"));
      }
    }
  }
}
