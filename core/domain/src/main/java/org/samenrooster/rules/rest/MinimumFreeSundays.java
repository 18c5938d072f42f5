package org.samenrooster.rules.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
 * Every 52 consecutive calendar weeks hold at least 13 Sundays without work (ATW art. 5:6). A
 * Sunday is worked when any work lies between its two midnights, that of a Saturday night included.
 * A violation names the first work of each Sunday that should have been free.
 */
public final class MinimumFreeSundays implements RosterRule {

  private final RuleTerms terms;
  private final int freeSundays;
  private final int weeks;

  /**
   * @param freeSundays how many Sundays without work
   * @param weeks in how many consecutive weeks
   */
  public MinimumFreeSundays(RuleTerms terms, int freeSundays, int weeks) {
    this.terms = terms;
    this.freeSundays = freeSundays;
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
    TreeMap<Integer, Sunday> worked = worked(timeline, span);
    if (worked.size() <= weeks - freeSundays) {
      return;
    }
    for (Sunday sunday : worked.values()) {
      int free = weeks - worked.subMap(sunday.week() - weeks, false, sunday.week(), true).size();
      if (free < freeSundays && span.contains(sunday.first().startMinute())) {
        violations.accept(violation(sunday, free, timeline));
      }
    }
  }

  /** A Sunday on which there is work, by the number of the week that it ends. */
  private record Sunday(int week, Duty first, boolean only) {

    Sunday with(Sunday other) {
      return new Sunday(week, first, false);
    }
  }

  private TreeMap<Integer, Sunday> worked(Timeline timeline, Span span) {
    TreeMap<Integer, Sunday> worked = new TreeMap<>();
    List<Duty> duties = timeline.duties();
    int i = timeline.firstDutyFrom(span.from() - (long) (weeks + 1) * Span.WEEK);
    for (; i < duties.size(); i++) {
      Duty duty = duties.get(i);
      // Work that starts later than the span may share the Sunday of the last work inside it.
      if (duty.startMinute() >= span.until() + 2 * Span.DAY) {
        break;
      }
      if (isOnSunday(duty, timeline)) {
        int week = WeekMinutes.weekOf(duty.day());
        worked.merge(week, new Sunday(week, duty, true), Sunday::with);
      }
    }
    return worked;
  }

  private static boolean isOnSunday(Duty duty, Timeline timeline) {
    DayOfWeek day = duty.day().getDayOfWeek();
    if (day == DayOfWeek.SUNDAY) {
      return duty.minutesInFirstWeek() > 0;
    }
    if (day != DayOfWeek.SATURDAY) {
      return false;
    }
    long midnight = midnightAfter(duty.day(), timeline);
    return duty.work().stream().anyMatch(stretch -> stretch.until() > midnight);
  }

  private static long midnightAfter(LocalDate day, Timeline timeline) {
    return Span.minuteOf(day.plusDays(1).atStartOfDay(timeline.zone()).toInstant());
  }

  private RuleViolation violation(Sunday sunday, int free, Timeline timeline) {
    Duty duty = sunday.first();
    long until = WeekMinutes.startOf(sunday.week() + 1, timeline.zone());
    RuleViolation violation =
        RuleViolation.of(
                terms,
                duty.startMinute(),
                new Measure(free, freeSundays, Unit.SUNDAYS),
                "free-sundays")
            .over(new Span(WeekMinutes.startOf(sunday.week() + 1 - weeks, timeline.zone()), until));
    if (!sunday.only() || !duty.callOuts().isEmpty()) {
      return violation;
    }
    return violation.allowing(
        duty.day().getDayOfWeek() == DayOfWeek.SATURDAY
            ? Nearest.endBy(midnightAfter(duty.day(), timeline))
            : Nearest.startFrom(until));
  }
}
