package org.samenrooster.rules.night;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
 * A series of consecutive shifts counts at most so many: 7 where it holds a night shift (ATW art.
 * 5:8, sixth paragraph), 5 of nights alone in the agreement of the hospitals (art. 6.12). A rest
 * that qualifies as weekly rest ends the series. A violation names every shift that is one too
 * many.
 */
public final class MaximumSeries implements RosterRule {

  private final RuleTerms terms;
  private final int shifts;
  private final int seriesBreakMinutes;
  private final Predicate<List<Spell>> concerned;
  private final Unit unit;
  private final String textKey;

  private MaximumSeries(
      RuleTerms terms,
      int shifts,
      int seriesBreakMinutes,
      Predicate<List<Spell>> concerned,
      Unit unit,
      String textKey) {
    this.terms = terms;
    this.shifts = shifts;
    this.seriesBreakMinutes = seriesBreakMinutes;
    this.concerned = concerned;
    this.unit = unit;
    this.textKey = textKey;
  }

  /**
   * A series that holds a night shift.
   *
   * @param shifts how many shifts it may count
   * @param seriesBreakMinutes a rest of this length ends a series
   */
  public static MaximumSeries withNight(RuleTerms terms, int shifts, int seriesBreakMinutes) {
    return new MaximumSeries(
        terms,
        shifts,
        seriesBreakMinutes,
        series -> series.stream().anyMatch(Spell::isNight),
        Unit.SHIFTS,
        "series-with-night");
  }

  /**
   * A series of night shifts without another shift between them.
   *
   * @param nights how many night shifts it may count
   * @param seriesBreakMinutes a rest of this length ends a series
   */
  public static MaximumSeries ofNights(RuleTerms terms, int nights, int seriesBreakMinutes) {
    return new MaximumSeries(
        terms,
        nights,
        seriesBreakMinutes,
        series -> series.stream().allMatch(Spell::isNight),
        Unit.NIGHTS,
        "consecutive-nights");
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
    int end = timeline.firstSpellFrom(span.until());
    for (int i = Math.max(shifts, timeline.firstSpellFrom(span.from())); i < end; i++) {
      List<Spell> tooMany = spells.subList(i - shifts, i + 1);
      if (isOneSeries(tooMany) && concerned.test(tooMany)) {
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
            terms, last.startMinute(), new Measure(tooMany.size(), shifts, unit), textKey)
        .over(new Span(tooMany.get(0).startMinute(), last.endMinute()))
        .allowing(Nearest.startFrom(rested));
  }
}
