package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.AwayBooking;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.TimeAway;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.time.Interval;

/**
 * Books time away that begins or is taken back, in the transaction of the change and before the
 * change itself: an account that is opened now begins with the absences as they were.
 */
@Dependent
public final class BookTimeAway {

  private final HoursAccounts accounts;
  private final BookDecision decisions;

  @Inject
  BookTimeAway(HoursAccounts accounts, BookDecision decisions) {
    this.accounts = accounts;
    this.decisions = decisions;
  }

  /**
   * Books the minutes of new absences on the day on which each begins.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if one of
   *     them cannot be booked; then the transaction must not be committed
   */
  public void begin(Caller caller, String personId, Collection<CountedAbsence> absences) {
    book(
        caller,
        personId,
        absences,
        (booking, absence) ->
            booking.away.counting(
                booking.ledger,
                List.of(new DayMinutes(dayOf(absence, booking.person), absence.minutes())),
                new TimeAway(absence.id(), absence.leave())));
  }

  /**
   * Takes absences out of the accounts.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if one of
   *     them is not booked or its day is closed; then the transaction must not be committed
   */
  public void takeBack(Caller caller, String personId, Collection<CountedAbsence> absences) {
    book(
        caller,
        personId,
        absences,
        (booking, absence) -> booking.away.takenBack(booking.ledger, absence.id()));
  }

  /**
   * Books absences instead of shifts that the person holds: the same minutes count as time away.
   *
   * @param shifts the shift of each absence
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if one of
   *     them cannot be booked; then the transaction must not be committed
   */
  public void insteadOf(Caller caller, String personId, Map<CountedAbsence, Duty> shifts) {
    book(
        caller,
        personId,
        shifts.keySet(),
        (booking, absence) ->
            booking.away.insteadOf(
                booking.ledger,
                List.of(Optional.ofNullable(shifts.get(absence)).orElseThrow()),
                new TimeAway(absence.id(), absence.leave())));
  }

  private record Step(HoursPerson person, AwayBooking away, HoursLedger ledger) {}

  private void book(
      Caller caller,
      String personId,
      Collection<CountedAbsence> absences,
      BiFunction<Step, CountedAbsence, Booking> booking) {
    // What counts for nothing stands in no account.
    var counted = absences.stream().filter(absence -> absence.minutes() > 0).toList();
    if (counted.isEmpty()) {
      return;
    }
    var zone = person(accounts.people(caller.organisationId(), List.of(personId)), personId).zone();
    var years =
        counted.stream()
            .flatMap(absence -> years(absence.time(), zone))
            .collect(Collectors.toSet());
    decisions.book(caller, personId, years, loaded -> all(loaded, personId, counted, booking));
  }

  // A night over New Year lies in two accounts.
  private static Stream<Integer> years(Interval time, ZoneId zone) {
    return Stream.of(
        time.start().atZone(zone).getYear(),
        time.endExclusive().minusSeconds(1).atZone(zone).getYear());
  }

  private static HoursPerson person(Map<String, HoursPerson> people, String personId) {
    return Optional.ofNullable(people.get(personId)).orElseThrow();
  }

  private static Booking all(
      PersonYears.Loaded loaded,
      String personId,
      Collection<CountedAbsence> absences,
      BiFunction<Step, CountedAbsence, Booking> booking) {
    var person = person(loaded.people(), personId);
    var away = new AwayBooking(person.contracts(), person.zone());
    Booking done = loaded.all().book(List.of());
    for (var absence : absences) {
      // Without a contract there is no account that could hold it.
      if (done instanceof Booking.Booked booked
          && person.contractOn(dayOf(absence, person)).isPresent()) {
        done = booking.apply(new Step(person, away, booked.ledger()), absence);
      }
    }
    return done;
  }

  private static LocalDate dayOf(CountedAbsence absence, HoursPerson person) {
    return absence.time().start().atZone(person.zone()).toLocalDate();
  }
}
