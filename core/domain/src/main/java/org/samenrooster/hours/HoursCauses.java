package org.samenrooster.hours;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * Everything of one person that makes hours in some years, as it stands now: from it accounts are
 * made where nobody has booked yet, and compared with those that grew entry by entry.
 *
 * @param years how the accounts of each year begin; a night over New Year needs both its years
 * @param contracts of the person
 * @param openings balances that were brought in, by employment
 * @param shifts what the person holds and is not away from
 * @param timesAway what counts instead of work, each with its absence
 */
public record HoursCauses(
    List<YearOpening> years,
    List<Employment> contracts,
    Map<String, DayMinutes> openings,
    List<HeldShift> shifts,
    List<Away> timesAway) {

  public HoursCauses {
    years = List.copyOf(years);
    contracts = List.copyOf(contracts);
    openings = Map.copyOf(openings);
    shifts = List.copyOf(shifts);
    timesAway = List.copyOf(timesAway);
  }

  /**
   * A shift somebody holds.
   *
   * @param worked what was approved, where it was
   * @param costCentre who bears it
   */
  public record HeldShift(Duty rostered, Optional<Duty> worked, Optional<String> costCentre) {

    /** One that nobody in particular bears. */
    public HeldShift(Duty rostered, Optional<Duty> worked) {
      this(rostered, worked, Optional.empty());
    }

    /** Shifts that come to somebody, those of each cost centre together. */
    public static List<ShiftChange> coming(List<Employment> contracts, List<HeldShift> shifts) {
      Map<Optional<String>, List<Duty>> byCentre = new LinkedHashMap<>();
      shifts.forEach(
          shift ->
              byCentre
                  .computeIfAbsent(shift.costCentre(), centre -> new ArrayList<>())
                  .add(shift.rostered()));
      return byCentre.entrySet().stream()
          .map(held -> new ShiftChange(contracts, List.of(), held.getValue(), held.getKey()))
          .toList();
    }
  }

  /** Minutes of a day that count although nobody worked. */
  public record Away(TimeAway away, DayMinutes counted) {}

  /**
   * Books all of it in new accounts.
   *
   * @return {@link Booking.Refused} where one of the causes cannot be booked
   */
  public Booking rebuilt(ShiftBooking booking) {
    HoursLedger ledger = HoursLedger.of(years.stream().flatMap(this::begun).toList());
    List<Duty> worked = shifts.stream().flatMap(shift -> shift.worked().stream()).toList();
    Booking rebuilt = booking.change(ledger, HeldShift.coming(contracts, shifts));
    if (rebuilt instanceof Booking.Booked booked) {
      rebuilt = booking.worked(booked.ledger(), contracts, worked);
    }
    if (rebuilt instanceof Booking.Booked booked) {
      rebuilt = new AwayBooking(contracts, booking.zone()).counting(booked.ledger(), timesAway);
    }
    return rebuilt;
  }

  private Stream<HoursAccount> begun(YearOpening year) {
    return contracts.stream()
        .filter(contract -> year.annualHours().daysOf(contract).isPresent())
        .map(contract -> year.account(contract, broughtIn(contract, year.annualHours().year())));
  }

  private Optional<DayMinutes> broughtIn(Employment contract, int year) {
    return Optional.ofNullable(openings.get(contract.id()))
        .filter(balance -> balance.day().getYear() == year);
  }

  /**
   * The minutes of accounts by account and cause, without those that cancel each other: the same
   * for a ledger that grew and one that was made anew.
   */
  public static Map<Cause, Integer> minutesByCause(HoursLedger ledger) {
    Map<Cause, Integer> minutes = new LinkedHashMap<>();
    ledger
        .accounts()
        .values()
        .forEach(
            account ->
                account
                    .entries()
                    .forEach(
                        entry ->
                            minutes.merge(
                                new Cause(entry.account(), entry.cause()),
                                entry.minutes(),
                                Math::addExact)));
    minutes.values().removeIf(sum -> sum == 0);
    return minutes;
  }

  /** A cause within an account. */
  public record Cause(AccountId account, HoursCause cause) {}
}
