package org.samenrooster.rules.worktime;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.NightTime;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WeekMinutes;
import org.samenrooster.rules.WindowedRule;

/**
 * A number of consecutive calendar weeks hold on average at most so much work: 60 hours in one
 * week, 55 in every 4, 48 in every 16 (ATW art. 5:7), 40 in every 16 with 16 night shifts or more
 * (ATW art. 5:8, second paragraph) or with 16 nights on call (ATW art. 5:9). Leave and sickness
 * count as worked (ATW art. 5:2) and are counted first. A violation names the work with which the
 * sum goes beyond the limit; what several runs of weeks say about the same work is said once, by
 * the worst of them.
 */
public final class MaximumAverageWeek implements WindowedRule {

  /** From this many weeks on, a rule needs to know what came before the roster. */
  private static final int WEEKS_OF_HISTORY = 4;

  private final RuleTerms terms;
  private final int weeks;
  private final AverageLimit limit;

  private MaximumAverageWeek(RuleTerms terms, int weeks, AverageLimit limit) {
    this.terms = terms;
    this.weeks = weeks;
    this.limit = limit;
  }

  /** Every so many weeks hold on average at most so many minutes of work a week. */
  public static MaximumAverageWeek ofEvery(RuleTerms terms, int weeks, int weekMinutes) {
    return new MaximumAverageWeek(terms, weeks, AverageLimit.always(weekMinutes));
  }

  /**
   * The same, where the weeks hold night shifts.
   *
   * @param nights from how many night shifts on
   * @param nightWeeks in how many consecutive of the weeks they lie
   */
  public static MaximumAverageWeek ofEveryWithNights(
      RuleTerms terms, int weeks, int weekMinutes, int nights, int nightWeeks) {
    return new MaximumAverageWeek(
        terms, weeks, new NightsInWeeks(weekMinutes, nights, nightWeeks, Optional.empty()));
  }

  /**
   * The same for night workers, by what their country calls a night. An average of 8 hours in every
   * 24, the weekly rest not counted, is 48 hours a week (Directive 2003/88/EC art. 8 and 16).
   *
   * @param nights how many night shifts in the weeks make somebody a night worker
   * @param night what makes a shift a night shift
   */
  public static MaximumAverageWeek ofNightWorkers(
      RuleTerms terms, int weeks, int weekMinutes, int nights, NightTime night) {
    return new MaximumAverageWeek(
        terms, weeks, new NightsInWeeks(weekMinutes, nights, weeks, Optional.of(night)));
  }

  /**
   * The most that weeks with many nights on call may hold.
   *
   * @param weekMinutes minutes of work a week on average
   * @param restedWeekMinutes the same where rest follows the last call of a night
   */
  public record OnCallLimit(int weekMinutes, int restedWeekMinutes) {}

  /**
   * The same, where the weeks hold time on call at night.
   *
   * @param times from how many times on call between 00:00 and 06:00 on
   * @param restMinutes the rest after the last call of a night that gives the higher limit
   */
  public static MaximumAverageWeek ofEveryWithNightsOnCall(
      RuleTerms terms, int weeks, OnCallLimit limit, int times, int restMinutes) {
    return new MaximumAverageWeek(
        terms,
        weeks,
        new NightsOnCall(limit.weekMinutes(), limit.restedWeekMinutes(), times, restMinutes));
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(7 * weeks + 3, 7 * weeks + 3);
  }

  @Override
  public int historyWeeks() {
    return weeks >= WEEKS_OF_HISTORY ? weeks : 0;
  }

  @Override
  public boolean canConcern(Timeline timeline) {
    return limit.canConcern(timeline);
  }

  @Override
  public void checkWindows(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Duty> duties = timeline.dutiesStartingIn(span);
    if (duties.isEmpty()) {
      return;
    }
    // Work of a Sunday night belongs to the next week too.
    int last = WeekMinutes.weekOf(duties.get(duties.size() - 1).day()) + 1;
    for (int week = duties.get(0).week() - weeks + 1; week <= last; week++) {
      if (timeline.weeks().inWeeks(week, weeks) > (long) weeks * limit.least()) {
        overrun(timeline, week)
            .ifPresent(overrun -> violations.accept(violation(overrun, timeline)));
      }
    }
  }

  /** Weeks that hold too much work, by how much, and the work that is to be named. */
  private record Overrun(int week, int weekMinutes, long excess, Duty named) {

    long at() {
      return named.startMinute();
    }
  }

  private Optional<Overrun> overrun(Timeline timeline, int week) {
    Optional<AverageLimit.Found> found = limit.in(timeline, window(timeline, week));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int weekMinutes = found.get().weekMinutes();
    long excess = timeline.weeks().inWeeks(week, weeks) - (long) weeks * weekMinutes;
    return named(timeline, week, excess, found.get().madeBy())
        .map(duty -> new Overrun(week, weekMinutes, excess, duty));
  }

  private Optional<Duty> named(
      Timeline timeline, int week, long excess, Optional<Duty> limitMadeBy) {
    List<Duty> duties = timeline.duties();
    Optional<Duty> named = Optional.empty();
    long left = excess;
    // From the end back to where the sum is within the limit, or to the work that made it one.
    int i = timeline.firstDutyFrom(window(timeline, week).until()) - 1;
    for (; i >= 0 && left > 0; i--) {
      Duty duty = duties.get(i);
      if (duty.endMinute() <= window(timeline, week).from() - Span.DAY) {
        break;
      }
      int minutes = minutesIn(week, duty);
      if (minutes > 0) {
        named = Optional.of(duty);
        left -= minutes;
      }
      if (limitMadeBy.isPresent() && limitMadeBy.get() == duty) {
        return limitMadeBy;
      }
    }
    return named;
  }

  private int minutesIn(int week, Duty duty) {
    int own = duty.week() - week;
    int minutes = own >= 0 && own < weeks ? duty.minutesInFirstWeek() : 0;
    return own >= -1 && own < weeks - 1
        ? minutes + duty.workMinutes() - duty.minutesInFirstWeek()
        : minutes;
  }

  private Span window(Timeline timeline, int week) {
    return new Span(
        WeekMinutes.startOf(week, timeline.zone()),
        WeekMinutes.startOf(week + weeks, timeline.zone()));
  }

  private RuleViolation violation(Overrun overrun, Timeline timeline) {
    long sum = (long) weeks * overrun.weekMinutes() + overrun.excess();
    RuleViolation violation =
        RuleViolation.of(
                terms,
                overrun.at(),
                new Measure((sum + weeks - 1) / weeks, overrun.weekMinutes(), Unit.MINUTES),
                weeks == 1 ? "maximum-week" : "average-week")
            .over(window(timeline, overrun.week()));
    return nearest(overrun).map(violation::allowing).orElse(violation);
  }

  // Work of the Sunday before counts with its end only, so an earlier end says nothing exact.
  private Optional<Nearest> nearest(Overrun overrun) {
    Duty duty = overrun.named();
    return duty.week() < overrun.week()
        ? Optional.empty()
        : EarlierEnd.leaving(minutesIn(overrun.week(), duty) - overrun.excess(), duty);
  }
}
