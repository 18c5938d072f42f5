package org.samenrooster.rules.advice;

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
 * Quick returns: so little rest between two shifts that there is no good night's sleep in it, as
 * from a late shift to an early one. Either none, or not too many in so many times 24 hours. Rest
 * after a night shift is another matter and not looked at. A violation names the shift after the
 * rest.
 */
public final class QuickReturns implements RosterRule {

  /** From this many days on, a rule needs to know what came before the roster. */
  private static final int DAYS_OF_HISTORY = 28;

  private final RuleTerms terms;
  private final int restMinutes;
  private final int times;
  private final int windowDays;

  private QuickReturns(RuleTerms terms, int restMinutes, int times, int windowDays) {
    this.terms = terms;
    this.restMinutes = restMinutes;
    this.times = times;
    this.windowDays = windowDays;
  }

  /** Every rest of less than so many minutes is one too many. */
  public static QuickReturns none(RuleTerms terms, int restMinutes) {
    return new QuickReturns(terms, restMinutes, 0, 1);
  }

  /**
   * A rest of less than so many minutes may happen now and then.
   *
   * @param times how often
   * @param windowDays in how many times 24 hours
   */
  public static QuickReturns atMost(RuleTerms terms, int restMinutes, int times, int windowDays) {
    return new QuickReturns(terms, restMinutes, times, windowDays);
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(windowDays + 3, 2);
  }

  @Override
  public int historyWeeks() {
    return windowDays >= DAYS_OF_HISTORY ? windowDays / 7 : 0;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = Math.max(1, timeline.firstSpellFrom(span.from())); i < end; i++) {
      if (isQuickReturn(spells, i)) {
        int count = countUntil(spells, i);
        if (count > times) {
          violations.accept(violation(spells, i, count));
        }
      }
    }
  }

  private boolean isQuickReturn(List<Spell> spells, int index) {
    return !spells.get(index - 1).isNight() && rest(spells, index) < restMinutes;
  }

  private static long rest(List<Spell> spells, int index) {
    return spells.get(index).startMinute() - spells.get(index - 1).endMinute();
  }

  private int countUntil(List<Spell> spells, int index) {
    long from = windowFrom(spells.get(index));
    int count = 0;
    for (int i = index; i > 0 && spells.get(i).startMinute() > from; i--) {
      if (isQuickReturn(spells, i)) {
        count++;
      }
    }
    return count;
  }

  private long windowFrom(Spell spell) {
    return spell.startMinute() - (long) windowDays * Span.DAY;
  }

  private RuleViolation violation(List<Spell> spells, int index, int count) {
    Spell last = spells.get(index - 1);
    Spell next = spells.get(index);
    RuleViolation violation =
        times == 0
            ? RuleViolation.of(
                    terms,
                    next.startMinute(),
                    new Measure(rest(spells, index), restMinutes, Unit.MINUTES),
                    "quick-return")
                .over(new Span(last.startMinute(), next.startMinute()))
            : RuleViolation.of(
                    terms,
                    next.startMinute(),
                    new Measure(count, times, Unit.TIMES),
                    "quick-returns")
                .over(new Span(windowFrom(next), next.startMinute()));
    return violation.allowing(Nearest.startFrom(last.endMinute() + restMinutes));
  }
}
