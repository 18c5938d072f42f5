package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.team.Employment;

/**
 * The balance with which somebody comes from another system. It is brought in once per contract and
 * year; where it turns out to be another, a correction says so.
 *
 * @param year in which it is brought in
 * @param day on which the person begins with it
 */
public record OpeningBalance(int year, LocalDate day) {

  /**
   * Brings it in.
   *
   * @param ledger with the accounts of the year
   * @param contracts of the person
   * @param minutes hours too many above zero, hours too few below
   */
  public Booking broughtIn(HoursLedger ledger, List<Employment> contracts, int minutes) {
    List<Fault> faults = new ArrayList<>();
    if (day.getYear() != year) {
      faults.add(Fault.at("/day", FaultCode.OPENING_OUTSIDE_YEAR, day, year));
    }
    Optional<AccountId> account = account(contracts);
    if (account.isEmpty()) {
      faults.add(Fault.at("/day", FaultCode.NO_EMPLOYMENT_ON_DAY, day));
    }
    account
        .flatMap(ledger::account)
        .flatMap(OpeningBalance::standing)
        .ifPresent(
            standing ->
                faults.add(
                    Fault.at(
                        "/minutes",
                        FaultCode.OPENING_BALANCE_STANDS,
                        minutes,
                        standing.minutes(),
                        standing.day())));
    List<HoursPosting> postings =
        account.stream().map(id -> YearOpening.opening(id, new DayMinutes(day, minutes))).toList();
    return faults.isEmpty() ? ledger.book(postings) : new Booking.Refused(faults);
  }

  private Optional<AccountId> account(List<Employment> contracts) {
    return contracts.stream()
        .filter(contract -> contract.dates().contains(day))
        .map(contract -> new AccountId(contract.id(), year))
        .findFirst();
  }

  /** The balance with which an account began, whoever brought it in; not days before the first. */
  static Optional<HoursEntry> standing(HoursAccount account) {
    return account.entries().stream()
        .filter(entry -> entry.kind() == HoursEntryKind.OPENING)
        .filter(entry -> entry.cause().kind() != HoursCause.Kind.EARLIER_DAYS)
        .findFirst();
  }

  /**
   * Makes it another, by a correction.
   *
   * @param ledger with the accounts of the year, and those of the year of the correction
   * @param right what it should have been, and an open day on which the difference is booked
   * @param reason why it was another
   */
  public Booking corrected(
      HoursLedger ledger, List<Employment> contracts, DayMinutes right, CorrectionReason reason) {
    Optional<HoursEntry> broughtIn =
        account(contracts)
            .flatMap(ledger::account)
            .flatMap(OpeningBalance::standing)
            .filter(entry -> entry.cause().kind() == HoursCause.Kind.OPENING_BALANCE)
            .filter(entry -> entry.day().equals(day));
    if (broughtIn.isEmpty()) {
      return refused(Fault.at("/openingDay", FaultCode.NO_OPENING_BALANCE, day, year));
    }
    int difference = Math.subtractExact(right.minutes(), corrected(ledger, broughtIn.get()));
    if (difference == 0) {
      return refused(Fault.at("/minutes", FaultCode.OPENING_BALANCE_IS_THAT, right.minutes(), day));
    }
    return ledger.book(
        List.of(HoursPosting.correction(broughtIn.get(), difference, right.day(), reason)));
  }

  private static Booking refused(Fault fault) {
    return new Booking.Refused(List.of(fault));
  }

  // With the corrections that were booked before.
  private static int corrected(HoursLedger ledger, HoursEntry broughtIn) {
    return ledger.accounts().values().stream()
        .flatMap(account -> account.entries().stream())
        .filter(
            entry ->
                entry.id().equals(broughtIn.id())
                    || entry.corrects().filter(broughtIn.id()::equals).isPresent())
        .mapToInt(HoursEntry::minutes)
        .sum();
  }
}
