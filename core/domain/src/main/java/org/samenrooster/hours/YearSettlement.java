package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/**
 * Settles a year of one person that is over. Contracts that follow each other are settled together,
 * in the account of the last of them: hours too many under one make up for hours too few under the
 * other. Where the next contract does not follow, nothing goes on.
 *
 * @param year that is over
 * @param contracts of the person
 * @param carryMinutes how much of a balance should go on to the next year, whatever its sign
 */
public record YearSettlement(
    int year, List<Employment> contracts, HoursAgreement agreement, int carryMinutes) {

  /**
   * @throws IllegalArgumentException if less than nothing should go on
   */
  public YearSettlement {
    contracts =
        contracts.stream()
            .sorted(Comparator.comparing(contract -> contract.dates().from()))
            .toList();
    if (carryMinutes < 0) {
      throw new IllegalArgumentException("(" + carryMinutes + ") minutes cannot go on.");
    }
  }

  /**
   * What came of it.
   *
   * @param ends how each run of contracts ends, in order; those of a refusal are not booked
   */
  public record Outcome(Booking booking, List<AccountEnd> ends) {

    public Outcome {
      ends = List.copyOf(ends);
    }
  }

  /** How the balance that was settled in an account ends, and on which day. */
  public record AccountEnd(AccountId account, LocalDate day, YearEnd end) {}

  /**
   * Closes the accounts of the year, and books it.
   *
   * @param ledger with the accounts of the year, and those of the next one where something goes on
   */
  public Outcome settled(HoursLedger ledger) {
    List<List<HoursAccount>> runs = runs(ledger);
    List<Fault> faults = faults(ledger, runs);
    if (!faults.isEmpty()) {
      return new Outcome(new Booking.Refused(faults), List.of());
    }
    List<HoursPosting> postings = new ArrayList<>();
    List<AccountEnd> ends = new ArrayList<>();
    for (List<HoursAccount> run : runs) {
      HoursAccount last = run.get(run.size() - 1);
      Optional<HoursAccount> next = goesOn(last) ? next(ledger) : Optional.empty();
      YearEnd end = YearEnd.of(balance(run), next.map(account -> carryMinutes).orElse(0));
      ends.add(new AccountEnd(last.id(), last.days().until().minusDays(1), end));
      postings.addAll(end.postings(last, next));
    }
    return new Outcome(closed(ledger).book(postings), ends);
  }

  private HoursLedger closed(HoursLedger ledger) {
    return HoursLedger.of(
        ledger.accounts().values().stream()
            .map(
                account ->
                    account.id().year() == year
                        ? account.closedUntil(account.days().until())
                        : account)
            .toList());
  }

  // Accounts of contracts that follow each other without a day between them.
  private List<List<HoursAccount>> runs(HoursLedger ledger) {
    List<List<HoursAccount>> runs = new ArrayList<>();
    Optional<LocalDate> end = Optional.empty();
    for (Employment contract : contracts) {
      Optional<HoursAccount> account = ledger.account(new AccountId(contract.id(), year));
      if (account.isPresent()) {
        DateRange days = account.get().days();
        if (end.filter(days.from()::equals).isEmpty()) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(account.get());
        end = Optional.of(days.until());
      }
    }
    return runs;
  }

  private List<Fault> faults(HoursLedger ledger, List<List<HoursAccount>> runs) {
    List<Fault> faults = new ArrayList<>();
    if (runs.isEmpty()) {
      faults.add(Fault.at("", FaultCode.NOTHING_TO_SETTLE, year));
      return faults;
    }
    if (runs.stream().flatMap(List::stream).anyMatch(YearSettlement::isSettled)) {
      faults.add(Fault.at("", FaultCode.YEAR_SETTLED, year));
    }
    List<HoursAccount> lastRun = runs.get(runs.size() - 1);
    HoursAccount last = lastRun.get(lastRun.size() - 1);
    if (carryMinutes > 0) {
      carryFault(ledger, last).ifPresent(faults::add);
    }
    return faults;
  }

  private static boolean isSettled(HoursAccount account) {
    return account.entries().stream().anyMatch(entry -> entry.kind() == HoursEntryKind.SETTLEMENT);
  }

  private Optional<Fault> carryFault(HoursLedger ledger, HoursAccount last) {
    int cap = agreement.number(HoursTerm.CARRY_OVER_CAP_MINUTES, last.days().until().minusDays(1));
    if (!goesOn(last) || next(ledger).isEmpty()) {
      return Optional.of(
          Fault.at("/carryMinutes", FaultCode.NO_NEXT_ACCOUNT, carryMinutes, year + 1));
    }
    if (carryMinutes > cap) {
      return Optional.of(
          Fault.at("/carryMinutes", FaultCode.CARRY_ABOVE_CAP, carryMinutes, cap, agreement.id()));
    }
    return next(ledger)
        .flatMap(OpeningBalance::standing)
        .map(
            standing ->
                Fault.at(
                    "/carryMinutes",
                    FaultCode.OPENING_BALANCE_STANDS,
                    carryMinutes,
                    standing.minutes(),
                    standing.day()));
  }

  private boolean goesOn(HoursAccount account) {
    return account.days().until().equals(nextYear());
  }

  private LocalDate nextYear() {
    return LocalDate.of(year + 1, 1, 1);
  }

  private Optional<HoursAccount> next(HoursLedger ledger) {
    return contracts.stream()
        .filter(contract -> contract.dates().contains(nextYear()))
        .findFirst()
        .flatMap(contract -> ledger.account(new AccountId(contract.id(), year + 1)));
  }

  private static int balance(List<HoursAccount> run) {
    return run.stream().mapToInt(HoursAccount::balanceMinutes).sum();
  }
}
