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
   * What no season moves: days before hours are kept, and what was agreed on top of the contract.
   *
   * @param from the first day whose minutes can move
   * @param even the line with what was agreed on top
   * @param plain the line without it
   */
  record Unmoved(LocalDate from, AnnualHours even, AnnualHours plain) {

    private int minutes(AnnualHours usual, DateRange month) {
      var cut = from.isBefore(month.until()) ? from : month.until();
      if (!cut.isAfter(month.from())) {
        return raised(month);
      }
      var before = usual.minutesIn(new DateRange(month.from(), cut));
      return cut.equals(month.until())
          ? before
          : before + raised(new DateRange(cut, month.until()));
    }

    private int raised(DateRange days) {
      return even.minutesIn(days) - plain.minutesIn(days);
    }
  }

  /** The months of a year, January first. */
  static List<SeasonMonth> of(AnnualHours usual, AnnualHours spread, Unmoved unmoved) {
    return Arrays.stream(Month.values())
        .map(
            month -> {
              var first = YearMonth.of(usual.year(), month).atDay(1);
              var days = new DateRange(first, first.plusMonths(1));
              return new SeasonMonth(
                  month,
                  usual.minutesIn(days),
                  unmoved.minutes(usual, days),
                  spread.minutesIn(days));
            })
        .toList();
  }
}
