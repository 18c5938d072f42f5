package org.samenrooster.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** One person with accounts, for tests: 24 hours a week unless a test says otherwise. */
final class Amy {

  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final HoursAgreement HOSPITALS = Agreements.hospitals();
  static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
  static final ShiftBooking BOOKING = new ShiftBooking(AMSTERDAM);

  /** One contract without an end. */
  static final List<Employment> ONE =
      List.of(Employment.fixed("amy-1", 1440, DateRange.startingOn(LocalDate.of(2024, 1, 1))));

  /** 24 hours until July, 28 hours from then on. */
  static final List<Employment> TWO =
      List.of(
          Employment.fixed("amy-1", 1440, new DateRange(LocalDate.of(2024, 1, 1), JULY)),
          Employment.fixed("amy-2", 1680, DateRange.startingOn(JULY)));

  private Amy() {}

  static AnnualHours annualHours(List<Employment> contracts) {
    return new AnnualHours(2026, contracts, HOSPITALS);
  }

  /** The accounts of 2026 and 2027 with their first entries. */
  static HoursLedger ledger(List<Employment> contracts) {
    return HoursLedger.of(
        List.of(2026, 2027).stream()
            .map(year -> new AnnualHours(year, contracts, HOSPITALS))
            .flatMap(
                annual ->
                    contracts.stream()
                        .filter(contract -> annual.daysOf(contract).isPresent())
                        .map(
                            contract ->
                                new YearOpening(annual).account(contract, Optional.empty())))
            .toList());
  }

  static HoursAccount account(HoursLedger ledger, String employment) {
    return ledger.account(new AccountId(employment, 2026)).orElseThrow();
  }

  static Duty shift(String id, String start, String end, int breakMinutes) {
    return shift(id, start, end, breakMinutes, ShiftKind.CARE);
  }

  static Duty shift(String id, String start, String end, int breakMinutes, ShiftKind kind) {
    return Duty.of(
        id,
        LocalDateTime.parse(start).toLocalDate(),
        interval(start, end),
        breakMinutes,
        AMSTERDAM,
        kind);
  }

  static Interval interval(String start, String end) {
    return new Interval(
        LocalDateTime.parse(start).atZone(AMSTERDAM).toInstant(),
        LocalDateTime.parse(end).atZone(AMSTERDAM).toInstant());
  }

  /** What was booked; fails with the faults where it was refused. */
  static HoursLedger booked(Booking booking) {
    if (booking instanceof Booking.Booked booked) {
      return booked.ledger();
    }
    throw new AssertionError("refused: " + booking);
  }

  static List<String> entries(Booking booking) {
    if (booking instanceof Booking.Booked booked) {
      return booked.entries().stream().map(Amy::written).toList();
    }
    throw new AssertionError("refused: " + booking);
  }

  static String written(HoursEntry entry) {
    String text =
        entry.account().employment()
            + "/"
            + entry.account().year()
            + " "
            + entry.kind()
            + " "
            + entry.minutes()
            + " "
            + entry.day()
            + " "
            + entry.cause().id();
    return entry.corrects().map(id -> text + " corrects " + id.sequence()).orElse(text);
  }

  static List<String> faults(Booking booking) {
    if (booking instanceof Booking.Refused refused) {
      return refused.faults().stream().map(fault -> fault.code() + " " + fault.value()).toList();
    }
    throw new AssertionError("not refused: " + booking);
  }

  /** The minutes of every cause. */
  static Map<HoursCauses.Cause, Integer> byCause(HoursLedger ledger) {
    return HoursCauses.minutesByCause(ledger);
  }
}
