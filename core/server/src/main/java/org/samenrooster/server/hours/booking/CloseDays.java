package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.server.hours.booking.HoursAccounts.HeldPeriod;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.time.DateRange;

/**
 * Closes the days of a roster period in the accounts of people, in the transaction that closes the
 * period. Nothing is booked on closed days any more.
 */
@Dependent
public final class CloseDays {

  private final HoursAccounts accounts;
  private final PersonYears years;
  private final Bookkeeping bookkeeping;

  @Inject
  CloseDays(HoursAccounts accounts, PersonYears years, Bookkeeping bookkeeping) {
    this.accounts = accounts;
    this.years = years;
    this.bookkeeping = bookkeeping;
  }

  /** A roster period that is closed now. */
  public record ClosedPeriod(String id, DateRange dates) {}

  /** Keeps others from changing shifts and hours of these people until the transaction ends. */
  public void lock(Caller caller, Collection<String> personIds) {
    accounts.lock(caller.organisationId(), personIds);
  }

  /**
   * Closes everything before the end of the period, or before the first period in which the person
   * holds shifts that is still open, in whatever team. Accounts that nobody has booked in are
   * opened, so that they remember.
   *
   * @param personIds whose accounts; locked by the transaction that asks
   */
  public void close(Caller caller, Collection<String> personIds, ClosedPeriod period) {
    if (personIds.isEmpty()) {
      return;
    }
    var organisationId = caller.organisationId();
    var inPeriod = yearsOf(period.dates());
    var loaded =
        years.load(
            organisationId,
            personIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> inPeriod)));
    bookkeeping.store(caller, loaded.people().values(), loaded.opened(), loaded.all());
    var held = accounts.heldPeriods(organisationId, personIds);
    List<HoursAccount> closed = new ArrayList<>();
    for (var person : loaded.people().values()) {
      var openFrom = openFrom(held.getOrDefault(person.id(), List.of()), period);
      person.accountsIn(loaded.all()).stream()
          .filter(account -> account.openFrom().isBefore(within(openFrom, account)))
          .map(account -> account.closedUntil(within(openFrom, account)))
          .forEach(closed::add);
    }
    accounts.close(organisationId, closed);
  }

  private static Set<Integer> yearsOf(DateRange dates) {
    return new TreeSet<>(List.of(dates.from().getYear(), dates.until().minusDays(1).getYear()));
  }

  // Whoever looks after two teams' work has one account: it closes as far as both are done.
  private static LocalDate openFrom(List<HeldPeriod> held, ClosedPeriod now) {
    var lastClosed =
        Stream.concat(
                Stream.of(now.dates().until()),
                held.stream()
                    .filter(HeldPeriod::closed)
                    .map(HeldPeriod::dates)
                    .map(DateRange::until))
            .max(LocalDate::compareTo)
            .orElseThrow();
    return held.stream()
        .filter(period -> !period.closed() && !period.id().equals(now.id()))
        .map(period -> period.dates().from())
        .filter(lastClosed::isAfter)
        .min(LocalDate::compareTo)
        .orElse(lastClosed);
  }

  private static LocalDate within(LocalDate day, HoursAccount account) {
    var end = account.days().until();
    return day.isAfter(end) ? end : day;
  }
}
