package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.OpeningBalance;
import org.samenrooster.server.hours.booking.BookDecision;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;

/** Brings balances in from other systems, and puts them right. */
@Dependent
public final class OpeningBalances {

  private final CallersTeam teams;
  private final BookDecision decisions;
  private final Clock clock;

  @Inject
  OpeningBalances(CallersTeam teams, BookDecision decisions, Clock clock) {
    this.teams = teams;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Whose account of which year. */
  public record AccountOf(String teamId, String memberId, int year) {}

  /**
   * Brings a balance in; to be called in a transaction.
   *
   * @param balance on the day on which the member begins with it
   * @return the entry
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, the day is
   *     closed or has no contract, or the account began with a balance already
   */
  public HoursEntry bringIn(Caller caller, AccountOf of, DayMinutes balance) {
    var opening = new OpeningBalance(of.year(), balance.day());
    return booked(
        caller,
        of,
        Set.of(of.year()),
        (ledger, person) -> opening.broughtIn(ledger, person.contracts(), balance.minutes()));
  }

  /**
   * Puts a balance right; to be called in a transaction.
   *
   * @param openingDay on which the member began with it
   * @param right what it should have been, on the open day of the difference
   * @return the entry of the difference
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such balance, it is
   *     that already, or the day is closed
   */
  public HoursEntry correct(
      Caller caller,
      AccountOf of,
      LocalDate openingDay,
      DayMinutes right,
      CorrectionReason reason) {
    var last = LocalDate.now(clock).getYear() + 1;
    if (right.day().getYear() < of.year() || right.day().getYear() > last) {
      throw Problems.impossible(
          List.of(
              Fault.at("/day", FaultCode.CORRECTION_OUTSIDE_YEARS, right.day(), of.year(), last)));
    }
    return booked(
        caller,
        of,
        Set.copyOf(List.of(of.year(), right.day().getYear())),
        (ledger, person) ->
            new OpeningBalance(of.year(), openingDay)
                .corrected(ledger, person.contracts(), right, reason));
  }

  private HoursEntry booked(
      Caller caller,
      AccountOf of,
      Set<Integer> years,
      BiFunction<HoursLedger, HoursPerson, Booking> booking) {
    var team = teams.load(caller, of.teamId());
    var personId = team.personOf(of.memberId()).orElseThrow(() -> Problems.notFound("member"));
    var booked =
        decisions.book(
            caller,
            personId,
            years,
            loaded -> placed(booking.apply(loaded.all(), loaded.people().get(personId))));
    return booked.entries().get(0);
  }

  // What an account refuses, it refuses because of the day.
  private static Booking placed(Booking booking) {
    return booking instanceof Booking.Refused refused
        ? new Booking.Refused(refused.faults().stream().map(OpeningBalances::placed).toList())
        : booking;
  }

  private static Fault placed(Fault fault) {
    return fault.pointer().isEmpty()
        ? new Fault("/day", fault.code(), fault.value(), fault.arguments())
        : fault;
  }
}
