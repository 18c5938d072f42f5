package org.samenrooster.rules.rest;

import java.time.LocalDate;
import java.time.LocalTime;
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
 * Every night holds an uninterrupted rest that takes in certain hours of the clock: 12 hours with
 * 23:00 to 6:00 in them for who is 16 or 17 (ATW art. 5:3). The law says it of every 24 hours; as
 * every 24 hours hold some night, each night is looked at. A violation names the work in those
 * hours, or the work that follows on a rest that is too short.
 */
public final class NightlyRest implements RosterRule {

  private static final int HOUR = 60;

  /**
   * The hours that belong to the rest, in minutes after midnight: from the evening until the
   * morning of the next day.
   *
   * @param fromMinute first minute in the evening
   * @param untilMinute first minute in the morning that no longer belongs to it
   */
  public record Hours(int fromMinute, int untilMinute) {

    Span from(LocalDate evening, Timeline timeline) {
      return new Span(
          minute(evening, fromMinute, timeline),
          minute(evening.plusDays(1), untilMinute, timeline));
    }

    private static long minute(LocalDate day, int minute, Timeline timeline) {
      LocalTime time = LocalTime.of(minute / HOUR, minute % HOUR);
      return Span.minuteOf(day.atTime(time).atZone(timeline.zone()).toInstant());
    }
  }

  private final RuleTerms terms;
  private final int restMinutes;
  private final Hours hours;

  /**
   * @param restMinutes rest that is asked for; 0 where only the hours themselves are kept free
   * @param hours the hours that it takes in
   */
  public NightlyRest(RuleTerms terms, int restMinutes, Hours hours) {
    this.terms = terms;
    this.restMinutes = restMinutes;
    this.hours = hours;
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
    long free = Long.MIN_VALUE;
    // A block lasts at most a day, so what starts two days earlier has ended.
    int i = timeline.firstDutyFrom(span.from() - 2L * Span.DAY);
    for (; i < duties.size() && duties.get(i).startMinute() < span.until(); i++) {
      Duty duty = duties.get(i);
      if (duty.countsForRest()) {
        if (span.contains(duty.startMinute())) {
          check(timeline, duty, free, violations);
        }
        free = Math.max(free, duty.endMinute());
      }
    }
  }

  private void check(
      Timeline timeline, Duty duty, long freeFrom, Consumer<RuleViolation> violations) {
    for (int day = -1; day <= 0; day++) {
      Span night = hours.from(duty.day().plusDays(day), timeline);
      long inside = night.overlap(duty.startMinute(), duty.endMinute());
      if (inside > 0) {
        violations.accept(during(duty, night, inside, freeFrom));
        return;
      }
    }
    Span before = hours.from(duty.day().minusDays(1), timeline);
    long rest = duty.startMinute() - freeFrom;
    boolean isNightly = freeFrom < before.until() && before.until() <= duty.startMinute();
    if (freeFrom != Long.MIN_VALUE && isNightly && rest < restMinutes) {
      violations.accept(
          RuleViolation.of(
                  terms,
                  duty.startMinute(),
                  new Measure(rest, restMinutes, Unit.MINUTES),
                  "nightly-rest")
              .over(before)
              .allowing(Nearest.startFrom(freeFrom + restMinutes)));
    }
  }

  private RuleViolation during(Duty duty, Span night, long inside, long freeFrom) {
    RuleViolation violation =
        RuleViolation.of(
                terms,
                duty.startMinute(),
                new Measure(inside, 0, Unit.MINUTES),
                "work-in-nightly-rest")
            .over(night);
    if (duty.startMinute() < night.from()) {
      return violation.allowing(Nearest.endBy(night.from()));
    }
    long rested = freeFrom == Long.MIN_VALUE ? night.until() : freeFrom + restMinutes;
    return violation.allowing(Nearest.startFrom(Math.max(night.until(), rested)));
  }
}
