package org.samenrooster.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
}
