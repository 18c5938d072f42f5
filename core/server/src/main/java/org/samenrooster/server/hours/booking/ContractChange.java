package org.samenrooster.server.hours.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursCause;
import org.samenrooster.hours.HoursCauses.HeldShift;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.YearOpening;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/**
 * What the contracts of one person, as they are now, make of the accounts as they were: contract
 * hours and holidays are corrected, and shifts on days that now belong to another contract move to
 * its account. What stands on closed days stays; contract hours of these days are corrected.
 *
 * @param before the person as he was, where that is known
 */
record ContractChange(HoursPerson person, HoursAgreement agreement, Optional<HoursPerson> before) {

  /**
   * The accounts with what has to be added, and those of contracts that are new in their years.
   *
   * @param accounts of the person, of whole years
   * @param held what the person holds in these years
   */
  Booking booked(List<HoursAccount> accounts, List<HeldShift> held) {
    var moved = moved(accounts);
    var moving = held.stream().filter(shift -> moved.contains(shift.rostered().id())).toList();
    var shifts = new ShiftBooking(person.zone());
    var freed = shifts.takenBack(overWholeYears(accounts), person.contracts(), rostered(moving));
    if (!(freed instanceof Booking.Booked without)) {
      return freed;
    }
    var contracted = contracted(without.ledger());
    if (!(contracted instanceof Booking.Booked now)) {
      return contracted;
    }
    List<HeldShift> coming = new ArrayList<>(moving);
    held.stream()
        .filter(shift -> !moved.contains(shift.rostered().id()))
        .filter(shift -> isNew(shift.rostered(), without.ledger()))
        .forEach(coming::add);
    return come(shifts, now.ledger(), coming);
  }

  private Booking come(ShiftBooking shifts, HoursLedger ledger, List<HeldShift> coming) {
    var booking = shifts.change(ledger, HeldShift.coming(person.contracts(), coming));
    var worked = coming.stream().flatMap(shift -> shift.worked().stream()).toList();
    return booking instanceof Booking.Booked held
        ? shifts.worked(held.ledger(), person.contracts(), worked)
        : booking;
  }

  private static List<Duty> rostered(List<HeldShift> shifts) {
    return shifts.stream().map(HeldShift::rostered).toList();
  }

  // Work moves out of an account on days that it no longer has.
  private static HoursLedger overWholeYears(List<HoursAccount> accounts) {
    return HoursLedger.of(
        accounts.stream()
            .map(
                account ->
                    new HoursAccount(
                        account.id(), year(account.id()), account.openFrom(), account.entries()))
            .toList());
  }

  private static DateRange year(AccountId account) {
    var first = LocalDate.of(account.year(), 1, 1);
    return new DateRange(first, first.plusYears(1));
  }

  private Set<String> moved(List<HoursAccount> accounts) {
    Set<String> moved = new HashSet<>();
    for (var account : accounts) {
      var dates = contract(account.id()).dates();
      account.entries().stream()
          .filter(entry -> entry.kind() == HoursEntryKind.ROSTERED)
          .filter(entry -> entry.cause().kind() == HoursCause.Kind.SHIFT)
          .filter(entry -> !dates.contains(entry.day()))
          .filter(entry -> !entry.day().isBefore(account.openFrom()))
          .collect(
              Collectors.groupingBy(
                  entry -> entry.cause().id(), Collectors.summingInt(HoursEntry::minutes)))
          .forEach(
              (shift, minutes) -> {
                if (minutes != 0) {
                  moved.add(shift);
                }
              });
    }
    return moved;
  }

  private Employment contract(AccountId account) {
    return person.contracts().stream()
        .filter(contract -> contract.id().equals(account.employment()))
        .findFirst()
        .orElseThrow();
  }

  // Shifts that nobody was employed for when the accounts were opened.
  private boolean isNew(Duty duty, HoursLedger before) {
    if (duty.day().isBefore(closedUntil(duty.day().getYear(), before))) {
      return false;
    }
    return person.contractOn(duty.day()).stream()
        .map(contract -> new AccountId(contract.id(), duty.day().getYear()))
        .anyMatch(
            account ->
                before.account(account).isEmpty()
                    && before.accounts().keySet().stream()
                        .anyMatch(other -> other.year() == account.year()));
  }

  // A person's days are closed whatever contract they turn out to belong to.
  private static LocalDate closedUntil(int year, HoursLedger ledger) {
    return ledger.accounts().values().stream()
        .filter(account -> account.id().year() == year)
        .map(HoursAccount::openFrom)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.of(year, 1, 1));
  }

  private Booking changed(YearOpening opening, HoursAccount account, Employment contract) {
    return contractBefore(contract)
        .map(
            earlier ->
                opening.changed(
                    account,
                    contract,
                    closedBefore(opening.annualHours().year(), account, earlier)))
        .orElseGet(() -> opening.changed(account, contract));
  }

  private Optional<Employment> contractBefore(Employment contract) {
    return before.stream()
        .flatMap(person -> person.contracts().stream())
        .filter(earlier -> earlier.id().equals(contract.id()))
        .findFirst();
  }

  private int closedBefore(int year, HoursAccount account, Employment earlier) {
    var line = new AnnualHours(year, before.orElseThrow().agreed(), agreement);
    return new YearOpening(line).closedDays(account, earlier).map(line::minutesIn).orElse(0);
  }

  private Booking contracted(HoursLedger ledger) {
    Map<AccountId, HoursAccount> after = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (var opening : openings(ledger)) {
      for (var contract : person.contracts()) {
        var id = new AccountId(contract.id(), opening.annualHours().year());
        var account = ledger.account(id);
        if (account.isPresent()) {
          var changed = changed(opening, account.get(), contract);
          if (changed instanceof Booking.Booked booked) {
            after.putAll(booked.ledger().accounts());
          } else if (changed instanceof Booking.Refused refused) {
            faults.addAll(refused.faults());
          }
        } else if (opening.annualHours().daysOf(contract).isPresent()) {
          after.put(
              id,
              opening
                  .account(contract, Optional.empty())
                  .closedUntil(closedUntil(id.year(), ledger)));
        }
      }
    }
    return faults.isEmpty()
        ? new Booking.Booked(new HoursLedger(after), List.of())
        : new Booking.Refused(faults);
  }

  private List<YearOpening> openings(HoursLedger ledger) {
    return ledger.accounts().keySet().stream()
        .map(AccountId::year)
        .distinct()
        .sorted()
        .map(
            year ->
                new YearOpening(
                    new AnnualHours(year, person.agreed(), agreement), person.keptFrom()))
        .toList();
  }
}
