package org.samenrooster.rules.person;

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
 * Reminds that a part of every shift, up to a quarter, may be used for breastfeeding and is paid
 * (ATW art. 4:8). For whom it holds, the pack says. Nothing is forbidden by it.
 */
public final class NursingTime implements RosterRule {

  private static final int HUNDRED = 100;

  private final RuleTerms terms;
  private final int sharePercent;

  /**
   * @param sharePercent how much of a shift, in percent
   */
  public NursingTime(RuleTerms terms, int sharePercent) {
    this.terms = terms;
    this.sharePercent = sharePercent;
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
      int share = spell.workMinutes() * sharePercent / HUNDRED;
      violations.accept(
          RuleViolation.of(
                  terms,
                  spell.startMinute(),
                  new Measure(spell.workMinutes(), share, Unit.MINUTES),
                  "nursing-time")
              .over(spell.span()));
    }
  }
}
