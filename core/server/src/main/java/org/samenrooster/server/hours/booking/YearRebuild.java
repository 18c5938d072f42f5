package org.samenrooster.server.hours.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursCauses;
import org.samenrooster.hours.HoursCauses.HeldShift;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.TimeAway;
import org.samenrooster.hours.YearOpening;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.rules.Duty;

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
  List<HoursAccount> accounts(List<HeldShift> held, List<CountedAbsence> away) {
    var causes =
        new HoursCauses(
            years(),
            person.contracts(),
            Map.of(),
            held.stream()
                .filter(shift -> isUnderContract(shift.rostered()))
                .filter(shift -> !lies(shift.rostered(), away))
                .toList(),
            away.stream().flatMap(this::counted).toList());
    var booking = causes.rebuilt(new ShiftBooking(person.zone()));
    if (booking instanceof Booking.Booked rebuilt) {
      return rebuilt.ledger().accounts().values().stream()
          .filter(account -> account.id().year() == year)
          .toList();
    }
    throw new IllegalStateException(
        "The accounts of person (%s) in %d cannot be made: %s."
            .formatted(person.id(), year, ((Booking.Refused) booking).faults()));
  }

  // A night over New Year lies in two accounts, so those of the years beside it have to be there.
  private List<YearOpening> years() {
    return IntStream.rangeClosed(year - 1, year + 1)
        .mapToObj(some -> new AnnualHours(some, person.agreed(), agreement))
        .map(annual -> new YearOpening(annual, person.keptFrom()))
        .toList();
  }

  private boolean isUnderContract(Duty duty) {
    return person.contractOn(duty.day()).isPresent();
  }

  private LocalDate dayOf(Instant moment) {
    return moment.atZone(person.zone()).toLocalDate();
  }

  private static boolean lies(Duty duty, List<CountedAbsence> away) {
    return away.stream().anyMatch(absence -> absence.time().encloses(duty.interval()));
  }

  private Stream<HoursCauses.Away> counted(CountedAbsence absence) {
    var day = dayOf(absence.time().start());
    return person.contractOn(day).stream()
        .map(
            contract ->
                new HoursCauses.Away(
                    new TimeAway(absence.id(), absence.leave()),
                    new DayMinutes(day, absence.minutes())));
  }
}
