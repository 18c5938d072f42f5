package org.samenrooster.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.time.Interval;

/**
 * Every 7 × 24 hours from the start of a shift hold 36 hours of uninterrupted rest, or every 14 ×
 * 24 hours hold 72 hours in parts of at least 32 (ATW art. 5:5). The rest must lie inside the
 * window.
 */
final class MinimumWeeklyRest implements RosterRule {

  private static final int WEEK = 7 * 24 * 60;

  private final RuleTerms terms;
  private final int weekRestMinutes;
  private final int fortnightRestMinutes;
  private final int fortnightPartMinutes;

  MinimumWeeklyRest(RuleTerms terms, RuleParameters parameters) {
    this.terms = terms;
    this.weekRestMinutes = parameters.value("weekRestMinutes");
    this.fortnightRestMinutes = parameters.value("fortnightRestMinutes");
    this.fortnightPartMinutes = parameters.value("fortnightPartMinutes");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    List<Duty> duties = timeline.duties();
    for (Spell spell : timeline.spells()) {
      long start = spell.startMinute();
      long longest = Rests.longestBetween(duties, start, start + WEEK);
      boolean kept =
          longest >= weekRestMinutes
              || Rests.sumOfPartsBetween(duties, start, start + 2L * WEEK, fortnightPartMinutes)
                  >= fortnightRestMinutes;
      if (!kept && timeline.judges(spell.first())) {
        Instant at = spell.first().interval().start();
        violations.accept(
            new RuleViolation(
                terms,
                terms.severity(),
                at,
                new Measure(longest, weekRestMinutes, Unit.MINUTES),
                Optional.of(new Interval(at, at.plus(Duration.ofMinutes(WEEK)))),
                "weekly-rest"));
      }
    }
  }
}
