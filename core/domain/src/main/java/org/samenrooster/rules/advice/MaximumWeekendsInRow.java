package org.samenrooster.rules.advice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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
 * At most so many worked weekends in a row. A weekend is worked when any work lies between Saturday
 * 00:00 and Monday 00:00, that of a Friday night included. A violation names the first work of the
 * weekend that is one too many.
 */
public final class MaximumWeekendsInRow implements RosterRule {

  private final RuleTerms terms;
  private final int weekends;

  /**
   * The rule under its name in a pack.
   *
   * @param weekends how many weekends in a row may be worked
   */
  public MaximumWeekendsInRow(RuleTerms terms, int weekends) {
    this.terms = terms;
    this.weekends = weekends;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(7 * (weekends + 1), 3);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    TreeMap<Integer, Duty> worked = worked(timeline, span);
    for (Map.Entry<Integer, Duty> weekend : worked.entrySet()) {
      int week = weekend.getKey();
      Duty first = weekend.getValue();
      boolean tooMany = worked.subMap(week - weekends, true, week, true).size() > weekends;
      if (tooMany && span.contains(first.startMinute())) {
        violations.accept(violation(timeline, week, first));
      }
    }
  }

  /** The first work of each worked weekend, by the number of the week that it ends. */
  private TreeMap<Integer, Duty> worked(Timeline timeline, Span span) {
    TreeMap<Integer, Duty> worked = new TreeMap<>();
    long from = span.from() - (long) (weekends + 1) * Span.WEEK;
    for (Duty duty : timeline.dutiesStartingIn(new Span(from, span.until()))) {
      if (isInWeekend(duty, timeline)) {
        worked.putIfAbsent(duty.week(), duty);
      }
    }
    return worked;
  }

  private static boolean isInWeekend(Duty duty, Timeline timeline) {
    DayOfWeek day = duty.dayOfWeek();
    List<Span> work = duty.work();
    if (work.isEmpty() || day.compareTo(DayOfWeek.FRIDAY) < 0) {
      return false;
    }
    return switch (day) {
      case FRIDAY -> work.get(work.size() - 1).until() > timeline.startOf(duty.day().plusDays(1));
      case SUNDAY -> duty.minutesInFirstWeek() > 0;
      default -> true;
    };
  }

  private RuleViolation violation(Timeline timeline, int week, Duty first) {
    LocalDate saturday = WeekMinutes.mondayOf(week - weekends).plusDays(5);
    Span window =
        new Span(timeline.startOf(saturday), WeekMinutes.startOf(week + 1, timeline.zone()));
    return RuleViolation.of(
            terms,
            first.startMinute(),
            new Measure(weekends + 1L, weekends, Unit.WEEKENDS),
            "weekends-in-row")
        .over(window);
  }
}
