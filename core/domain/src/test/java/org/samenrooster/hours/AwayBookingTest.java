package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.byCause;
import static org.samenrooster.hours.Amy.entries;
import static org.samenrooster.hours.Amy.faults;
import static org.samenrooster.hours.Amy.ledger;
import static org.samenrooster.hours.Amy.shift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;

class AwayBookingTest {

  private static final Duty LONG = shift("s1", "2026-11-02T07:00", "2026-11-02T16:30", 30);
  private static final Duty NEW_YEARS_NIGHT =
      shift("s2", "2026-12-31T22:00", "2027-01-01T06:00", 0);
  private static final TimeAway LEAVE = new TimeAway("l1", true);
  private static final TimeAway ABSENCE = new TimeAway("a1", false);

  private final AwayBooking away = new AwayBooking(ONE, Amy.AMSTERDAM);
  private final HoursLedger held =
      booked(
          BOOKING.change(
              ledger(ONE),
              List.of(
                  new ShiftChange(
                      ONE, List.of(), List.of(LONG, NEW_YEARS_NIGHT), Optional.of("K1")))));

  @Test
  void leaveTakesTheHoursThatWereRosteredAndNoBalanceMoves() {
    Booking leave = away.insteadOf(held, List.of(LONG), LEAVE);

    assertThat(entries(leave))
        .containsExactly(
            "amy-1/2026 ROSTERED -540 2026-11-02 s1 corrects 9",
            "amy-1/2026 LEAVE 540 2026-11-02 l1");
    assertThat(Amy.account(booked(leave), "amy-1").balanceMinutes())
        .isEqualTo(Amy.account(held, "amy-1").balanceMinutes());
    assertThat(Amy.account(booked(leave), "amy-1").entries().get(11).posting().costCentre())
        .hasValue("K1");
  }

  @Test
  void anAbsenceOverTheNewYearLiesInBothAccountsAndSaysNotWhatItIs() {
    assertThat(entries(away.insteadOf(held, List.of(NEW_YEARS_NIGHT), ABSENCE)))
        .containsExactlyInAnyOrder(
            "amy-1/2026 ROSTERED -120 2026-12-31 s2 corrects 10",
            "amy-1/2026 ABSENCE 120 2026-12-31 a1",
            "amy-1/2027 ROSTERED -360 2027-01-01 s2 corrects 8",
            "amy-1/2027 ABSENCE 360 2027-01-01 a1");
  }

  @Test
  void whatIsNotRosteredCountsForAsManyMinutesAsItIsSaidTo() {
    List<DayMinutes> days =
        List.of(
            new DayMinutes(LocalDate.of(2026, 11, 3), 288),
            new DayMinutes(LocalDate.of(2026, 11, 4), 288));

    assertThat(entries(away.counting(held, days, ABSENCE)))
        .containsExactly(
            "amy-1/2026 ABSENCE 288 2026-11-03 a1", "amy-1/2026 ABSENCE 288 2026-11-04 a1");
    assertThat(
            faults(
                away.counting(held, List.of(new DayMinutes(LocalDate.of(2023, 12, 31), 1)), LEAVE)))
        .containsExactly("no-employment-on-day 2023-12-31");
  }

  @Test
  void anAbsenceThatIsTakenBackRestoresTheAccountOnceTheShiftIsHeldAgain() {
    HoursLedger gone = booked(away.insteadOf(held, List.of(LONG), ABSENCE));
    Booking back = away.takenBack(gone, "a1");
    HoursLedger again =
        booked(BOOKING.change(booked(back), List.of(ShiftChange.picked(ONE, LONG))));

    assertThat(entries(back)).containsExactly("amy-1/2026 ABSENCE -540 2026-11-02 a1 corrects 12");
    assertThat(byCause(again)).isEqualTo(byCause(held));
    assertThat(faults(away.takenBack(again, "a1"))).containsExactly("absence-not-booked a1");
    assertThat(faults(away.takenBack(again, "a2"))).containsExactly("absence-not-booked a2");
  }

  @Test
  void nobodyIsAwayFromAShiftThatIsNotHeld() {
    assertThat(faults(away.insteadOf(ledger(ONE), List.of(LONG), LEAVE)))
        .containsExactly("shift-not-booked s1");
  }
}
