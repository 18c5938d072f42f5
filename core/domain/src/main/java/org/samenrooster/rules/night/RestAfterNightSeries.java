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
 * After a series of at least 3 consecutive night shifts there are at least 46 hours of rest (ATW
 * art. 5:8, fifth paragraph). Nights are consecutive when neither another shift nor a weekly rest
 * lies between them. A violation names the shift after the series.
 */
public final class RestAfterNightSeries implements RosterRule {

  private final RuleTerms terms;
  private final int nights;
  private final int restMinutes;
  private final int seriesBreakMinutes;

  /**
   * @param nights from how many night shifts on
   * @param restMinutes rest that is asked for
   * @param seriesBreakMinutes a rest of this length ends a series
   */
  public RestAfterNightSeries(
      RuleTerms terms, int nights, int restMinutes, int seriesBreakMinutes) {
    this.terms = terms;
    this.nights = nights;
    this.restMinutes = restMinutes;
    this.seriesBreakMinutes = seriesBreakMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(4 * nights + 4, 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = Math.max(1, timeline.firstSpellFrom(span.from())); i < end; i++) {
      Spell next = spells.get(i);
      long rest = next.startMinute() - spells.get(i - 1).endMinute();
      boolean goesOn = next.isNight() && rest < seriesBreakMinutes;
      if (rest < restMinutes && !goesOn && seriesEndsAt(spells, i - 1)) {
        violations.accept(violation(spells.get(i - 1), next, rest));
      }
    }
  }

  private boolean seriesEndsAt(List<Spell> spells, int last) {
    int count = 0;
    for (int i = last; i >= 0 && count < nights && spells.get(i).isNight(); i--) {
      count++;
      if (i > 0 && Series.isBroken(spells, i, seriesBreakMinutes)) {
        break;
      }
    }
    return count >= nights;
  }

  private RuleViolation violation(Spell last, Spell next, long rest) {
    return RuleViolation.of(
            terms,
            next.startMinute(),
            new Measure(rest, restMinutes, Unit.MINUTES),
            "rest-after-night-series")
        .over(new Span(last.startMinute(), next.startMinute()))
        .allowing(Nearest.startFrom(last.endMinute() + restMinutes));
  }
}
