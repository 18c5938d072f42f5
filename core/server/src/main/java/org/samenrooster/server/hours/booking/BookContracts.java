package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.samenrooster.fault.Fault;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/**
 * Books what changed contracts or another hours agreement mean for accounts that are opened, in the
 * transaction of the change and after it.
 */
@Dependent
public final class BookContracts {

  private final HoursAccounts accounts;
  private final HeldShifts shifts;
  private final PersonYears years;
  private final Bookkeeping bookkeeping;

  @Inject
  BookContracts(
      HoursAccounts accounts, HeldShifts shifts, PersonYears years, Bookkeeping bookkeeping) {
    this.accounts = accounts;
    this.shifts = shifts;
    this.years = years;
    this.bookkeeping = bookkeeping;
  }

  /** The people as they are now, with their contracts. */
  public Map<String, HoursPerson> people(String organisationId, Collection<String> personIds) {
    return accounts.people(organisationId, personIds);
  }

  /** Books the differences of a change that reaches into no closed day. */
  public void book(Caller caller, Map<String, String> places, int fromYear) {
    book(caller, places, fromYear, Map.of());
  }

  /**
   * Books the differences of one year and all later ones.
   *
   * @param places whose contracts were written, and where each person stands in the document
   * @param earlier the people as {@link #people} knew them before, as far as they were known
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} where work
   *     or time away would lie on days without a contract; then the transaction must not be
   *     committed
   */
  public void book(
      Caller caller, Map<String, String> places, int fromYear, Map<String, HoursPerson> earlier) {
    var organisationId = caller.organisationId();
    var opened = accounts.openedYears(organisationId, places.keySet(), fromYear);
    if (opened.isEmpty()) {
      return;
    }
    accounts.lock(organisationId, opened.keySet());
    var people = accounts.people(organisationId, opened.keySet());
    Set<Integer> everyYear = new TreeSet<>();
    opened.values().forEach(everyYear::addAll);
    var before = accounts.opened(organisationId, people.values(), everyYear);
    var held = shifts.of(organisationId, people.values(), PersonYears.daysAround(everyYear));
    List<Fault> faults = new ArrayList<>();
    List<HoursAccount> after = new ArrayList<>();
    for (var person : people.values()) {
      var change =
          new ContractChange(
              person, years.agreement(person), Optional.ofNullable(earlier.get(person.id())));
      var booking =
          change.booked(person.accountsIn(before), held.getOrDefault(person.id(), List.of()));
      if (booking instanceof Booking.Booked booked) {
        after.addAll(booked.ledger().accounts().values());
      } else if (booking instanceof Booking.Refused refused) {
        refused.faults().forEach(fault -> faults.add(at(places.get(person.id()), fault)));
      }
    }
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    bookkeeping.store(caller, people.values(), before, HoursLedger.of(after));
  }

  private static Fault at(String place, Fault fault) {
    return new Fault(place, fault.code(), fault.value(), fault.arguments());
  }
}
