package org.samenrooster.rules.person;

import java.time.LocalDate;
import java.util.function.BiPredicate;
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
import org.samenrooster.team.PersonFact;

/**
 * Nobody works when the person is not there for it: on a day without a contract, during an absence
 * (why, is not known here), around a birth, on a fixed free day, where others would have to count
 * on somebody who is still learning. Each is a rule of its own in a pack.
 */
public final class Availability implements RosterRule {

  private final RuleTerms terms;
  private final BiPredicate<Timeline, Duty> isUnavailable;
  private final String textKey;

  private Availability(RuleTerms terms, BiPredicate<Timeline, Duty> isUnavailable, String textKey) {
    this.terms = terms;
    this.isUnavailable = isUnavailable;
    this.textKey = textKey;
  }

  /** Nobody works on a day on which no contract or engagement holds. */
  public static Availability withinEmployment(RuleTerms terms) {
    return new Availability(
        terms,
        (timeline, duty) -> timeline.member().employmentOn(duty.day()).isEmpty(),
        "within-employment");
  }

  /** Nobody works while absent. */
  public static Availability notWhileAbsent(RuleTerms terms) {
    return new Availability(
        terms, (timeline, duty) -> timeline.absentDuring(duty.interval()), "not-while-absent");
  }

  /** Nobody is rostered on a fixed free day. */
  public static Availability notOnFixedFreeDay(RuleTerms terms) {
    return new Availability(
        terms,
        (timeline, duty) -> timeline.member().fixedFreeDays().contains(duty.dayOfWeek()),
        "fixed-free-day");
  }

  /** Who has a coach works beside her: nothing that counts for coverage. */
  public static Availability besideCoach(RuleTerms terms) {
    return new Availability(
        terms,
        (timeline, duty) ->
            duty.countsFor().coverage() && timeline.member().coachOn(duty.day()).isPresent(),
        "beside-coach");
  }

  /**
   * Nobody works around a birth, from 28 days before it is due until 42 days after it (ATW art.
   * 4:6); the days are those of the fact. Work that runs into them counts.
   */
  public static Availability notDuringMaternity(RuleTerms terms) {
    return new Availability(terms, Availability::touchesMaternity, "not-during-maternity");
  }

  private static boolean touchesMaternity(Timeline timeline, Duty duty) {
    LocalDate lastDay = timeline.dayOf(duty.endMinute() - 1);
    return duty.day()
        .datesUntil(lastDay.plusDays(1))
        .anyMatch(day -> timeline.member().isBoundBy(PersonFact.MATERNITY, day));
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.ONE_SHIFT;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    for (Duty duty : timeline.dutiesStartingIn(span)) {
      if (isUnavailable.test(timeline, duty)) {
        violations.accept(
            RuleViolation.of(terms, duty.startMinute(), new Measure(1, 0, Unit.SHIFTS), textKey));
      }
    }
  }
}
