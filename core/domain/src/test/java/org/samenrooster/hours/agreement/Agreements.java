package org.samenrooster.hours.agreement;

import static org.samenrooster.hours.agreement.HoursTerm.ANNUAL_FULL_TIME_MINUTES;
import static org.samenrooster.hours.agreement.HoursTerm.BAND_PERCENT;
import static org.samenrooster.hours.agreement.HoursTerm.CARRY_OVER_CAP_MINUTES;
import static org.samenrooster.hours.agreement.HoursTerm.FULL_TIME_WEEKLY_MINUTES;
import static org.samenrooster.hours.agreement.HoursTerm.HOURLY_WAGE_DIVISOR;
import static org.samenrooster.hours.agreement.HoursTerm.PUBLIC_HOLIDAY_MINUTES;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.hours.allowance.AllowanceTables;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;

/** Hours agreements for tests: hospitals, and changes to it. */
public final class Agreements {

  private Agreements() {}

  /** A full-time year of 1878 hours, everything that is left over is paid, a band of 10 %. */
  public static HoursAgreement hospitals() {
    Map<HoursTerm, Dated<Integer>> numbers = new EnumMap<>(HoursTerm.class);
    numbers.put(FULL_TIME_WEEKLY_MINUTES, Dated.always(2160));
    numbers.put(ANNUAL_FULL_TIME_MINUTES, Dated.always(112_680));
    numbers.put(PUBLIC_HOLIDAY_MINUTES, Dated.always(432));
    numbers.put(CARRY_OVER_CAP_MINUTES, Dated.always(0));
    numbers.put(BAND_PERCENT, Dated.always(10));
    numbers.put(HOURLY_WAGE_DIVISOR, Dated.always(156));
    return new HoursAgreement(
        "hospitals",
        numbers,
        Dated.always(LiberationDay.EVERY_YEAR),
        Dated.always(OvertimeThreshold.ABSOLUTE),
        Dated.always(AllowanceTables.care()),
        Dated.never());
  }

  /** The same with another number. */
  public static HoursAgreement with(
      HoursAgreement agreement, HoursTerm term, Dated<Integer> value) {
    Map<HoursTerm, Dated<Integer>> numbers = new EnumMap<>(agreement.numbers());
    numbers.put(term, value);
    return new HoursAgreement(
        agreement.id(),
        numbers,
        agreement.liberationDay(),
        agreement.overtimeThreshold(),
        agreement.allowanceTables(),
        agreement.allowanceWageCaps());
  }

  /** The same with overtime that begins elsewhere. */
  public static HoursAgreement with(HoursAgreement agreement, Dated<OvertimeThreshold> threshold) {
    return new HoursAgreement(
        agreement.id(),
        agreement.numbers(),
        agreement.liberationDay(),
        threshold,
        agreement.allowanceTables(),
        agreement.allowanceWageCaps());
  }

  /** A value that changes on a day. */
  public static <T> Dated<T> changing(LocalDate day, T before, T after) {
    return new Dated<>(
        List.of(
            new Dated.Version<>(new DateRange(LocalDate.MIN, day), before),
            new Dated.Version<>(DateRange.startingOn(day), after)));
  }
}
