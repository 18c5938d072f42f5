package org.samenrooster.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.time.Interval;

/**
 * After a night shift that ends after 02:00 there are at least 14 hours of rest; once in 7 × 24
 * hours it may be 8 (ATW art. 5:8, fourth paragraph).
 */
final class RestAfterNightShift implements RosterRule {

  private static final int WEEK = 7 * 24 * 60;
  private static final LocalTime TWO = LocalTime.of(2, 0);

  private final RuleTerms terms;
  private final int restMinutes;
  private final int shortRestMinutes;

  RestAfterNightShift(RuleTerms terms, RuleParameters parameters) {
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
    List<Spell> spells = timeline.spells();
    long lastShortRest = Long.MIN_VALUE / 2;
    for (int i = 0; i + 1 < spells.size(); i++) {
      Spell night = spells.get(i);
      Spell next = spells.get(i + 1);
      long rest = next.startMinute() - night.endMinute();
      if (!night.isNight() || !night.localEnd().isAfter(TWO) || rest >= restMinutes) {
        continue;
      }
      boolean usesException = rest >= shortRestMinutes && night.endMinute() - lastShortRest >= WEEK;
      if (usesException) {
        lastShortRest = night.endMinute();
      }
      if (timeline.judges(next.first())) {
        violations.accept(violation(night, next, rest, usesException));
      }
    }
  }

  private RuleViolation violation(Spell night, Spell next, long rest, boolean usesException) {
    return new RuleViolation(
        terms,
        usesException && terms.severity() == Severity.BLOCK ? Severity.WARN : terms.severity(),
        next.first().interval().start(),
        new Measure(rest, restMinutes, Unit.MINUTES),
        Optional.of(
            new Interval(night.first().interval().start(), next.first().interval().start())),
        usesException ? "rest-after-night-exception" : "rest-after-night");
  }
}
