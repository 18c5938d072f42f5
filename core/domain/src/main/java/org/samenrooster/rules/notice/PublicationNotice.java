package org.samenrooster.rules.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.time.DateRange;

/**
 * A roster is published so many days before its first day, 28 of them by law, unless every affected
 * person agrees (ATW art. 4:2). It is about a roster as a whole: one person's shifts do not say
 * when they were published, so about a timeline it says nothing; it is asked when a roster is
 * published.
 */
public final class PublicationNotice implements RosterRule {

  private final RuleTerms terms;
  private final int days;

  /**
   * @param days days of notice that are asked for
   */
  public PublicationNotice(RuleTerms terms, int days) {
    this.terms = terms;
    this.days = days;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(0, 0);
  }

  @Override
  public boolean canConcern(Timeline timeline) {
    return false;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    // Nothing to see here: see the class.
  }

  /**
   * The last day on which a roster that starts on {@code firstDay} can be published without
   * consents.
   */
  public LocalDate lastDayToPublish(LocalDate firstDay) {
    return firstDay.minusDays(days);
  }

  /** The first day that is known early enough when a roster is published on a day. */
  public LocalDate inTimeFrom(LocalDate published) {
    return published.plusDays(days);
  }

  /**
   * The violation by publishing too late: the days given (none at the least) and the days asked
   * for, over the window from the last day to publish until the first day. Empty where it is early
   * enough.
   *
   * @param published the day on which it is published
   * @param firstDay first day of the roster
   * @param zone the wall clock of the roster
   */
  public Optional<RuleViolation> violation(LocalDate published, LocalDate firstDay, ZoneId zone) {
    LocalDate lastDay = lastDayToPublish(firstDay);
    if (!published.isAfter(lastDay)) {
      return Optional.empty();
    }
    long given = Math.max(0, ChronoUnit.DAYS.between(published, firstDay));
    Span notice = Span.of(new DateRange(lastDay, firstDay).in(zone));
    return Optional.of(
        RuleViolation.of(
                terms, notice.until(), new Measure(given, days, Unit.DAYS), "publication-notice")
            .over(notice));
  }
}
