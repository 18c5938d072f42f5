package org.samenrooster.rules.person;

import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;

/**
 * Nobody is in two shifts at once. Shifts that only touch do not overlap. A violation names the
 * shift that starts while another lasts.
 */
public final class OneShiftAtATime implements RosterRule {

  private final RuleTerms terms;

  /** The rule under its name in a pack. */
  public OneShiftAtATime(RuleTerms terms) {
    this.terms = terms;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(3, 1);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Duty> duties = timeline.duties();
    int last = timeline.firstDutyFrom(span.until());
    for (int i = timeline.firstDutyFrom(span.from()); i < last; i++) {
      Duty duty = duties.get(i);
      Duty busy = lastingLongestBefore(duties, i);
      if (busy.endMinute() > duty.startMinute() && busy != duty) {
        violations.accept(violation(busy, duty));
      }
    }
  }

  // A block lasts at most a day, so what starts two days earlier has ended.
  private static Duty lastingLongestBefore(List<Duty> duties, int index) {
    Duty longest = duties.get(index);
    long end = Long.MIN_VALUE;
    long earliest = longest.startMinute() - 2L * Span.DAY;
    for (int i = index - 1; i >= 0 && duties.get(i).startMinute() >= earliest; i--) {
      if (duties.get(i).endMinute() > end) {
        longest = duties.get(i);
        end = longest.endMinute();
      }
    }
    return longest;
  }

  private RuleViolation violation(Duty busy, Duty duty) {
    long overlap = Math.min(busy.endMinute(), duty.endMinute()) - duty.startMinute();
    return RuleViolation.of(
            terms, duty.startMinute(), new Measure(overlap, 0, Unit.MINUTES), "one-shift-at-a-time")
        .over(new Span(busy.startMinute(), duty.endMinute()))
        .allowing(Nearest.startFrom(busy.endMinute()));
  }
}
