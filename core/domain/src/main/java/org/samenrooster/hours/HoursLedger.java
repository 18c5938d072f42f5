package org.samenrooster.hours;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;

/** Accounts that are booked in together: all postings or none. */
public record HoursLedger(Map<AccountId, HoursAccount> accounts) {

  public HoursLedger {
    accounts = Collections.unmodifiableMap(new LinkedHashMap<>(accounts));
  }

  /** A ledger of these accounts. */
  public static HoursLedger of(Collection<HoursAccount> accounts) {
    Map<AccountId, HoursAccount> byId = new LinkedHashMap<>();
    accounts.forEach(account -> byId.put(account.id(), account));
    return new HoursLedger(byId);
  }

  /** The account of an employment and year. */
  public Optional<HoursAccount> account(AccountId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  /** Books postings in their accounts, each after the entries that are there. */
  public Booking book(List<HoursPosting> postings) {
    return book(postings, List.of());
  }

  /** The same, where something may be known already that stands in the way. */
  Booking book(List<HoursPosting> postings, List<Fault> known) {
    Map<AccountId, List<HoursPosting>> byAccount = new LinkedHashMap<>();
    postings.forEach(
        posting ->
            byAccount.computeIfAbsent(posting.account(), id -> new ArrayList<>()).add(posting));
    List<Fault> faults = new ArrayList<>(known);
    Map<AccountId, HoursAccount> after = new LinkedHashMap<>(accounts);
    List<HoursEntry> entries = new ArrayList<>();
    byAccount.forEach(
        (id, own) -> {
          HoursAccount account = accounts.get(id);
          if (account == null) {
            faults.add(Fault.at("", FaultCode.NO_HOURS_ACCOUNT, id.employment(), id.year()));
            return;
          }
          faults.addAll(account.faults(own));
          HoursAccount more = account.with(own);
          after.put(id, more);
          entries.addAll(more.entries().subList(account.entries().size(), more.entries().size()));
        });
    return faults.isEmpty()
        ? new Booking.Booked(new HoursLedger(after), entries)
        : new Booking.Refused(faults);
  }
}
