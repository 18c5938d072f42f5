package org.samenrooster.hours.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.samenrooster.hours.allowance.AllowanceTable;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.time.DateRange;
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

  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_YEAR = 365;
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int FIRST_PLAIN_YEAR = 2000;
  private static final int LAST_PLAIN_YEAR = 2200;
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

  /**
   * What counts where nothing was agreed: the contract's weekly minutes by the day, no hours off
   * for public holidays, no allowance, and no threshold beyond which work is overtime.
   *
   * @param id of the rule pack that has no agreement
   */
  public static HoursAgreement plain(String id) {
    Map<HoursTerm, Dated<Integer>> numbers = new EnumMap<>(HoursTerm.class);
    for (HoursTerm term : HoursTerm.values()) {
      numbers.put(term, Dated.always(term.least()));
    }
    // A full-time week of every minute makes the contract line weekly minutes / 7 a day.
    numbers.put(HoursTerm.FULL_TIME_WEEKLY_MINUTES, Dated.always(DAYS_OF_WEEK * MINUTES_OF_DAY));
    numbers.put(HoursTerm.ANNUAL_FULL_TIME_MINUTES, minutesOfYears());
    return new HoursAgreement(
        id,
        numbers,
        Dated.always(LiberationDay.EVERY_YEAR),
        Dated.always(OvertimeThreshold.ABSOLUTE),
        Dated.always(new AllowanceTable(List.of())),
        Dated.never());
  }

  private static Dated<Integer> minutesOfYears() {
    Dated<Integer> leapYears =
        new Dated<>(
            IntStream.range(FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR)
                .filter(Year::isLeap)
                .mapToObj(
                    year ->
                        new Dated.Version<>(
                            new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)),
                            Year.of(year).length() * MINUTES_OF_DAY))
                .toList());
    return leapYears.over(Dated.always(DAYS_OF_YEAR * MINUTES_OF_DAY));
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
