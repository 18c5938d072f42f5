package org.samenrooster.hours;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * Everything of one person and year that makes hours, as it stands now: from it the accounts can be
 * made anew, and compared with those that grew entry by entry.
 *
 * @param annualHours the contract line of the year
 * @param contracts of the person
 * @param openings balances that were brought in, by employment
 * @param shifts what the person holds and is not away from
 * @param timesAway what counts instead of work, each with its absence
 */
public record HoursCauses(
    AnnualHours annualHours,
    List<Employment> contracts,
    Map<String, DayMinutes> openings,
    List<HeldShift> shifts,
    List<Away> timesAway) {

  public HoursCauses {
    contracts = List.copyOf(contracts);
    openings = Map.copyOf(openings);
    shifts = List.copyOf(shifts);
    timesAway = List.copyOf(timesAway);
  }

  /**
   * A shift somebody holds.
   *
   * @param worked what was approved, where it was
   */
  public record HeldShift(Duty rostered, Optional<Duty> worked) {}

  /** Minutes of a day that count although nobody worked. */
  public record Away(TimeAway away, DayMinutes counted) {}

  /**
   * Books all of it in new accounts.
   *
   * @return {@link Booking.Refused} where one of the causes cannot be booked
   */
  public Booking rebuilt(ShiftBooking booking) {
    YearOpening opening = new YearOpening(annualHours);
    HoursLedger ledger =
        HoursLedger.of(
            contracts.stream()
                .filter(contract -> annualHours.daysOf(contract).isPresent())
                .map(
                    contract ->
                        opening.account(contract, Optional.ofNullable(openings.get(contract.id()))))
                .toList());
    List<Duty> held = shifts.stream().map(HeldShift::rostered).toList();
    List<Duty> worked = shifts.stream().flatMap(shift -> shift.worked().stream()).toList();
    Booking rebuilt =
        booking.change(
            ledger, List.of(new ShiftChange(contracts, List.of(), held, Optional.empty())));
    if (rebuilt instanceof Booking.Booked booked) {
      rebuilt = booking.worked(booked.ledger(), contracts, worked);
    }
    if (rebuilt instanceof Booking.Booked booked) {
      rebuilt = new AwayBooking(contracts, booking.zone()).counting(booked.ledger(), timesAway);
    }
    return rebuilt;
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
