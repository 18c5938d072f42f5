package org.samenrooster.server.hours.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.BeyondContract;
import org.samenrooster.hours.Forecast;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursCause;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.time.DateRange;

/**
 * The hours of one person in a calendar year: the accounts of all contracts together. Without a
 * contract in the year there is none, and everything is zero.
 *
 * @param annualHours the contract line, as the season spreads it
 * @param bandPercent how far rosters may lie beside it
 * @param asOf the day of the balance: today, or the last day of a year that is over
 * @param knownUntil the first day for which no roster is known
 */
public record HoursYear(
    AnnualHours annualHours,
    HoursAgreement agreement,
    int bandPercent,
    List<HoursAccount> accounts,
    LocalDate asOf,
    LocalDate knownUntil) {

  public HoursYear {
    accounts = List.copyOf(accounts);
  }

  /** The calendar year. */
  public int year() {
    return annualHours.year();
  }

  /** Contract minutes of these days, before public holidays. */
  public int contractMinutes(DateRange days) {
    return annualHours.minutesIn(days);
  }

  /** The sum of the entries of these kinds, without those that hold contract hours. */
  public int minutesOf(Set<HoursEntryKind> kinds) {
    return sum(
        account ->
            account.entries().stream()
                .filter(entry -> kinds.contains(entry.kind()) && !entry.isContractLine())
                .mapToInt(HoursEntry::minutes)
                .sum());
  }

  /** What days before hours were kept here count for. */
  public int earlierDaysMinutes() {
    return sum(
        account ->
            account.entries().stream()
                .filter(entry -> entry.cause().kind() == HoursCause.Kind.EARLIER_DAYS)
                .mapToInt(HoursEntry::minutes)
                .sum());
  }

  /** What was credited on these days. */
  public int creditedMinutes(DateRange days) {
    return sum(
        account ->
            account.entries().stream()
                .filter(entry -> !entry.isContractLine())
                .filter(entry -> days.contains(entry.day()))
                .mapToInt(HoursEntry::minutes)
                .sum());
  }

  /** The balance at the end of a day. */
  public int balanceOn(LocalDate day) {
    return sum(account -> account.balanceOn(day, annualHours));
  }

  /** The balance that is to be expected at the end of the year. */
  public Forecast forecast() {
    var forecasts = accounts.stream().map(this::forecast).toList();
    return new Forecast(
        forecasts.stream().mapToInt(Forecast::balanceMinutes).sum(),
        forecasts.stream().mapToInt(Forecast::lowMinutes).sum(),
        forecasts.stream().mapToInt(Forecast::highMinutes).sum(),
        forecasts.stream().mapToInt(Forecast::expectedMinutes).sum());
  }

  private Forecast forecast(HoursAccount account) {
    return Forecast.ofContract(account, annualHours, bandPercent, knownUntil);
  }

  /** Work beyond the contract at the end of the year, expected work included. */
  public BeyondContract beyondContract() {
    var beyond =
        accounts.stream()
            .map(
                account ->
                    BeyondContract.expected(
                        account, annualHours, forecast(account).expectedMinutes()))
            .toList();
    return new BeyondContract(
        beyond.stream().mapToInt(BeyondContract::extraMinutes).sum(),
        beyond.stream().mapToInt(BeyondContract::overtimeMinutes).sum());
  }

  private int sum(ToIntFunction<HoursAccount> minutes) {
    return accounts.stream().mapToInt(minutes).sum();
  }
}
