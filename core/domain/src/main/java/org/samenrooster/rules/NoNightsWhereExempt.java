package org.samenrooster.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.team.PersonFact;

/**
 * No night shift for a person who is exempt from nights (ATW art. 4:9); a night shift holds more
 * than one hour of work between 00:00 and 06:00. The exemption is that of the roster day on which
 * the shift starts.
 */
final class NoNightsWhereExempt implements RosterRule {

  private final RuleTerms terms;

  NoNightsWhereExempt(RuleTerms terms) {
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
          && duty.isNight()
          && timeline.member().isBoundBy(PersonFact.NO_NIGHTS, duty.day())) {
        violations.accept(
            new RuleViolation(
                terms,
                terms.severity(),
                duty.interval().start(),
                new Measure(duty.nightMinutes(), Spell.NIGHT_THRESHOLD_MINUTES, Unit.MINUTES),
                Optional.empty(),
                "no-nights"));
      }
    }
  }
}
