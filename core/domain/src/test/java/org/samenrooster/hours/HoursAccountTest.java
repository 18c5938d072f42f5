package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.NEW_YEAR;
import static org.samenrooster.hours.Amy.NEXT_YEAR;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.account;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.entries;
import static org.samenrooster.hours.Amy.faults;
import static org.samenrooster.hours.Amy.ledger;
import static org.samenrooster.hours.Amy.shift;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.time.DateRange;

class HoursAccountTest {

  private static final AnnualHours ANNUAL = Amy.annualHours(ONE);
  private static final AccountId ID = new AccountId("amy-1", 2026);
  private static final Duty EARLY = shift("s1", "2026-11-02T07:00", "2026-11-02T15:30", 30);
  private static final LocalDate DAY = EARLY.day();

  private final HoursLedger held =
      booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, EARLY))));

  @Test
  void theBalanceIsTheSumAndOnADayItIsWhatWasCreditedLessTheContractLine() {
    HoursAccount amy = account(held, "amy-1");

    assertThat(amy.balanceMinutes()).isEqualTo(-75_120 + 2016 + 480);
    assertThat(amy.balanceOn(LocalDate.of(2026, 12, 31), ANNUAL)).isEqualTo(amy.balanceMinutes());
    assertThat(amy.balanceOn(NEXT_YEAR.plusDays(9), ANNUAL)).isEqualTo(amy.balanceMinutes());
    assertThat(amy.balanceOn(NEW_YEAR.minusDays(1), ANNUAL)).isZero();
    // The first of January is a holiday of 288 minutes, and the line has risen by 206.
    assertThat(amy.balanceOn(NEW_YEAR, ANNUAL)).isEqualTo(288 - 206);
    assertThat(amy.balanceOn(DAY, ANNUAL) - amy.balanceOn(DAY.minusDays(1), ANNUAL))
        .isEqualTo(480 - 205);
    assertThat(amy.minutesOf(EnumSet.of(HoursEntryKind.PUBLIC_HOLIDAY))).isEqualTo(2016);
    assertThat(amy.minutesOf(Set.of(HoursEntryKind.ROSTERED, HoursEntryKind.CONTRACT)))
        .isEqualTo(480 - 75_120);
  }

  @Test
  void anEntryOutsideTheYearOrTheEmploymentIsRefused() {
    HoursLedger ending =
        HoursLedger.of(
            List.of(
                HoursAccount.empty(
                    ID, new DateRange(NEW_YEAR.plusDays(1), LocalDate.of(2026, 7, 1)))));

    assertThat(
            faults(
                ending.book(
                    List.of(
                        posting(NEW_YEAR), posting(Amy.JULY), posting(LocalDate.of(2027, 3, 1))))))
        .containsExactly(
            "hours-outside-account 2026-01-01",
            "hours-outside-account 2026-07-01",
            "hours-outside-account 2027-03-01");
    assertThat(
            entries(
                ending.book(
                    List.of(posting(NEW_YEAR.plusDays(1)), posting(Amy.JULY.minusDays(1))))))
        .hasSize(2);
  }

  private static HoursPosting posting(LocalDate day) {
    return HoursPosting.of(
        ID, HoursEntryKind.ROSTERED, new DayMinutes(day, 1), HoursCause.shift("x"));
  }

  @Test
  void aClosedDayIsCorrectedOnAnOpenOneWithAReason() {
    HoursAccount closed = account(held, "amy-1").closedUntil(LocalDate.of(2026, 12, 1));
    HoursLedger ledger = HoursLedger.of(List.of(closed));
    HoursEntry entry = closed.entries().get(8);

    assertThat(faults(BOOKING.change(ledger, List.of(ShiftChange.withdrawn(ONE, EARLY)))))
        .containsExactly("hours-closed 2026-11-02");
    assertThat(
            faults(
                ledger.book(
                    List.of(
                        HoursPosting.correction(
                            entry,
                            -30,
                            LocalDate.of(2026, 11, 30),
                            CorrectionReason.REPORTED_LATE)))))
        .containsExactly("hours-closed 2026-11-30");
    assertThat(
            entries(
                ledger.book(
                    List.of(
                        HoursPosting.correction(
                            entry,
                            -30,
                            LocalDate.of(2026, 12, 1),
                            CorrectionReason.REPORTED_LATE)))))
        .containsExactly("amy-1/2026 CORRECTION -30 2026-12-01 s1 corrects 9");
    assertThat(closed.closedUntil(NEW_YEAR)).isEqualTo(closed);
    assertThat(closed.closedUntil(NEXT_YEAR).openFrom()).isEqualTo(NEXT_YEAR);
  }

  @Test
  void anEntryOfAClosedYearIsCorrectedInTheNext() {
    HoursAccount closed = account(held, "amy-1").closedUntil(NEXT_YEAR);
    HoursLedger ledger =
        HoursLedger.of(
            List.of(closed, ledger(ONE).account(new AccountId("amy-1", 2027)).orElseThrow()));

    Booking correction =
        ledger.book(
            List.of(
                HoursPosting.correction(
                    closed.entries().get(8),
                    15,
                    LocalDate.of(2027, 1, 4),
                    CorrectionReason.ENTERED_WRONGLY)));

    assertThat(entries(correction))
        .containsExactly("amy-1/2027 CORRECTION 15 2027-01-04 s1 corrects 9");
    // What was worked is not the difference from a correction elsewhere.
    assertThat(entries(BOOKING.worked(booked(correction), ONE, List.of(EARLY)))).isEmpty();
  }

  @Test
  void aShiftThatWasTakenBackInTheNextYearIsNotHeldAnyMore() {
    HoursPosting back =
        HoursPosting.correction(
            account(held, "amy-1").entries().get(8),
            -480,
            LocalDate.of(2027, 1, 4),
            CorrectionReason.TAKEN_BACK);
    HoursLedger corrected = booked(held.book(List.of(back)));

    assertThat(faults(BOOKING.change(corrected, List.of(ShiftChange.withdrawn(ONE, EARLY)))))
        .containsExactly("shift-not-booked s1");
  }

  @Test
  void aCorrectionNeedsAReasonAndAnEntryThatIsThere() {
    HoursPosting bare =
        HoursPosting.of(
            ID, HoursEntryKind.CORRECTION, new DayMinutes(DAY, 7), HoursCause.shift("s1"));
    HoursPosting ofNothing =
        new HoursPosting(
            ID,
            HoursEntryKind.CORRECTION,
            7,
            DAY,
            HoursCause.shift("s1"),
            Optional.of(new HoursEntryId(ID, 10)),
            Optional.of(CorrectionReason.AGREED_OTHERWISE),
            Optional.empty());

    assertThat(faults(held.book(List.of(bare, ofNothing))))
        .containsExactly(
            "correction-without-reason 7", "correction-of-nothing 7", "no-such-hours-entry 10");
    assertThat(
            entries(
                held.book(
                    List.of(
                        HoursPosting.correction(
                            account(held, "amy-1").entries().get(8),
                            7,
                            DAY,
                            CorrectionReason.AGREED_OTHERWISE)))))
        .hasSize(1);
  }

  @Test
  void aRefusalLeavesTheLedgerAsItWas() {
    HoursLedger before = HoursLedger.of(held.accounts().values());

    assertThat(faults(held.book(List.of(posting(DAY), posting(LocalDate.of(2025, 1, 1))))))
        .hasSize(1);

    assertThat(held).isEqualTo(before);
    assertThat(held.account(new AccountId("amy-1", 2025))).isEmpty();
  }

  @Test
  void anAccountHoldsItsOwnEntriesInOrder() {
    HoursAccount amy = account(held, "amy-1");

    assertThatThrownBy(
            () -> new HoursAccount(ID, amy.days(), NEW_YEAR, amy.entries().subList(1, 3)))
        .hasMessageContaining("stands at place 1");
    assertThatThrownBy(
            () -> new HoursAccount(new AccountId("bob", 2026), amy.days(), NEW_YEAR, amy.entries()))
        .hasMessageContaining("stands at place 1");
    assertThatThrownBy(
            () -> HoursAccount.empty(ID, new DateRange(NEW_YEAR.minusDays(1), NEXT_YEAR)))
        .hasMessageContaining("must lie in its year");
    assertThatThrownBy(() -> HoursAccount.empty(ID, new DateRange(NEW_YEAR, NEXT_YEAR.plusDays(1))))
        .hasMessageContaining("must lie in its year");
    assertThatThrownBy(
            () ->
                HoursAccount.empty(new AccountId("bob", 2026), amy.days())
                    .faults(List.of(posting(DAY))))
        .hasMessageContaining("does not belong in account");
  }
}
