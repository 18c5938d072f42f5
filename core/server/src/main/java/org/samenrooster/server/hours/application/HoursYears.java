package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Puts the accounts of a person together to a year that can be shown. */
@Dependent
public final class HoursYears {

  /** Phases in which no roster is known yet. */
  static final Set<PeriodPhase> WITHOUT_SHIFTS = EnumSet.of(PeriodPhase.DRAFT, PeriodPhase.WISHING);

  private final PersonYears years;
  private final ShiftPeriods periods;
  private final Clock clock;

  @Inject
  HoursYears(PersonYears years, ShiftPeriods periods, Clock clock) {
    this.years = years;
    this.periods = periods;
    this.clock = clock;
  }

  /**
   * What is known on a day.
   *
   * @param until the first day for which no roster is known
   */
  record Known(LocalDate today, LocalDate until) {}

  /** The accounts of a person in one year, from a ledger that may hold others. */
  HoursYear of(StoredTeam team, HoursPerson person, HoursLedger ledger, int year) {
    return of(person, ledger, year, known(team, year));
  }

  /** The same, where it is known already what is known. */
  HoursYear of(HoursPerson person, HoursLedger ledger, int year, Known known) {
    var last = LocalDate.of(year, 12, 31);
    var accounts =
        person.accountsIn(ledger).stream().filter(account -> account.id().year() == year).toList();
    return new HoursYear(
        years.annualHours(person, year),
        years.agreement(person),
        years.bandPercent(person, year),
        accounts,
        known.today().isAfter(last) ? last : known.today(),
        known.until());
  }

  /** What is known of a team's year. */
  Known known(StoredTeam team, int year) {
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    // Of days that have passed everything is known, whether a roster was made here or not.
    var days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    var until =
        periods.during(team, days).stream()
            .filter(period -> !WITHOUT_SHIFTS.contains(period.phase()))
            .map(ShiftPeriod::dates)
            .map(DateRange::until)
            .filter(end -> end.isAfter(today))
            .max(LocalDate::compareTo)
            .orElse(today);
    return new Known(today, until);
  }
}
