package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.samenrooster.hours.Booking;
import org.samenrooster.server.platform.security.Caller;

/** Books what somebody decided about the hours of one person, in the transaction of the command. */
@Dependent
public final class BookDecision {

  private final HoursAccounts accounts;
  private final PersonYears years;
  private final Bookkeeping bookkeeping;

  @Inject
  BookDecision(HoursAccounts accounts, PersonYears years, Bookkeeping bookkeeping) {
    this.accounts = accounts;
    this.years = years;
    this.bookkeeping = bookkeeping;
  }

  /**
   * Books it, and opens the accounts of the years that nobody has booked in yet.
   *
   * @param decision books in the accounts of the person as they are now
   * @return what was booked
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if it
   *     cannot be booked; then the transaction must not be committed
   */
  public Booking.Booked book(
      Caller caller,
      String personId,
      Set<Integer> ofYears,
      Function<PersonYears.Loaded, Booking> decision) {
    accounts.lock(caller.organisationId(), List.of(personId));
    var loaded = years.load(caller.organisationId(), Map.of(personId, ofYears));
    var booked = Bookkeeping.booked(decision.apply(loaded));
    bookkeeping.store(caller, loaded.people().values(), loaded.opened(), booked.ledger());
    return booked;
  }
}
