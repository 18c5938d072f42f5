package org.samenrooster.rules.rest;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
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
 * Every 52 consecutive calendar weeks hold at least 22 free weekends (agreements in care). A
 * weekend is free when no work lies between Saturday 0:00 and Monday 0:00; a Friday night that ends
 * on Saturday is work, time on call without a call is not. A violation names the first work of each
 * weekend that should have been free.
 */
public final class MinimumFreeWeekends implements RosterRule {

  private final RuleTerms terms;
  private final int freeWeekends;
  private final int weeks;

  /**
   * @param freeWeekends how many weekends without work
   * @param weeks in how many consecutive weeks
   */
  public MinimumFreeWeekends(RuleTerms terms, int freeWeekends, int weeks) {
    this.terms = terms;
    this.freeWeekends = freeWeekends;
    this.weeks = weeks;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(7 * weeks + 3, 3);
  }

  @Override
  public int historyWeeks() {
    return weeks;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    TreeMap<Integer, Duty> worked = firstWorkByWeek(timeline, span);
    if (worked.size() <= weeks - freeWeekends) {
      return;
    }
    for (Map.Entry<Integer, Duty> weekend : worked.entrySet()) {
      int week = weekend.getKey();
      int free = weeks - worked.subMap(week - weeks, false, week, true).size();
      if (free < freeWeekends && span.contains(weekend.getValue().startMinute())) {
        violations.accept(violation(timeline, weekend.getValue(), week, free));
      }
    }
  }

  // All work that touches a weekend starts in its week.
  private TreeMap<Integer, Duty> firstWorkByWeek(Timeline timeline, Span span) {
    TreeMap<Integer, Duty> worked = new TreeMap<>();
    Span looked = new Span(span.from() - (long) (weeks + 1) * Span.WEEK, span.until());
    for (Duty duty : timeline.dutiesStartingIn(looked)) {
      if (duty.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0
          && isInWeekend(timeline, duty)) {
        worked.putIfAbsent(WeekMinutes.weekOf(duty.day()), duty);
      }
    }
    return worked;
  }

  private static boolean isInWeekend(Timeline timeline, Duty duty) {
    long saturday =
        Span.minuteOf(
            duty.day()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(5)
                .atStartOfDay(timeline.zone())
                .toInstant());
    long monday = WeekMinutes.startOf(WeekMinutes.weekOf(duty.day()) + 1, timeline.zone());
    return duty.work().stream().anyMatch(work -> work.overlap(saturday, monday) > 0);
  }

  private RuleViolation violation(Timeline timeline, Duty duty, int week, int free) {
    return RuleViolation.of(
            terms,
            duty.startMinute(),
            new Measure(free, freeWeekends, Unit.WEEKENDS),
            "free-weekends")
        .over(
            new Span(
                WeekMinutes.startOf(week + 1 - weeks, timeline.zone()),
                WeekMinutes.startOf(week + 1, timeline.zone())));
  }
}
