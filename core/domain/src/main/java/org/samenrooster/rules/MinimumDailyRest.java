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
 * Within 24 hours from the start of a shift there is one uninterrupted rest of at least 11 hours;
 * once in 7 × 24 hours it may be 8 (ATW art. 5:3). The rest must lie inside the 24 hours, so the
 * gap to the next shift alone does not decide.
 */
final class MinimumDailyRest implements RosterRule {

  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  private final RuleTerms terms;
  private final int restMinutes;
  private final int shortRestMinutes;

  MinimumDailyRest(RuleTerms terms, RuleParameters parameters) {
    this.terms = terms;
    this.restMinutes = parameters.value("restMinutes");
    this.shortRestMinutes = parameters.value("shortRestMinutes");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    List<Duty> duties = timeline.duties();
    long lastShortRest = Long.MIN_VALUE / 2;
    for (Spell spell : timeline.spells()) {
      long start = spell.startMinute();
      long rest = Rests.longestBetween(duties, start, start + DAY);
      if (rest >= restMinutes) {
        continue;
      }
      boolean usesException = rest >= shortRestMinutes && start - lastShortRest >= WEEK;
      if (usesException) {
        lastShortRest = start;
      }
      if (timeline.judges(spell.first())) {
        violations.accept(violation(spell, rest, usesException));
      }
    }
  }

  private RuleViolation violation(Spell spell, long rest, boolean usesException) {
    Instant start = spell.first().interval().start();
    return new RuleViolation(
        terms,
        usesException && terms.severity() == Severity.BLOCK ? Severity.WARN : terms.severity(),
        start,
        new Measure(rest, restMinutes, Unit.MINUTES),
        Optional.of(new Interval(start, start.plus(Duration.ofMinutes(DAY)))),
        usesException ? "daily-rest-exception" : "daily-rest");
  }
}
