package org.samenrooster.rules.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

/**
 * Who works on a Sunday has a free day from Monday to Saturday instead, within two weeks that hold
 * the Sunday (ArbZG § 11, third paragraph). Every worked Sunday needs a day of its own: up to three
 * in a row are looked at together. A day is free when no work touches it, that of the night before
 * included; leave counts as free, and time on call without a call too. A violation names the first
 * work of the Sunday.
 */
public final class SubstituteRestDays implements RosterRule {

  private static final int SUNDAYS_TOGETHER = 3;
  private static final int WEEK_DAYS = 7;

  private final RuleTerms terms;
  private final int daysAround;

  /**
   * @param windowDays days in which the free day lies; the Sunday is one of them
   */
  public SubstituteRestDays(RuleTerms terms, int windowDays) {
    this.terms = terms;
    this.daysAround = Math.max(0, windowDays - 1);
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(daysBack() + 3, daysAround + 3);
  }

  @Override
  public int historyWeeks() {
    return (daysBack() + WEEK_DAYS - 1) / WEEK_DAYS;
  }

  private int daysBack() {
    return daysAround + (SUNDAYS_TOGETHER - 1) * WEEK_DAYS;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    TreeMap<LocalDate, Duty> sundays = workedSundays(timeline, span);
    if (sundays.isEmpty()) {
      return;
    }
    WorkedDays worked =
        WorkedDays.of(
            timeline,
            sundays.firstKey().minusDays(daysBack()),
            sundays.lastKey().plusDays(daysAround + 1L));
    for (Map.Entry<LocalDate, Duty> sunday : sundays.entrySet()) {
      shortfall(worked, sunday.getKey())
          .map(found -> violation(timeline, sunday.getKey(), sunday.getValue(), found))
          .ifPresent(violations);
    }
  }

  // Work that touches a Sunday starts on the day before at the earliest.
  private static TreeMap<LocalDate, Duty> workedSundays(Timeline timeline, Span span) {
    TreeMap<LocalDate, Duty> sundays = new TreeMap<>();
    Span around = new Span(span.from() - 2L * Span.DAY, span.until());
    for (Duty duty : timeline.dutiesStartingIn(around)) {
      if (duty.dayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
        LocalDate sunday = duty.day().plusDays(DayOfWeek.SUNDAY.compareTo(duty.dayOfWeek()));
        long from = timeline.startOf(sunday);
        long until = timeline.startOf(sunday.plusDays(1));
        if (duty.work().stream().anyMatch(work -> work.overlap(from, until) > 0)) {
          sundays.putIfAbsent(sunday, duty);
        }
      }
    }
    sundays.values().removeIf(first -> !span.contains(first.startMinute()));
    return sundays;
  }

  /** Worked Sundays in a row of weeks for which there are too few free days. */
  private record Shortfall(LocalDate from, int free, int sundays) {

    boolean isWorseThan(Shortfall other) {
      return sundays - free > other.sundays - other.free;
    }
  }

  private Optional<Shortfall> shortfall(WorkedDays worked, LocalDate sunday) {
    Shortfall worst = new Shortfall(sunday, 0, 0);
    int sundays = 0;
    for (int back = 0; back < SUNDAYS_TOGETHER; back++) {
      LocalDate first = sunday.minusWeeks(back);
      sundays += worked.isWorked(first) ? 1 : 0;
      LocalDate from = first.minusDays(daysAround);
      int free = worked.freeWeekdays(from, sunday.plusDays(daysAround + 1L));
      Shortfall found = new Shortfall(from, free, sundays);
      worst = found.isWorseThan(worst) ? found : worst;
    }
    return Optional.of(worst).filter(found -> found.sundays() > found.free());
  }

  private RuleViolation violation(
      Timeline timeline, LocalDate sunday, Duty first, Shortfall found) {
    return RuleViolation.of(
            terms,
            first.startMinute(),
            new Measure(found.free(), found.sundays(), Unit.DAYS),
            "substitute-rest-day")
        .over(
            new Span(
                timeline.startOf(found.from()),
                timeline.startOf(sunday.plusDays(daysAround + 1L))));
  }
}
