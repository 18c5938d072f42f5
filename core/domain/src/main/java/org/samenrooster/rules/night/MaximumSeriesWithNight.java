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
 * A series of consecutive shifts that holds a night shift counts at most 7 shifts (ATW art. 5:8,
 * sixth paragraph). A rest that qualifies as weekly rest ends the series. A violation names the
 * shift that is one too many.
 */
public final class MaximumSeriesWithNight implements RosterRule {

  private final RuleTerms terms;
  private final int shifts;
  private final int seriesBreakMinutes;

  /**
   * @param shifts how many shifts a series may count
   * @param seriesBreakMinutes a rest of this length ends a series
   */
  public MaximumSeriesWithNight(RuleTerms terms, int shifts, int seriesBreakMinutes) {
    this.terms = terms;
    this.shifts = shifts;
    this.seriesBreakMinutes = seriesBreakMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(3 * (shifts + 1), 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    for (int i = Math.max(shifts, timeline.firstSpellFrom(span.from())); i < spells.size(); i++) {
      if (spells.get(i).startMinute() >= span.until()) {
        break;
      }
      List<Spell> tooMany = spells.subList(i - shifts, i + 1);
      if (isOneSeries(tooMany) && tooMany.stream().anyMatch(Spell::isNight)) {
        violations.accept(violation(tooMany));
      }
    }
  }

  private boolean isOneSeries(List<Spell> spells) {
    for (int i = 1; i < spells.size(); i++) {
      if (Series.isBroken(spells, i, seriesBreakMinutes)) {
        return false;
      }
    }
    return true;
  }

  private RuleViolation violation(List<Spell> tooMany) {
    Spell last = tooMany.get(shifts);
    long rested = tooMany.get(shifts - 1).endMinute() + seriesBreakMinutes;
    return RuleViolation.of(
            terms,
            last.startMinute(),
            new Measure(tooMany.size(), shifts, Unit.SHIFTS),
            "series-with-night")
        .over(new Span(tooMany.get(0).startMinute(), last.endMinute()))
        .allowing(Nearest.startFrom(rested));
  }
}
