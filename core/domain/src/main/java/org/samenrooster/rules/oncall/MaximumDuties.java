package org.samenrooster.rules.oncall;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
import org.samenrooster.shifttype.ShiftKind;

/**
 * Stand-by at most 3 times in 7 × 24 hours and 32 times in 16 weeks (ATB art. 5.19, third
 * paragraph); so also time on call, presence duty and stand-by together (fourth paragraph);
 * presence duty at most 52 times in 26 weeks (ATB art. 4.8). Each block counts once, in the 7 × 24
 * hours and in the calendar week in which it starts. A violation names every block that is one too
 * many; when both limits are broken, the 7 × 24 hours are told.
 */
public final class MaximumDuties implements RosterRule {

  /**
   * How often within some calendar weeks.
   *
   * @param times blocks at most
   * @param weeks consecutive calendar weeks
   */
  public record InWeeks(int times, int weeks) {}

  private final RuleTerms terms;
  private final Set<ShiftKind> kinds;
  private final OptionalInt timesInSevenDays;
  private final InWeeks inWeeks;
  private final String textKey;

  private MaximumDuties(
      RuleTerms terms,
      Set<ShiftKind> kinds,
      OptionalInt timesInSevenDays,
      InWeeks inWeeks,
      String textKey) {
    this.terms = terms;
    this.kinds = kinds;
    this.timesInSevenDays = timesInSevenDays;
    this.inWeeks = inWeeks;
    this.textKey = textKey;
  }

  /** Stand-by, so many times in 7 × 24 hours and in some weeks. */
  public static MaximumDuties standBy(RuleTerms terms, int timesInSevenDays, InWeeks inWeeks) {
    return new MaximumDuties(
        terms,
        EnumSet.of(ShiftKind.STAND_BY),
        OptionalInt.of(timesInSevenDays),
        inWeeks,
        "maximum-stand-by");
  }

  /** Time on call, presence duty and stand-by together. */
  public static MaximumDuties together(RuleTerms terms, int timesInSevenDays, InWeeks inWeeks) {
    return new MaximumDuties(
        terms, OnCall.ANY, OptionalInt.of(timesInSevenDays), inWeeks, "maximum-on-call");
  }

  /** Presence duty, so many times in some weeks. */
  public static MaximumDuties presence(RuleTerms terms, InWeeks inWeeks) {
    return new MaximumDuties(
        terms, EnumSet.of(ShiftKind.PRESENCE), OptionalInt.empty(), inWeeks, "maximum-presence");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(7 * inWeeks.weeks() + 3, 1);
  }

  @Override
  public int historyWeeks() {
    return inWeeks.weeks();
  }

  @Override
  public boolean canConcern(Timeline timeline) {
    return kinds.stream().anyMatch(timeline::holds);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    long back = span.from() - (long) (inWeeks.weeks() + 1) * Span.WEEK;
    List<Duty> counted = new ArrayList<>();
    for (Duty duty : timeline.dutiesStartingIn(new Span(back, span.until()))) {
      if (kinds.contains(duty.kind())) {
        counted.add(duty);
        if (duty.startMinute() >= span.from()) {
          check(timeline, counted, violations);
        }
      }
    }
  }

  // The last of them is judged.
  private void check(Timeline timeline, List<Duty> counted, Consumer<RuleViolation> violations) {
    Duty last = counted.get(counted.size() - 1);
    List<Duty> week = since(counted, last.startMinute() - Span.WEEK + 1);
    if (timesInSevenDays.isPresent() && week.size() > timesInSevenDays.getAsInt()) {
      int limit = timesInSevenDays.getAsInt();
      long first = week.get(0).startMinute();
      long leaves = week.get(week.size() - limit - 1).startMinute() + Span.WEEK;
      violations.accept(
          violation(last, week.size(), limit)
              .over(new Span(first, first + Span.WEEK))
              .allowing(Nearest.startFrom(leaves)));
      return;
    }
    int firstWeek = last.week() - inWeeks.weeks() + 1;
    long from = WeekMinutes.startOf(firstWeek, timeline.zone());
    List<Duty> weeks = since(counted, from);
    if (weeks.size() > inWeeks.times()) {
      long until = WeekMinutes.startOf(firstWeek + inWeeks.weeks(), timeline.zone());
      violations.accept(violation(last, weeks.size(), inWeeks.times()).over(new Span(from, until)));
    }
  }

  private static List<Duty> since(List<Duty> counted, long minute) {
    int first = counted.size();
    while (first > 0 && counted.get(first - 1).startMinute() >= minute) {
      first--;
    }
    return counted.subList(first, counted.size());
  }

  private RuleViolation violation(Duty duty, int actual, int limit) {
    return RuleViolation.of(
        terms, duty.startMinute(), new Measure(actual, limit, Unit.TIMES), textKey);
  }
}
