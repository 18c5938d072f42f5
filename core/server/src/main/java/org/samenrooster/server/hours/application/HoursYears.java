package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** Puts the accounts of a person together to a year that can be shown. */
@Dependent
public final class HoursYears {

  private static final Set<PeriodPhase> WITHOUT_SHIFTS =
      EnumSet.of(PeriodPhase.DRAFT, PeriodPhase.WISHING);

  private final PersonYears years;
  private final ShiftPeriods periods;
  private final Clock clock;

  @Inject
  HoursYears(PersonYears years, ShiftPeriods periods, Clock clock) {
    this.years = years;
    this.periods = periods;
    this.clock = clock;
  }

  /** The accounts of a person in one year, from a ledger that may hold others. */
  HoursYear of(StoredTeam team, HoursPerson person, HoursLedger ledger, int year) {
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    var last = LocalDate.of(year, 12, 31);
    var own = person.contracts().stream().map(Employment::id).toList();
    List<HoursAccount> accounts =
        ledger.accounts().values().stream()
            .filter(account -> account.id().year() == year)
            .filter(account -> own.contains(account.id().employment()))
            .toList();
    return new HoursYear(
        years.annualHours(person, year),
        years.agreement(person),
        years.bandPercent(person, year),
        accounts,
        today.isAfter(last) ? last : today,
        knownUntil(team, year, today));
  }

  // Of days that have passed everything is known, whether a roster was made here or not.
  private LocalDate knownUntil(StoredTeam team, int year, LocalDate today) {
    var days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    return periods.during(team, days).stream()
        .filter(period -> !WITHOUT_SHIFTS.contains(period.phase()))
        .map(ShiftPeriod::dates)
        .map(DateRange::until)
        .filter(until -> until.isAfter(today))
        .max(LocalDate::compareTo)
        .orElse(today);
  }
}
