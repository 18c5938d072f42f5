package org.samenrooster.rules.advice;

import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;

/**
 * Any so many times 24 hours hold at most so much work. Looked at are the hours before the end of
 * every shift, so a violation names each shift that ends such a busy stretch. Absence is no work
 * here: a person who is ill does not get tired of it.
 */
public final class MaximumWorkInDays implements RosterRule {

  private final RuleTerms terms;
  private final int workMinutes;
  private final int windowDays;

  /**
   * The rule under its name in a pack.
   *
   * @param workMinutes how much work
   * @param windowDays in how many times 24 hours
   */
  public MaximumWorkInDays(RuleTerms terms, int workMinutes, int windowDays) {
    this.terms = terms;
    this.workMinutes = workMinutes;
    this.windowDays = windowDays;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(windowDays + 2, 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    for (Duty duty : timeline.dutiesStartingIn(span)) {
      if (duty.workMinutes() > 0) {
        Span window = new Span(duty.endMinute() - (long) windowDays * Span.DAY, duty.endMinute());
        long work = workIn(timeline, window);
        if (work > workMinutes) {
          violations.accept(
              RuleViolation.of(
                      terms,
                      duty.startMinute(),
                      new Measure(work, workMinutes, Unit.MINUTES),
                      "work-in-days")
                  .over(window));
        }
      }
    }
  }

  // A block lasts at most a day, so nothing that starts two days earlier reaches the window.
  private static long workIn(Timeline timeline, Span window) {
    long work = 0;
    Span reaching = new Span(window.from() - 2L * Span.DAY, window.until());
    for (Duty duty : timeline.dutiesStartingIn(reaching)) {
      for (Span stretch : duty.work()) {
        work += stretch.overlap(window.from(), window.until());
      }
    }
    return work;
  }
}
