package org.samenrooster.rules.advice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
 * At most so many working days, or nights, in a row. Each shift that begins a day beyond the limit
 * is named; how many days came before the limit was reached is not counted, so the number found is
 * one more than allowed.
 */
public final class MaximumStretch implements RosterRule {

  private final RuleTerms terms;
  private final int days;
  private final Predicate<Spell> counted;
  private final Unit unit;
  private final String textKey;

  private MaximumStretch(
      RuleTerms terms, int days, Predicate<Spell> counted, Unit unit, String textKey) {
    this.terms = terms;
    this.days = days;
    this.counted = counted;
    this.unit = unit;
    this.textKey = textKey;
  }

  /** At most so many days in a row on which a shift starts. */
  public static MaximumStretch ofWorkingDays(RuleTerms terms, int days) {
    return new MaximumStretch(terms, days, spell -> true, Unit.DAYS, "days-in-row");
  }

  /** At most so many days in a row on which a night shift starts. */
  public static MaximumStretch ofNights(RuleTerms terms, int nights) {
    return new MaximumStretch(terms, nights, Spell::isNight, Unit.NIGHTS, "nights-in-row");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(days + 3, 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    DaysInRow row = new DaysInRow(spells, counted);
    for (int i = timeline.firstSpellFrom(span.from()); i < spells.size(); i++) {
      Spell spell = spells.get(i);
      if (spell.startMinute() >= span.until()) {
        break;
      }
      if (row.isFirstOfItsDay(i) && row.endingAt(i, days + 1) > days) {
        long from = timeline.startOf(spell.day().minusDays(days));
        violations.accept(
            RuleViolation.of(
                    terms, spell.startMinute(), new Measure(days + 1L, days, unit), textKey)
                .over(new Span(from, spell.endMinute())));
      }
    }
  }
}
