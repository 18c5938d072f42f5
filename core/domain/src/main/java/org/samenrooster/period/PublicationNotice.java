package org.samenrooster.period;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Span;
import org.samenrooster.time.DateRange;

/**
 * A roster is published at least 28 days before its first day, unless every affected person agrees
 * (ATW art. 4:2).
 *
 * @param days days of notice that are asked for
 */
public record PublicationNotice(int days) {

  /** The rule's id in answers and documents. */
  public static final String RULE_ID = "ATW-4.2-notice";

  public static final String SOURCE = "ATW art. 4:2";

  /** What the law asks where no agreement says otherwise. */
  public static final PublicationNotice LAW = new PublicationNotice(28);

  /**
   * The last day on which a period that starts on {@code firstDay} can be published without
   * consents.
   */
  public LocalDate lastDayToPublish(LocalDate firstDay) {
    return firstDay.minusDays(days);
  }

  /** Whether publishing on this day is early enough. */
  public boolean isKept(LocalDate today, LocalDate firstDay) {
    return !today.isAfter(lastDayToPublish(firstDay));
  }

  /** Days of notice that publishing on this day gives. */
  public long daysGiven(LocalDate today, LocalDate firstDay) {
    return ChronoUnit.DAYS.between(today, firstDay);
  }

  /**
   * The violation by publishing too late: the days given (none at the earliest) and the days asked
   * for, over the window from the last day to publish until the first day.
   *
   * @param zone the wall clock of the roster
   */
  public RuleViolation violation(LocalDate today, LocalDate firstDay, ZoneId zone) {
    Span notice = Span.of(new DateRange(lastDayToPublish(firstDay), firstDay).in(zone));
    return RuleViolation.of(
            new RuleTerms(RULE_ID, SOURCE, Severity.BLOCK),
            notice.until(),
            new Measure(Math.max(0, daysGiven(today, firstDay)), days, Unit.DAYS),
            "publication-notice")
        .over(notice);
  }
}
