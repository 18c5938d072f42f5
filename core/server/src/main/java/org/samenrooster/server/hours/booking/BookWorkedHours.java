package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.platform.security.Caller;

/**
 * Books what was worked more or less than rostered, in the transaction that approves it. An account
 * that is opened now begins with the shifts as they are held.
 */
@Dependent
public final class BookWorkedHours {

  private final HoursAccounts accounts;
  private final PersonYears years;
  private final Bookkeeping bookkeeping;

  @Inject
  BookWorkedHours(HoursAccounts accounts, PersonYears years, Bookkeeping bookkeeping) {
    this.accounts = accounts;
    this.years = years;
    this.bookkeeping = bookkeeping;
  }

  /** The shifts of a person at the times at which they were worked. */
  public record PersonWork(String personId, List<Duty> worked) {

    public PersonWork {
      worked = List.copyOf(worked);
    }
  }

  /**
   * Books the differences of all of them, or nothing. Work on days without a contract has no
   * account that could hold it, and is left out.
   *
   * @param zone of the team whose shifts they are
   * @return the minutes that were booked in all accounts together
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if one of
   *     them cannot be booked; then the transaction must not be committed
   */
  public int book(Caller caller, ZoneId zone, Collection<PersonWork> work) {
    if (work.isEmpty()) {
      return 0;
    }
    accounts.lock(
        caller.organisationId(), work.stream().map(PersonWork::personId).sorted().toList());
    var loaded =
        years.load(
            caller.organisationId(),
            work.stream()
                .collect(Collectors.toMap(PersonWork::personId, one -> yearsOf(one, zone))));
    var after = loaded.all();
    for (var one : work) {
      after = booked(after, loaded.people().get(one.personId()), one.worked(), zone);
    }
    bookkeeping.store(caller, loaded.people().values(), loaded.opened(), after);
    return balance(after) - balance(loaded.all());
  }

  /**
   * Puts right what stands of one shift whose days are closed.
   *
   * @param today years up to this day's are looked at for an open day
   * @return the minutes that were booked
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} where no
   *     day is open that could take them; then the transaction must not be committed
   */
  public int correct(Caller caller, PersonWork work, LocalDate today, CorrectionReason reason) {
    var worked = work.worked().get(0);
    var years = yearsOf(work, worked.zone());
    IntStream.rangeClosed(worked.day().getYear(), today.getYear()).forEach(years::add);
    var loaded = this.years.load(caller.organisationId(), Map.of(work.personId(), years));
    var person = loaded.people().get(work.personId());
    var booking =
        new ShiftBooking(worked.zone()).corrected(loaded.all(), person.contracts(), worked, reason);
    var after = Bookkeeping.booked(booking).ledger();
    bookkeeping.store(caller, List.of(person), loaded.opened(), after);
    return balance(after) - balance(loaded.all());
  }

  private static HoursLedger booked(
      HoursLedger ledger, HoursPerson person, List<Duty> worked, ZoneId zone) {
    var underContract =
        worked.stream().filter(duty -> person.contractOn(duty.day()).isPresent()).toList();
    var booking = new ShiftBooking(zone).worked(ledger, person.contracts(), underContract);
    return Bookkeeping.booked(booking).ledger();
  }

  // The year before and the year after too: work may begin earlier than its shift, or end later.
  private static Set<Integer> yearsOf(PersonWork work, ZoneId zone) {
    return work.worked().stream()
        .flatMap(
            duty ->
                Stream.of(
                    duty.day().minusDays(1).getYear(),
                    duty.interval().endExclusive().atZone(zone).plusDays(1).getYear()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int balance(HoursLedger ledger) {
    return ledger.accounts().values().stream().mapToInt(account -> account.balanceMinutes()).sum();
  }
}
