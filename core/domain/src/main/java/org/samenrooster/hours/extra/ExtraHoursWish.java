package org.samenrooster.hours.extra;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.samenrooster.time.DateRange;

/**
 * How much more than the contract somebody would like to work, and when. It is no yes: what comes
 * of it is asked for again.
 *
 * @param weeklyMinutes more than the contract, in minutes a week
 * @param days of the week; none means that any is welcome
 * @param parts of the day; none means that any is welcome
 * @param dates on which the wish holds
 */
public record ExtraHoursWish(
    int weeklyMinutes, Set<DayOfWeek> days, Set<DayPart> parts, DateRange dates) {

  private static final int DAYS_OF_A_WEEK = 7;

  /**
   * @throws IllegalArgumentException if nothing is wished for, or more than anybody may work
   */
  public ExtraHoursWish {
    if (weeklyMinutes < 1 || weeklyMinutes > ContractExtension.MOST_WEEKLY_MINUTES) {
      throw new IllegalArgumentException(
          "A wish is for 1 to "
              + ContractExtension.MOST_WEEKLY_MINUTES
              + " minutes a week, not "
              + weeklyMinutes
              + ".");
    }
    Set<DayOfWeek> someDays = EnumSet.noneOf(DayOfWeek.class);
    someDays.addAll(days);
    days = Collections.unmodifiableSet(someDays);
    Set<DayPart> someParts = EnumSet.noneOf(DayPart.class);
    someParts.addAll(parts);
    parts = Collections.unmodifiableSet(someParts);
  }

  /** Whether work that starts then is wished for. */
  public boolean isFor(LocalDateTime start) {
    return dates.contains(start.toLocalDate())
        && (days.isEmpty() || days.contains(start.getDayOfWeek()))
        && (parts.isEmpty() || parts.contains(DayPart.of(start.toLocalTime())));
  }

  /** A seventh of the week for every day of a run on which the wish holds, rounded down. */
  public int minutesIn(DateRange run) {
    long wished = run.stream().filter(dates::contains).count();
    return Math.toIntExact(weeklyMinutes * wished / DAYS_OF_A_WEEK);
  }
}
