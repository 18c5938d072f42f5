package org.samenrooster.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.time.Interval;

/**
 * After a series of at least 3 consecutive night shifts there are at least 46 hours of rest (ATW
 * art. 5:8, fifth paragraph). Nights are consecutive when neither another shift nor a weekly rest
 * lies between them.
 */
final class RestAfterNightSeries implements RosterRule {

  private final RuleTerms terms;
  private final int nights;
  private final int restMinutes;
  private final int seriesBreakMinutes;

  RestAfterNightSeries(RuleTerms terms, RuleParameters parameters) {
    this.terms = terms;
    this.nights = parameters.value("nights");
    this.restMinutes = parameters.value("restMinutes");
    this.seriesBreakMinutes = parameters.value("seriesBreakMinutes");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int run = 0;
    for (int i = 0; i + 1 < spells.size(); i++) {
      Spell spell = spells.get(i);
      Spell next = spells.get(i + 1);
      run = spell.isNight() ? run + 1 : 0;
      long rest = next.startMinute() - spell.endMinute();
      boolean goesOn = next.isNight() && rest < seriesBreakMinutes;
      if (run >= nights && !goesOn && rest < restMinutes && timeline.judges(next.first())) {
        violations.accept(violation(spell, next, rest));
      }
      if (!goesOn) {
        run = 0;
      }
    }
  }

  private RuleViolation violation(Spell last, Spell next, long rest) {
    return new RuleViolation(
        terms,
        terms.severity(),
        next.first().interval().start(),
        new Measure(rest, restMinutes, Unit.MINUTES),
        Optional.of(new Interval(last.first().interval().start(), next.first().interval().start())),
        "rest-after-night-series");
  }
}
