package org.samenrooster.rules.oncall;

import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WindowedRule;

/**
 * Nobody is on call in the 11 hours before a night shift and the 14 hours after it (ATW art. 5:9),
 * also not on stand-by (ATB art. 5.19, third paragraph). The hours after hold for every night
 * shift, also one that ends before 02:00. A violation names the time on call.
 */
public final class OnCallNearNight implements WindowedRule {

  private final RuleTerms terms;
  private final int beforeMinutes;
  private final int afterMinutes;

  /**
   * @param beforeMinutes how long before a night shift nobody is on call
   * @param afterMinutes how long after it
   */
  public OnCallNearNight(RuleTerms terms, int beforeMinutes, int afterMinutes) {
    this.terms = terms;
    this.beforeMinutes = beforeMinutes;
    this.afterMinutes = afterMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(3, 4);
  }

  @Override
  public void checkWindows(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    for (Duty duty : timeline.dutiesStartingIn(span)) {
      if (OnCall.isReachable(duty)) {
        check(timeline, duty, violations);
      }
    }
  }

  private void check(Timeline timeline, Duty duty, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int first = timeline.firstSpellFrom(duty.startMinute() - Span.WEEK);
    for (int i = first; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      if (spell.startMinute() >= duty.endMinute() + beforeMinutes) {
        break;
      }
      if (spell.isNight() && duty.startMinute() < spell.startMinute()) {
        violations.accept(before(duty, spell));
      } else if (spell.isNight()
          && duty.endMinute() > spell.endMinute()
          && duty.startMinute() < spell.endMinute() + afterMinutes) {
        violations.accept(after(duty, spell));
      }
    }
  }

  private RuleViolation before(Duty duty, Spell night) {
    long free = Math.max(0, night.startMinute() - duty.endMinute());
    long lastEnd = night.startMinute() - beforeMinutes;
    RuleViolation violation =
        RuleViolation.of(
                terms,
                duty.startMinute(),
                new Measure(free, beforeMinutes, Unit.MINUTES),
                "on-call-before-night")
            .over(new Span(lastEnd, night.startMinute()));
    return lastEnd > duty.startMinute() ? violation.allowing(Nearest.endBy(lastEnd)) : violation;
  }

  private RuleViolation after(Duty duty, Spell night) {
    long free = Math.max(0, duty.startMinute() - night.endMinute());
    return RuleViolation.of(
            terms,
            duty.startMinute(),
            new Measure(free, afterMinutes, Unit.MINUTES),
            "on-call-after-night")
        .over(new Span(night.endMinute(), night.endMinute() + afterMinutes))
        .allowing(Nearest.startFrom(night.endMinute() + afterMinutes));
  }
}
