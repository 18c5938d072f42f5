package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.server.hours.booking.HoursAccounts.NewEntries;
import org.samenrooster.server.hours.booking.HoursAccounts.Signature;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** Stores what a ledger has more than the stored one. */
@Dependent
final class Bookkeeping {

  private final HoursAccounts accounts;
  private final Clock clock;

  @Inject
  Bookkeeping(HoursAccounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  void store(Caller caller, Collection<HoursPerson> people, HoursLedger before, HoursLedger after) {
    var signature = new Signature(caller.organisationId(), caller.personId(), clock.instant());
    List<HoursAccount> opened = new ArrayList<>();
    List<HoursAccount> closed = new ArrayList<>();
    List<NewEntries> entries = new ArrayList<>();
    for (var account : after.accounts().values()) {
      var stored = before.account(account.id());
      if (stored.isEmpty()) {
        opened.add(account);
      }
      var openFrom = stored.map(HoursAccount::openFrom).orElse(account.days().from());
      if (account.openFrom().isAfter(openFrom)) {
        closed.add(account);
      }
      var known = stored.map(HoursAccount::entries).orElse(List.of());
      var added = account.entries().subList(known.size(), account.entries().size());
      if (!added.isEmpty()) {
        entries.add(new NewEntries(known.stream().mapToInt(HoursEntry::minutes).sum(), added));
      }
    }
    accounts.open(signature, opened, personsByEmployment(people));
    accounts.add(signature, entries);
    accounts.close(caller.organisationId(), closed);
  }

  /**
   * What was booked.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if it was
   *     refused; then the transaction must not be committed
   */
  static Booking.Booked booked(Booking booking) {
    if (booking instanceof Booking.Refused refused) {
      throw Problems.impossible(refused.faults());
    }
    return (Booking.Booked) booking;
  }

  private static Map<String, String> personsByEmployment(Collection<HoursPerson> people) {
    Map<String, String> persons = new HashMap<>();
    for (var person : people) {
      person.contracts().forEach(contract -> persons.put(contract.id(), person.id()));
    }
    return persons;
  }
}
