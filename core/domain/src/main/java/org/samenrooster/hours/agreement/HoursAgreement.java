package org.samenrooster.hours.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import org.samenrooster.hours.allowance.AllowanceTable;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.time.Dated;
import org.samenrooster.time.PublicHolidays;

/**
 * The terms about hours of a collective agreement, each with its dates.
 *
 * @param id that of the rule pack it belongs to, such as {@code nl-cao-vvt}
 * @param numbers every {@link HoursTerm}, on every day
 * @param liberationDay on every day
 * @param overtimeThreshold on every day
 * @param allowanceTables the bands of irregular hours, on every day
 * @param allowanceWageCaps highest hourly wage in euros over which allowance is paid; on days
 *     without one, every wage counts
 */
public record HoursAgreement(
    String id,
    Map<HoursTerm, Dated<Integer>> numbers,
    Dated<LiberationDay> liberationDay,
    Dated<OvertimeThreshold> overtimeThreshold,
    Dated<AllowanceTable> allowanceTables,
    Dated<BigDecimal> allowanceWageCaps) {

  private static final PublicHolidays WITHOUT_LIBERATION_DAY = PublicHolidays.ofTheNetherlands();
  private static final PublicHolidays WITH_LIBERATION_DAY =
      WITHOUT_LIBERATION_DAY.withLiberationDay();

  /**
   * @throws IllegalArgumentException if a term is missing on some day
   */
  public HoursAgreement {
    Map<HoursTerm, Dated<Integer>> copy = new EnumMap<>(HoursTerm.class);
    copy.putAll(numbers);
    numbers = Collections.unmodifiableMap(copy);
    for (HoursTerm term : HoursTerm.values()) {
      requireComplete(id, term.fieldName(), numbers.getOrDefault(term, Dated.never()));
    }
    requireComplete(id, "liberationDay", liberationDay);
    requireComplete(id, "overtimeThreshold", overtimeThreshold);
    requireComplete(id, "allowance", allowanceTables);
  }

  private static void requireComplete(String id, String name, Dated<?> term) {
    if (!term.isComplete()) {
      throw new IllegalArgumentException(
          "Hours agreement (" + id + ") does not give " + name + " on every day: " + term + ".");
    }
  }

  /** A number on a day. */
  public int number(HoursTerm term, LocalDate day) {
    return numbers.getOrDefault(term, Dated.never()).on(day).orElseThrow();
  }

  /** What counts as overtime on a day. */
  public OvertimeThreshold overtimeThresholdOn(LocalDate day) {
    return overtimeThreshold.on(day).orElseThrow();
  }

  /**
   * The public holidays of a year.
   *
   * @throws IllegalArgumentException for a year whose holidays are not known
   */
  public PublicHolidays publicHolidaysIn(int year) {
    LiberationDay counted = liberationDay.on(LocalDate.of(year, Month.MAY, 5)).orElseThrow();
    return counted == LiberationDay.EVERY_YEAR ? WITH_LIBERATION_DAY : WITHOUT_LIBERATION_DAY;
  }

  /**
   * The dates of a year that are public holidays, in order.
   *
   * @throws IllegalArgumentException for a year whose holidays are not known
   */
  public SortedSet<LocalDate> publicHolidayDatesIn(int year) {
    return publicHolidaysIn(year).datesIn(year);
  }

  /** The allowance for irregular hours on the wall clock of a zone. */
  public IrregularHours irregularHours(ZoneId zone) {
    return new IrregularHours(
        zone,
        allowanceTables,
        allowanceWageCaps,
        date -> publicHolidaysIn(date.getYear()).contains(date));
  }
}
