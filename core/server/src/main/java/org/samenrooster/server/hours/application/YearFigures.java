package org.samenrooster.server.hours.application;

import java.time.LocalDate;
import org.samenrooster.hours.BeyondContract;
import org.samenrooster.hours.Forecast;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.overview.HoursOutlook.ExpectedEnd;
import org.samenrooster.time.DateRange;

/**
 * What an overview tells of the year of one person.
 *
 * @param contractMinutes of the whole year, before public holidays
 * @param balanceMinutes today, or at the end of a year that is over
 * @param knownUntil the first day for which no roster is known
 * @param expectedEnd the forecast, and how much of it goes on at most
 */
public record YearFigures(
    int contractMinutes,
    int balanceMinutes,
    Forecast forecast,
    LocalDate knownUntil,
    BeyondContract beyond,
    ExpectedEnd expectedEnd) {

  static YearFigures of(HoursYear year) {
    var first = LocalDate.of(year.year(), 1, 1);
    var days = new DateRange(first, first.plusYears(1));
    var forecast = year.forecast();
    var mostCarried =
        year.agreement().number(HoursTerm.CARRY_OVER_CAP_MINUTES, days.until().minusDays(1));
    return new YearFigures(
        year.contractMinutes(days),
        year.balanceOn(year.asOf()),
        forecast,
        year.knownUntil(),
        year.beyondContract(),
        new ExpectedEnd(forecast.balanceMinutes(), mostCarried));
  }

  /** Whether there are contract hours that a balance could be about. */
  boolean hasContractHours() {
    return contractMinutes > 0;
  }
}
