package org.samenrooster.server.hours.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.AwayBooking;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.ShiftChange;
import org.samenrooster.hours.TimeAway;
import org.samenrooster.hours.YearOpening;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * The accounts of one person and year as their causes make them: what opens an account, and what
 * shows one that nobody has booked in yet. Work and time away on days without a contract has no
 * account that could hold it, and is left out.
 */
record YearRebuild(HoursPerson person, HoursAgreement agreement, int year) {

  /**
   * The accounts of all contracts of the year.
   *
   * @param held what the person holds on the days of the year and the day before it
   * @param away what counts by itself, on the days of the year
   */
  List<HoursAccount> accounts(List<Duty> held, List<CountedAbsence> away) {
    var ledger = withoutWork();
    var counted =
        held.stream().filter(this::isUnderContract).filter(duty -> !lies(duty, away)).toList();
    ledger =
        booked(
            new ShiftBooking(person.zone())
                .change(
                    ledger,
                    List.of(
                        new ShiftChange(
                            person.contracts(), List.of(), counted, Optional.empty()))));
    for (var absence : away) {
      ledger = booked(counting(ledger, absence));
    }
    return ledger.accounts().values().stream()
        .filter(account -> account.id().year() == year)
        .toList();
  }

  // A night over New Year lies in two accounts, so those of the years beside it have to be there.
  private HoursLedger withoutWork() {
    List<HoursAccount> accounts = new ArrayList<>();
    IntStream.rangeClosed(year - 1, year + 1)
        .mapToObj(some -> new AnnualHours(some, person.contracts(), agreement))
        .forEach(
            annual ->
                person.contracts().stream()
                    .filter(contract -> annual.daysOf(contract).isPresent())
                    .map(contract -> opening(annual).account(contract, Optional.empty()))
                    .forEach(accounts::add));
    return HoursLedger.of(accounts);
  }

  private YearOpening opening(AnnualHours annual) {
    return new YearOpening(annual, person.keptFrom());
  }

  private boolean isUnderContract(Duty duty) {
    return contractOn(duty.day()).isPresent();
  }

  private Optional<Employment> contractOn(LocalDate day) {
    return person.contracts().stream()
        .filter(contract -> contract.dates().contains(day))
        .findFirst();
  }

  private LocalDate dayOf(Instant moment) {
    return moment.atZone(person.zone()).toLocalDate();
  }

  private static boolean lies(Duty duty, List<CountedAbsence> away) {
    return away.stream().anyMatch(absence -> absence.time().encloses(duty.interval()));
  }

  private Booking counting(HoursLedger ledger, CountedAbsence absence) {
    var day = dayOf(absence.time().start());
    var minutes =
        contractOn(day).isPresent()
            ? List.of(new DayMinutes(day, absence.minutes()))
            : List.<DayMinutes>of();
    return new AwayBooking(person.contracts(), person.zone())
        .counting(ledger, minutes, new TimeAway(absence.id(), absence.leave()));
  }

  private HoursLedger booked(Booking booking) {
    if (booking instanceof Booking.Booked done) {
      return done.ledger();
    }
    throw new IllegalStateException(
        "The accounts of person (%s) in %d cannot be made: %s."
            .formatted(person.id(), year, ((Booking.Refused) booking).faults()));
  }
}
