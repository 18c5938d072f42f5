package org.samenrooster.rules.night;

import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Nearest;
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
 * At most so many night shifts in a row: 5 in the agreement of the hospitals (art. 6.12). Nights
 * are in a row when neither another shift nor a weekly rest lies between them. A violation names
 * every night that is one too many.
 */
public final class MaximumConsecutiveNights implements RosterRule {

  private final RuleTerms terms;
  private final int nights;
  private final int seriesBreakMinutes;

  /**
   * @param nights how many night shifts a row may count
   * @param seriesBreakMinutes a rest of this length ends a row
   */
  public MaximumConsecutiveNights(RuleTerms terms, int nights, int seriesBreakMinutes) {
    this.terms = terms;
    this.nights = nights;
    this.seriesBreakMinutes = seriesBreakMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(3 * (nights + 1), 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    for (int i = Math.max(nights, timeline.firstSpellFrom(span.from())); i < spells.size(); i++) {
      if (spells.get(i).startMinute() >= span.until()) {
        break;
      }
      if (isOneRowOfNights(spells, i - nights, i)) {
        violations.accept(violation(spells, i));
      }
    }
  }

  private boolean isOneRowOfNights(List<Spell> spells, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!spells.get(i).isNight()
          || (i > first && Series.isBroken(spells, i, seriesBreakMinutes))) {
        return false;
      }
    }
    return true;
  }

  private RuleViolation violation(List<Spell> spells, int last) {
    Spell tooMany = spells.get(last);
    return RuleViolation.of(
            terms,
            tooMany.startMinute(),
            new Measure(nights + 1L, nights, Unit.NIGHTS),
            "consecutive-nights")
        .over(new Span(spells.get(last - nights).startMinute(), tooMany.endMinute()))
        .allowing(Nearest.startFrom(spells.get(last - 1).endMinute() + seriesBreakMinutes));
  }
}
