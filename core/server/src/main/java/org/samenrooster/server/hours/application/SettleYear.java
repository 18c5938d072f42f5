package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.YearSettlement;
import org.samenrooster.hours.YearSettlement.AccountEnd;
import org.samenrooster.server.hours.application.OpeningBalances.AccountOf;
import org.samenrooster.server.hours.booking.BookDecision;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.time.DateRange;

/** Settles a year of somebody that is over. */
@Dependent
public final class SettleYear {

  private final CallersTeam teams;
  private final BookDecision decisions;
  private final PersonYears years;
  private final HoursAccounts accounts;
  private final Clock clock;

  @Inject
  SettleYear(
      CallersTeam teams,
      BookDecision decisions,
      PersonYears years,
      HoursAccounts accounts,
      Clock clock) {
    this.teams = teams;
    this.decisions = decisions;
    this.years = years;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Settles it; to be called in a transaction.
   *
   * @param carryMinutes how much of a balance goes on to the next year
   * @return how the balances ended
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, the year
   *     is not over, not closed or settled already, or less may go on
   */
  public List<AccountEnd> settle(Caller caller, AccountOf of, int carryMinutes) {
    var team = teams.load(caller, of.teamId());
    var personId = team.personOf(of.memberId()).orElseThrow(() -> Problems.notFound("member"));
    // Without anything to go on, the next year's account stays as it is, opened or not.
    var ofYears = carryMinutes == 0 ? Set.of(of.year()) : Set.of(of.year(), of.year() + 1);
    List<AccountEnd> ends = new ArrayList<>();
    decisions.book(
        caller,
        personId,
        ofYears,
        loaded -> {
          var person = loaded.people().get(personId);
          var faults = notFinal(caller.organisationId(), person, of.year());
          if (!faults.isEmpty()) {
            return new Booking.Refused(faults);
          }
          var outcome = settlement(person, of.year(), carryMinutes).settled(loaded.all());
          ends.addAll(outcome.ends());
          return outcome.booking();
        });
    return ends;
  }

  private YearSettlement settlement(HoursPerson person, int year, int carryMinutes) {
    return new YearSettlement(year, person.contracts(), years.agreement(person), carryMinutes);
  }

  private List<Fault> notFinal(String organisationId, HoursPerson person, int year) {
    List<Fault> faults = new ArrayList<>();
    var days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    if (LocalDate.now(clock.withZone(person.zone())).isBefore(days.until())) {
      faults.add(Fault.at("", FaultCode.YEAR_NOT_OVER, year, days.until().minusDays(1)));
    }
    var unclosed =
        accounts
            .heldPeriods(organisationId, List.of(person.id()))
            .getOrDefault(person.id(), List.of())
            .stream()
            .filter(period -> !period.closed() && period.dates().overlaps(days))
            .map(period -> period.dates().from())
            .sorted()
            .toList();
    if (!unclosed.isEmpty()) {
      faults.add(Fault.at("", FaultCode.YEAR_NOT_CLOSED, year, unclosed.size(), unclosed.get(0)));
    }
    return faults;
  }
}
