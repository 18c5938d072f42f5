package org.samenrooster.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * The accounts of one person in a ledger: which of them a day or a shift belongs to, and what
 * stands in them for a cause.
 */
final class PersonAccounts {

  private final List<Employment> employments;
  private final ZoneId zone;
  private final List<HoursAccount> accounts;
  private final Map<HoursCause, List<HoursEntry>> byCause;

  /**
   * @param employments of the person
   * @param zone whose midnights separate accounts
   */
  PersonAccounts(HoursLedger ledger, List<Employment> employments, ZoneId zone) {
    this.employments = employments;
    this.zone = zone;
    Set<String> ids = employments.stream().map(Employment::id).collect(Collectors.toSet());
    this.accounts =
        ledger.accounts().values().stream()
            .filter(account -> ids.contains(account.id().employment()))
            .toList();
    // Looked up for every shift of a year, so not by going through all entries each time.
    this.byCause =
        accounts.stream()
            .flatMap(account -> account.entries().stream())
            .collect(Collectors.groupingBy(HoursEntry::cause));
  }

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

  /** The first open day of an employment from a day on; none, with a fault, where it has none. */
  Optional<LocalDate> firstOpenDay(String employment, LocalDate from, List<Fault> faults) {
    Optional<LocalDate> open =
        accounts.stream()
            .filter(account -> account.id().employment().equals(employment))
            .flatMap(account -> account.firstOpenDay(from).stream())
            .min(LocalDate::compareTo);
    if (open.isEmpty()) {
      faults.add(Fault.at("", FaultCode.NO_OPEN_DAY, employment, from));
    }
    return open;
  }

  /** Entries with a cause, account by account, in order. */
  List<HoursEntry> entries(HoursCause cause, Set<HoursEntryKind> kinds) {
    return byCause.getOrDefault(cause, List.of()).stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .toList();
  }

  /** Those that nothing has taken back. */
  List<HoursEntry> standing(HoursCause cause, Set<HoursEntryKind> kinds) {
    Set<HoursEntryId> takenBack =
        byCause.getOrDefault(cause, List.of()).stream()
            .filter(HoursEntry::takesBack)
            .flatMap(entry -> entry.corrects().stream())
            .collect(Collectors.toSet());
    return entries(cause, kinds).stream()
        .filter(entry -> !entry.takesBack() && !takenBack.contains(entry.id()))
        .toList();
  }
}
