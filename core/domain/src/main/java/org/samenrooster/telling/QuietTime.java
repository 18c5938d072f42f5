package org.samenrooster.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * The hours and days on which a person is not disturbed, on the wall clock of the team.
 *
 * @param quiet whether a time of day is quiet
 * @param dayOff whether a date is a day off
 */
public record QuietTime(ZoneId zone, Predicate<LocalTime> quiet, Predicate<LocalDate> dayOff) {

  // Beyond that it is no longer a rest but a silence: a long leave, or somebody who does not work.
  private static final int LONGEST_DAYS = 14;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  /**
   * When somebody may be told what could be told now.
   *
   * @return now; or the first minute afterwards that is neither quiet nor on a day off, at the
   *     latest {@value #LONGEST_DAYS} days later
   */
  public Instant firstAfter(Instant now, NotificationPreferences wanted) {
    ZonedDateTime earliest = now.atZone(zone);
    for (int days = 0; days <= LONGEST_DAYS; days++) {
      ZonedDateTime awake = wanted.inQuietHours() ? earliest : afterQuietHours(earliest);
      if (wanted.onDaysOff() || !dayOff.test(awake.toLocalDate())) {
        return awake.toInstant();
      }
      earliest = awake.toLocalDate().plusDays(1).atStartOfDay(zone);
    }
    return earliest.toInstant();
  }

  private ZonedDateTime afterQuietHours(ZonedDateTime moment) {
    if (!quiet.test(moment.toLocalTime())) {
      return moment;
    }
    ZonedDateTime next = moment.truncatedTo(ChronoUnit.MINUTES);
    for (int minutes = 0; minutes < MINUTES_OF_A_DAY; minutes++) {
      next = next.plusMinutes(1);
      if (!quiet.test(next.toLocalTime())) {
        return next;
      }
    }
    // Quiet all day long: it has to be said at some time.
    return moment;
  }
}
