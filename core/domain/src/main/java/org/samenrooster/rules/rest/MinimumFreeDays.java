package org.samenrooster.rules.rest;

import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeMap;
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
import org.samenrooster.rules.WeekMinutes;

/**
 * Every 52 consecutive calendar weeks hold at least 13 Sundays without work (ATW art. 5:6), or 22
 * weekends (agreements in care). They are worked when any work lies between the first midnight and
 * Monday 0:00, that of the night before included; time on call without a call is not work. A
 * violation names the first work of each Sunday or weekend that should have been free.
 */
public final class MinimumFreeDays implements RosterRule {

  /** The end of a week that is free or not. */
  private enum Days {
    SUNDAY(DayOfWeek.SUNDAY, Unit.SUNDAYS, "free-sundays"),
    WEEKEND(DayOfWeek.SATURDAY, Unit.WEEKENDS, "free-weekends");

    private final DayOfWeek first;
    private final Unit unit;
    private final String textKey;

    Days(DayOfWeek first, Unit unit, String textKey) {
      this.first = first;
      this.unit = unit;
      this.textKey = textKey;
    }
  }

  private final RuleTerms terms;
  private final Days days;
  private final int free;
  private final int weeks;

  private MinimumFreeDays(RuleTerms terms, Days days, int free, int weeks) {
    this.terms = terms;
    this.days = days;
    this.free = free;
    this.weeks = weeks;
  }

  /** So many Sundays without work in every so many consecutive weeks. */
  public static MinimumFreeDays sundays(RuleTerms terms, int sundays, int weeks) {
    return new MinimumFreeDays(terms, Days.SUNDAY, sundays, weeks);
  }

  /** So many weekends without work in every so many consecutive weeks. */
  public static MinimumFreeDays weekends(RuleTerms terms, int weekends, int weeks) {
    return new MinimumFreeDays(terms, Days.WEEKEND, weekends, weeks);
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
    TreeMap<Integer, Worked> worked = worked(timeline, span);
    if (worked.size() <= weeks - free) {
      return;
    }
    for (Worked one : worked.values()) {
      int left = weeks - worked.subMap(one.week() - weeks, false, one.week(), true).size();
      if (left < free && span.contains(one.first().startMinute())) {
        violations.accept(violation(one, left, timeline));
      }
    }
  }

  /** A Sunday or weekend with work, by the number of the week that it ends. */
  private record Worked(int week, Duty first, boolean only) {

    Worked with(Worked other) {
      return new Worked(week, first, false);
    }
  }

  private TreeMap<Integer, Worked> worked(Timeline timeline, Span span) {
    TreeMap<Integer, Worked> worked = new TreeMap<>();
    long from = span.from() - (long) (weeks + 1) * Span.WEEK;
    // Work that starts later than the span may share the weekend of the last work inside it.
    List<Duty> duties = timeline.dutiesStartingIn(new Span(from, span.until() + 3 * Span.DAY));
    for (Duty duty : duties) {
      if (isWorked(duty, timeline)) {
        int week = duty.week();
        worked.merge(week, new Worked(week, duty, true), Worked::with);
      }
    }
    return worked;
  }

  // All work that touches the end of a week starts in that week, on the day before at the earliest.
  private boolean isWorked(Duty duty, Timeline timeline) {
    if (duty.dayOfWeek().compareTo(days.first.minus(1)) < 0) {
      return false;
    }
    int week = duty.week();
    long from = start(week, timeline);
    long until = WeekMinutes.startOf(week + 1, timeline.zone());
    return duty.work().stream().anyMatch(work -> work.overlap(from, until) > 0);
  }

  private long start(int week, Timeline timeline) {
    return timeline.startOf(WeekMinutes.mondayOf(week).plusDays(days.first.getValue() - 1L));
  }

  private RuleViolation violation(Worked worked, int left, Timeline timeline) {
    Duty duty = worked.first();
    long until = WeekMinutes.startOf(worked.week() + 1, timeline.zone());
    RuleViolation violation =
        RuleViolation.of(
                terms, duty.startMinute(), new Measure(left, free, days.unit), days.textKey)
            .over(new Span(WeekMinutes.startOf(worked.week() + 1 - weeks, timeline.zone()), until));
    if (!worked.only() || !duty.callOuts().isEmpty()) {
      return violation;
    }
    long from = start(worked.week(), timeline);
    return violation.allowing(
        duty.startMinute() < from ? Nearest.endBy(from) : Nearest.startFrom(until));
  }
}
