package org.samenrooster.rules.worktime;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
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
import org.samenrooster.rules.WeekMinutes;

/**
 * A calendar week holds work on at most so many days: five for who is not yet 18 in Germany
 * (JArbSchG § 15). Work belongs to the day on which it starts; time on call is no work. A violation
 * names the first work of every day that is one too many.
 */
public final class MaximumDaysPerWeek implements RosterRule {

  private final RuleTerms terms;
  private final int days;

  /**
   * @param days days with work in a week at most
   */
  public MaximumDaysPerWeek(RuleTerms terms, int days) {
    this.terms = terms;
    this.days = days;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(8, 1);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    Set<LocalDate> worked = new HashSet<>();
    int week = Integer.MIN_VALUE;
    for (Duty duty : timeline.dutiesStartingIn(fromMondayBefore(timeline, span))) {
      if (duty.week() != week) {
        week = duty.week();
        worked.clear();
      }
      boolean isAnotherDay = duty.countsForRest() && worked.add(duty.day());
      if (isAnotherDay && worked.size() > days && span.contains(duty.startMinute())) {
        violations.accept(violation(timeline, duty, worked.size()));
      }
    }
  }

  private RuleViolation violation(Timeline timeline, Duty duty, int number) {
    return RuleViolation.of(
            terms, duty.startMinute(), new Measure(number, days, Unit.DAYS), "days-per-week")
        .over(
            new Span(
                WeekMinutes.startOf(duty.week(), timeline.zone()),
                WeekMinutes.startOf(duty.week() + 1, timeline.zone())));
  }

  private static Span fromMondayBefore(Timeline timeline, Span span) {
    int week = WeekMinutes.weekOf(timeline.dayOf(span.from()));
    return new Span(WeekMinutes.startOf(week, timeline.zone()), span.until());
  }
}
