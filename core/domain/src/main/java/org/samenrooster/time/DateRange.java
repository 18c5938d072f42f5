package org.samenrooster.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A run of calendar days, half-open: {@code from} belongs to it, {@code until} does not.
 *
 * @param from first day
 * @param until first day after it; {@link LocalDate#MAX} where no end is known
 */
public record DateRange(LocalDate from, LocalDate until) {

  /**
   * @throws IllegalArgumentException if the range holds no day
   */
  public DateRange {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException(
          "A date range must hold a day: from " + from + " until " + until + " (exclusive).");
    }
  }

  /** From a day on, without a known end. */
  public static DateRange startingOn(LocalDate from) {
    return new DateRange(from, LocalDate.MAX);
  }

  /** Whole weeks from a day on. */
  public static DateRange ofWeeks(LocalDate from, int weeks) {
    return new DateRange(from, from.plusWeeks(weeks));
  }

  /** Whether the day lies inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** Whether the two share a day. */
  public boolean overlaps(DateRange other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /**
   * The days that the two share.
   *
   * @throws IllegalArgumentException if they share none
   */
  public DateRange within(DateRange other) {
    return new DateRange(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until);
  }

  /** Whether an end is known. */
  public boolean hasEnd() {
    return !until.equals(LocalDate.MAX);
  }

  /** How many days; only for a range with an end. */
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
  }

  /** The days in order; only for a range with an end. */
  public Stream<LocalDate> stream() {
    return from.datesUntil(until);
  }

  /** The real time from midnight to midnight in a zone. */
  public Interval in(ZoneId zone) {
    Instant start = from.atStartOfDay(zone).toInstant();
    Instant end = hasEnd() ? until.atStartOfDay(zone).toInstant() : Instant.MAX;
    return new Interval(start, end);
  }
}
