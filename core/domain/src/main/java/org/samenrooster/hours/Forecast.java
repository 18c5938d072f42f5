package org.samenrooster.hours;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.time.DateRange;

/**
 * The balance that is to be expected at the end of an account: what stands in it, shifts ahead
 * included, and what will be rostered on the days for which no roster is known.
 *
 * @param balanceMinutes the balance then
 * @param lowMinutes the same with the least that may be rostered within the band
 * @param highMinutes the same with the most
 * @param expectedMinutes what will be rostered on the days without a known roster
 */
public record Forecast(int balanceMinutes, int lowMinutes, int highMinutes, int expectedMinutes) {

  private static final Set<HoursEntryKind> AWAY =
      EnumSet.of(HoursEntryKind.LEAVE, HoursEntryKind.ABSENCE);
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /**
   * Expects the contract line: what is rostered will fill the contract hours of the days without a
   * known roster, less what is credited there already, such as holidays and leave.
   *
   * @param annualHours the line by which balances are told, spread over the seasons where it is
   * @param bandPercent how far rosters may lie beside it
   * @param knownUntil the first day for which no roster is known
   */
  public static Forecast ofContract(
      HoursAccount account, AnnualHours annualHours, int bandPercent, LocalDate knownUntil) {
    if (!knownUntil.isBefore(account.days().until())) {
      return of(account, bandPercent, 0);
    }
    LocalDate from = knownUntil.isAfter(account.days().from()) ? knownUntil : account.days().from();
    int contract = annualHours.minutesIn(new DateRange(from, account.days().until()));
    int credited = account.sum(entry -> !entry.isContractLine() && !entry.day().isBefore(from));
    return of(account, bandPercent, Math.max(0, contract - credited));
  }

  /** The same with the band that an agreement has on the last day of the account. */
  public static Forecast ofContract(
      HoursAccount account,
      AnnualHours annualHours,
      HoursAgreement agreement,
      LocalDate knownUntil) {
    return ofContract(account, annualHours, bandOf(account, agreement), knownUntil);
  }

  /**
   * Expects a base roster, except on days of leave and absence.
   *
   * @param knownUntil the first day for which no roster is known
   * @param baseRoster minutes that it holds on a day
   */
  public static Forecast ofBaseRoster(
      HoursAccount account,
      HoursAgreement agreement,
      LocalDate knownUntil,
      Map<LocalDate, Integer> baseRoster) {
    Set<LocalDate> away =
        account.entries().stream()
            .filter(entry -> AWAY.contains(entry.kind()))
            .collect(
                Collectors.groupingBy(HoursEntry::day, Collectors.summingInt(HoursEntry::minutes)))
            .entrySet()
            .stream()
            .filter(day -> day.getValue() != 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    int expected =
        baseRoster.entrySet().stream()
            .filter(day -> account.days().contains(day.getKey()))
            .filter(day -> !day.getKey().isBefore(knownUntil) && !away.contains(day.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return of(account, bandOf(account, agreement), expected);
  }

  private static int bandOf(HoursAccount account, HoursAgreement agreement) {
    return agreement.number(HoursTerm.BAND_PERCENT, account.days().until().minusDays(1));
  }

  private static Forecast of(HoursAccount account, int percent, int expected) {
    int balance = account.balanceMinutes();
    return new Forecast(
        balance + expected,
        balance + share(expected, 100 - percent),
        balance + share(expected, 100 + percent),
        expected);
  }

  private static int share(int minutes, int percent) {
    return YearLine.halfUp(
        BigInteger.valueOf(minutes).multiply(BigInteger.valueOf(percent)), HUNDRED);
  }
}
