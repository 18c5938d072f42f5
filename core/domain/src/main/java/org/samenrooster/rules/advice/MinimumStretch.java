package org.samenrooster.rules.advice;

import java.time.LocalDate;
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
 * Working days, or nights, come at least so many together. A violation names the first shift of a
 * shorter stretch. Nothing is said about a stretch beside an absence, beside days of which nothing
 * is known, or at the end of the judged days: it may be part of a longer one.
 */
public final class MinimumStretch implements RosterRule {

  private final RuleTerms terms;
  private final int days;
  private final DaysThatCount kind;
  private final String textKey;

  private MinimumStretch(RuleTerms terms, int days, DaysThatCount kind, String textKey) {
    this.terms = terms;
    this.days = days;
    this.kind = kind;
    this.textKey = textKey;
  }

  /** Days on which a shift starts come at least so many together. */
  public static MinimumStretch ofWorkingDays(RuleTerms terms, int days) {
    return new MinimumStretch(terms, days, DaysThatCount.WORKING_DAYS, "lone-working-days");
  }

  /** Days on which a night shift starts come at least so many together. */
  public static MinimumStretch ofNights(RuleTerms terms, int nights) {
    return new MinimumStretch(terms, nights, DaysThatCount.NIGHTS, "lone-nights");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(3, days + 3);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    DaysInRow row = new DaysInRow(spells, kind);
    int end = timeline.firstSpellFrom(span.until());
    for (int i = timeline.firstSpellFrom(span.from()); i < end; i++) {
      Spell spell = spells.get(i);
      if (row.isFirstOfItsDay(i) && row.endingAt(i, 2) == 1) {
        int together = row.beginningAt(i, days);
        if (together < days && isKnownAround(timeline, spell.day(), together)) {
          violations.accept(violation(timeline, spell, together));
        }
      }
    }
  }

  private static boolean isKnownAround(Timeline timeline, LocalDate first, int together) {
    LocalDate after = first.plusDays(together);
    return first.isAfter(timeline.knownFrom())
        && after.isBefore(timeline.judged().until())
        && !timeline.absentOn(first.minusDays(1))
        && !timeline.absentOn(after);
  }

  private RuleViolation violation(Timeline timeline, Spell first, int together) {
    long until = timeline.startOf(first.day().plusDays(together));
    return RuleViolation.of(
            terms, first.startMinute(), new Measure(together, days, kind.unit), textKey)
        .over(new Span(first.startMinute(), until));
  }
}
