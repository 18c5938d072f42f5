package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.JULY;
import static org.samenrooster.hours.Amy.NEXT_YEAR;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.TWO;
import static org.samenrooster.hours.Amy.account;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.entries;
import static org.samenrooster.hours.Amy.faults;
import static org.samenrooster.hours.Amy.ledger;
import static org.samenrooster.hours.Amy.shift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** What is put right on closed days: the early shift of Monday 2 March, closed until April. */
final class CorrectionBookingTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final Duty EARLY = shift("s1", "2026-03-02T07:00", "2026-03-02T15:30", 30);
  private static final Duty LONGER = shift("s1", "2026-03-02T07:00", "2026-03-02T16:00", 30);
  private static final Duty SHORTER = shift("s1", "2026-03-02T07:00", "2026-03-02T15:00", 30);

  private static HoursLedger closed(HoursLedger ledger, LocalDate until) {
    return HoursLedger.of(
        ledger.accounts().values().stream().map(account -> account.closedUntil(until)).toList());
  }

  private static HoursLedger worked() {
    HoursLedger held = booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, EARLY))));
    return booked(BOOKING.worked(held, ONE, List.of(LONGER)));
  }

  private static Booking corrected(HoursLedger ledger, Duty worked) {
    return BOOKING.corrected(ledger, ONE, worked, CorrectionReason.REPORTED_LATE);
  }

  @Test
  void aCorrectionStandsOnTheFirstOpenDayAndPointsAtWhatItPutsRight() {
    HoursLedger ledger = closed(worked(), APRIL);
    int last = account(ledger, "amy-1").entries().size();

    Booking shorter = corrected(ledger, SHORTER);
    Booking again = corrected(booked(shorter), SHORTER);
    Booking back = corrected(booked(shorter), LONGER);

    assertThat(entries(shorter))
        .containsExactly("amy-1/2026 CORRECTION -60 2026-04-01 s1 corrects " + last);
    assertThat(entries(again)).isEmpty();
    assertThat(entries(back))
        .containsExactly("amy-1/2026 CORRECTION 60 2026-04-01 s1 corrects " + last);
  }

  @Test
  void anAccountThatWasCorrectedHoldsWhatItsCausesSay() {
    HoursLedger grown = booked(corrected(closed(worked(), APRIL), SHORTER));
    HoursLedger anew =
        booked(
            BOOKING.worked(
                booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, EARLY)))),
                ONE,
                List.of(SHORTER)));

    assertThat(Amy.byCause(grown)).isEqualTo(Amy.byCause(anew));
  }

  @Test
  void aShiftOnADayThatIsStillOpenIsPutRightOnItsOwnDay() {
    assertThat(entries(corrected(worked(), SHORTER)))
        .singleElement()
        .asString()
        .startsWith("amy-1/2026 CORRECTION -60 2026-03-02");
  }

  @Test
  void aYearThatIsClosedIsPutRightInTheNext() {
    assertThat(entries(corrected(closed(worked(), NEXT_YEAR), SHORTER)))
        .singleElement()
        .asString()
        .startsWith("amy-1/2027 CORRECTION -60 2027-01-01");
  }

  @Test
  void withoutAnOpenDayNothingIsBooked() {
    HoursLedger closed = closed(worked(), LocalDate.of(2028, 1, 1));

    assertThat(faults(corrected(closed, SHORTER))).containsExactly("no-open-day amy-1");
  }

  @Test
  void aShiftUnderAContractThatIsOverIsNotPutRightUnderTheNextOne() {
    HoursLedger held = booked(BOOKING.change(ledger(TWO), List.of(ShiftChange.picked(TWO, EARLY))));

    Booking corrected =
        BOOKING.corrected(closed(held, JULY), TWO, SHORTER, CorrectionReason.REPORTED_LATE);

    assertThat(faults(corrected)).containsExactly("no-open-day amy-1");
  }

  @Test
  void aForgottenCallIsNewWorkOnTheFirstOpenDay() {
    Duty onCall = shift("c1", "2026-03-02T18:00", "2026-03-03T06:00", 0, ShiftKind.ON_CALL);
    HoursLedger held =
        booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, onCall))));
    Duty called =
        onCall.withCallOuts(List.of(Amy.interval("2026-03-02T20:00", "2026-03-02T21:15")));

    Booking forgotten = corrected(closed(held, APRIL), called);

    assertThat(entries(forgotten)).containsExactly("amy-1/2026 CORRECTION 75 2026-04-01 c1");
    assertThat(entries(corrected(booked(forgotten), called))).isEmpty();
    assertThat(entries(corrected(booked(forgotten), onCall)))
        .singleElement()
        .asString()
        .startsWith("amy-1/2026 CORRECTION -75 2026-04-01 c1 corrects ");
  }

  @Test
  void whatIsTakenBackLeavesNothingOfTheShift() {
    HoursLedger back = booked(BOOKING.takenBack(worked(), ONE, List.of(EARLY)));

    assertThat(Amy.byCause(back)).isEqualTo(Amy.byCause(ledger(ONE)));
    assertThat(entries(BOOKING.change(back, List.of(ShiftChange.picked(ONE, EARLY))))).hasSize(1);
  }

  @Test
  void aContractThatChangesOnClosedDaysIsCorrectedOnTheFirstOpenDay() {
    HoursAccount account = account(closed(worked(), APRIL), "amy-1");
    List<Employment> more = List.of(Employment.fixed("amy-1", 1680, ONE.get(0).dates()));
    AnnualHours line = Amy.annualHours(more);
    DateRange quarter = new DateRange(Amy.NEW_YEAR, APRIL);
    int before = Amy.annualHours(ONE).minutesIn(quarter);
    int difference = before - line.minutesIn(quarter);

    Booking changed = new YearOpening(line).changed(account, more.get(0), before);

    HoursAccount after = account(booked(changed), "amy-1");
    int rest = -12_520 - difference;
    assertThat(entries(changed))
        .startsWith(
            "amy-1/2026 CORRECTION " + difference + " 2026-04-01 amy-1 corrects 1",
            "amy-1/2026 CONTRACT " + rest + " 2026-04-01 amy-1 corrects 1");
    // The line tells of contract hours; no entry tells of them a second time.
    assertThat(after.balanceOn(NEXT_YEAR.minusDays(1), line)).isEqualTo(after.balanceMinutes());
    assertThat(entries(new YearOpening(line).changed(after, more.get(0)))).isEmpty();
  }

  @Test
  void aContractMayEndBeforeWorkOnDaysThatAreClosed() {
    List<Employment> ended =
        List.of(
            Employment.fixed(
                "amy-1", 1440, new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 2, 1))));
    AnnualHours line = Amy.annualHours(ended);
    HoursAccount closed = account(closed(worked(), APRIL), "amy-1");
    HoursAccount open = account(worked(), "amy-1");

    Booking changed = new YearOpening(line).changed(closed, ended.get(0));

    assertThat(booked(changed).accounts().values())
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.days().until()).isEqualTo("2026-02-01");
              assertThat(account.balanceMinutes())
                  .isEqualTo(
                      510
                          + new YearOpening(line)
                              .account(ended.get(0), Optional.empty())
                              .balanceMinutes());
            });
    assertThat(entries(changed)).allMatch(entry -> entry.contains(" 2026-04-01 "));
    assertThat(faults(new YearOpening(line).changed(open, ended.get(0))))
        .containsExactly("hours-outside-account 2026-03-02");
  }
}
