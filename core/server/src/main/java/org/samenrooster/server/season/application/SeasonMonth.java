package org.samenrooster.server.season.application;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.time.DateRange;

/**
 * Contract minutes of a month, before public holidays.
 *
 * @param usualMinutes what it holds without what was said
 * @param fixedMinutes of these, those of days that nothing moves
 * @param contractMinutes what it holds with what was said
 */
public record SeasonMonth(Month month, int usualMinutes, int fixedMinutes, int contractMinutes) {

  /**
   * The months of a year, January first.
   *
   * @param from the first day whose minutes can move
   */
  static List<SeasonMonth> of(AnnualHours usual, AnnualHours spread, LocalDate from) {
    return Arrays.stream(Month.values()).map(month -> of(usual, spread, from, month)).toList();
  }

  private static SeasonMonth of(
      AnnualHours usual, AnnualHours spread, LocalDate from, Month month) {
    var first = YearMonth.of(usual.year(), month).atDay(1);
    var next = first.plusMonths(1);
    var days = new DateRange(first, next);
    var fixedUntil = from.isBefore(next) ? from : next;
    var fixed = fixedUntil.isAfter(first) ? usual.minutesIn(new DateRange(first, fixedUntil)) : 0;
    return new SeasonMonth(month, usual.minutesIn(days), fixed, spread.minutesIn(days));
  }
}
