package org.samenrooster.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * The accounts of one person in a ledger, and which of them a day or a shift belongs to.
 *
 * @param employments of the person
 * @param zone whose midnights separate accounts
 */
record PersonAccounts(HoursLedger ledger, List<Employment> employments, ZoneId zone) {

  /**
   * The minutes of a shift that count, cut where another account follows. Where none does, because
   * the contract ends during the night, the account of the evening has all of it.
   */
  List<DayMinutes> parts(Duty duty) {
    List<Employment> possible = employmentsOf(duty);
    List<LocalDate> midnights = new ArrayList<>();
    Optional<AccountId> account = accountOn(duty.day(), possible);
    LocalDate last = duty.interval().endExclusive().atZone(zone).toLocalDate();
    for (LocalDate day = duty.day().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      Optional<AccountId> following = accountOn(day, possible);
      if (following.isPresent() && !following.equals(account)) {
        midnights.add(day);
        account = following;
      }
    }
    return new WorkSplit(zone).of(duty, midnights);
  }

  private List<Employment> employmentsOf(Duty duty) {
    return duty.employment().isEmpty()
        ? employments
        : employments.stream()
            .filter(employment -> duty.employment().get().equals(employment.id()))
            .toList();
  }

  private static Optional<AccountId> accountOn(LocalDate day, List<Employment> employments) {
    return employments.stream()
        .filter(employment -> employment.dates().contains(day))
        .map(employment -> new AccountId(employment.id(), day.getYear()))
        .findFirst();
  }

  /** The account of a part of a shift; empty, with a fault, where nobody is employed. */
  Optional<AccountId> account(Duty duty, LocalDate day, List<Fault> faults) {
    return orFault(accountOn(day, employmentsOf(duty)), day, faults);
  }

  /** The account of a day; empty, with a fault, where nobody is employed. */
  Optional<AccountId> account(LocalDate day, List<Fault> faults) {
    return orFault(accountOn(day, employments), day, faults);
  }

  private static Optional<AccountId> orFault(
      Optional<AccountId> account, LocalDate day, List<Fault> faults) {
    if (account.isEmpty()) {
      faults.add(Fault.at("", FaultCode.NO_EMPLOYMENT_ON_DAY, day));
    }
    return account;
  }

  /** The accounts that the ledger has of the person. */
  Stream<HoursAccount> accounts() {
    Set<String> ids = employments.stream().map(Employment::id).collect(Collectors.toSet());
    return ledger.accounts().values().stream()
        .filter(account -> ids.contains(account.id().employment()));
  }

  /** Entries with a cause that nothing has taken back. */
  List<HoursEntry> standing(HoursCause cause, Set<HoursEntryKind> kinds) {
    return accounts().flatMap(account -> account.standing(cause, kinds).stream()).toList();
  }
}
