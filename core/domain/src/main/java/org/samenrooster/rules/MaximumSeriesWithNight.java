package org.samenrooster.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.time.Interval;

/**
 * A series of consecutive shifts that holds a night shift counts at most 7 shifts (ATW art. 5:8,
 * sixth paragraph). A rest that qualifies as weekly rest ends the series.
 */
final class MaximumSeriesWithNight implements RosterRule {

  private final RuleTerms terms;
  private final int shifts;
  private final int seriesBreakMinutes;

  MaximumSeriesWithNight(RuleTerms terms, RuleParameters parameters) {
    this.terms = terms;
    this.shifts = parameters.value("shifts");
    this.seriesBreakMinutes = parameters.value("seriesBreakMinutes");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int first = 0;
    for (int i = 0; i < spells.size(); i++) {
      boolean last =
          i + 1 == spells.size()
              || spells.get(i + 1).startMinute() - spells.get(i).endMinute() >= seriesBreakMinutes;
      if (last) {
        checkSeries(timeline, spells.subList(first, i + 1), violations);
        first = i + 1;
      }
    }
  }

  private void checkSeries(
      Timeline timeline, List<Spell> series, Consumer<RuleViolation> violations) {
    if (series.size() <= shifts || series.stream().noneMatch(Spell::isNight)) {
      return;
    }
    Spell tooMany = series.get(shifts);
    if (timeline.judges(tooMany.first())) {
      violations.accept(
          new RuleViolation(
              terms,
              terms.severity(),
              tooMany.first().interval().start(),
              new Measure(series.size(), shifts, Unit.SHIFTS),
              Optional.of(
                  new Interval(
                      series.get(0).first().interval().start(),
                      series.get(series.size() - 1).first().interval().endExclusive())),
              "series-with-night"));
    }
  }
}
