package org.samenrooster.rules.advice;

import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
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
  private final DaysThatCount kind;
  private final String textKey;

  private MaximumStretch(RuleTerms terms, int days, DaysThatCount kind, String textKey) {
    this.terms = terms;
    this.days = days;
    this.kind = kind;
    this.textKey = textKey;
  }

  /** At most so many days in a row on which a shift starts. */
  public static MaximumStretch ofWorkingDays(RuleTerms terms, int days) {
    return new MaximumStretch(terms, days, DaysThatCount.WORKING_DAYS, "days-in-row");
  }

  /** At most so many days in a row on which a night shift starts. */
  public static MaximumStretch ofNights(RuleTerms terms, int nights) {
    return new MaximumStretch(terms, nights, DaysThatCount.NIGHTS, "nights-in-row");
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
    DaysInRow row = new DaysInRow(spells, kind);
    int end = timeline.firstSpellFrom(span.until());
    for (int i = timeline.firstSpellFrom(span.from()); i < end; i++) {
      Spell spell = spells.get(i);
      if (row.isFirstOfItsDay(i) && row.endingAt(i, days + 1) > days) {
        long from = timeline.startOf(spell.day().minusDays(days));
        violations.accept(
            RuleViolation.of(
                    terms, spell.startMinute(), new Measure(days + 1L, days, kind.unit), textKey)
                .over(new Span(from, spell.endMinute())));
      }
    }
  }
}
