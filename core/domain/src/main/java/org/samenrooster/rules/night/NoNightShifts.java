package org.samenrooster.rules.night;

import java.util.function.Consumer;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * No night shifts. For whom it holds, the pack says: an exemption (ATW art. 4:9), pregnancy (ATW
 * art. 4:5), age. The exemption is that of the day on which the shift starts.
 */
public final class NoNightShifts implements RosterRule {

  private final RuleTerms terms;

  /** The rule under its name in a pack. */
  public NoNightShifts(RuleTerms terms) {
    this.terms = terms;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.ONE_SHIFT;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    for (Spell spell : timeline.spellsStartingIn(span)) {
      if (spell.isNight()) {
        violations.accept(
            RuleViolation.of(
                    terms,
                    spell.startMinute(),
                    new Measure(spell.nightMinutes(), Spell.NIGHT_THRESHOLD_MINUTES, Unit.MINUTES),
                    "no-nights")
                .over(spell.span()));
      }
    }
  }
}
