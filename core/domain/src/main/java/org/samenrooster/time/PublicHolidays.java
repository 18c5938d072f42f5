package org.samenrooster.time;

import static org.samenrooster.time.PublicHoliday.LIBERATION_DAY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The public holidays that a law or an agreement counts, from {@link PublicHoliday#FIRST_YEAR} on.
 *
 * @param counted the holidays that count; every other day is an ordinary one
 */
public record PublicHolidays(Set<PublicHoliday> counted) {

  public PublicHolidays {
    counted = Collections.unmodifiableSet(EnumSet.copyOf(counted));
  }

  /** All of the Netherlands, without Liberation Day, about which agreements differ. */
  public static PublicHolidays ofTheNetherlands() {
    return new PublicHolidays(EnumSet.complementOf(EnumSet.of(LIBERATION_DAY)));
  }

  /** The same with Liberation Day, every year. */
  public PublicHolidays withLiberationDay() {
    Set<PublicHoliday> more = EnumSet.of(LIBERATION_DAY);
    more.addAll(counted);
    return new PublicHolidays(more);
  }

  /**
   * The holidays of a year, each with its date.
   *
   * @throws IllegalArgumentException for a year before {@link PublicHoliday#FIRST_YEAR}
   */
  public Map<PublicHoliday, LocalDate> in(int year) {
    Map<PublicHoliday, LocalDate> dates = new EnumMap<>(PublicHoliday.class);
    counted.forEach(holiday -> dates.put(holiday, holiday.in(year)));
    return Collections.unmodifiableMap(dates);
  }

  /**
   * The dates of a year that are a holiday, in order; one that is two holidays counts once.
   *
   * @throws IllegalArgumentException for a year before {@link PublicHoliday#FIRST_YEAR}
   */
  public SortedSet<LocalDate> datesIn(int year) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(in(year).values()));
  }

  /**
   * The holidays that fall on a date: nearly always none, seldom two.
   *
   * @throws IllegalArgumentException for a year before {@link PublicHoliday#FIRST_YEAR}
   */
  public Set<PublicHoliday> on(LocalDate date) {
    Set<PublicHoliday> holidays = EnumSet.noneOf(PublicHoliday.class);
    in(date.getYear())
        .forEach(
            (holiday, day) -> {
              if (day.equals(date)) {
                holidays.add(holiday);
              }
            });
    return Collections.unmodifiableSet(holidays);
  }

  /**
   * Whether a date is a holiday.
   *
   * @throws IllegalArgumentException for a year before {@link PublicHoliday#FIRST_YEAR}
   */
  public boolean contains(LocalDate date) {
    return counted.stream().anyMatch(holiday -> holiday.in(date.getYear()).equals(date));
  }
}
