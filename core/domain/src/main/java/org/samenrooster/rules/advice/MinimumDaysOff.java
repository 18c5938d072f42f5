package org.samenrooster.rules.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
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
 * Days off come at least so many together. A day off is one on which no shift starts; a day of
 * absence is none. A violation names the shift after too few of them.
 */
public final class MinimumDaysOff implements RosterRule {

  private final RuleTerms terms;
  private final int days;

  /**
   * The rule under its name in a pack.
   *
   * @param days how many days off together
   */
  public MinimumDaysOff(RuleTerms terms, int days) {
    this.terms = terms;
    this.days = days;
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
    int end = timeline.firstSpellFrom(span.until());
    for (int i = Math.max(1, timeline.firstSpellFrom(span.from())); i < end; i++) {
      Spell next = spells.get(i);
      Spell last = spells.get(i - 1);
      long off = next.day().toEpochDay() - last.day().toEpochDay() - 1;
      if (off > 0 && off < days && !absentBetween(timeline, last.day(), off)) {
        violations.accept(
            RuleViolation.of(
                    terms, next.startMinute(), new Measure(off, days, Unit.DAYS), "days-off")
                .over(new Span(last.endMinute(), next.startMinute())));
      }
    }
  }

  private static boolean absentBetween(Timeline timeline, LocalDate last, long off) {
    return LongStream.rangeClosed(1, off).anyMatch(day -> timeline.absentOn(last.plusDays(day)));
  }
}
