package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.JULY;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.TWO;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.byCause;
import static org.samenrooster.hours.Amy.entries;
import static org.samenrooster.hours.Amy.faults;
import static org.samenrooster.hours.Amy.ledger;
import static org.samenrooster.hours.Amy.shift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

class ShiftBookingTest {

  private static final Duty EARLY = shift("s1", "2026-11-02T07:00", "2026-11-02T15:30", 30);

  @Test
  void aPickBooksTheMinutesOfTheShiftAndAWithdrawalRestoresEveryBalance() {
    HoursLedger before = ledger(ONE);

    Booking pick = BOOKING.change(before, List.of(ShiftChange.picked(ONE, EARLY)));
    Booking withdrawal = BOOKING.change(booked(pick), List.of(ShiftChange.withdrawn(ONE, EARLY)));

    assertThat(entries(pick)).containsExactly("amy-1/2026 ROSTERED 480 2026-11-02 s1");
    assertThat(entries(withdrawal))
        .containsExactly("amy-1/2026 ROSTERED -480 2026-11-02 s1 corrects 9");
    assertThat(byCause(booked(withdrawal))).isEqualTo(byCause(before));
    AnnualHours annual = Amy.annualHours(ONE);
    assertThat(Amy.account(booked(withdrawal), "amy-1").balanceOn(EARLY.day(), annual))
        .isEqualTo(Amy.account(before, "amy-1").balanceOn(EARLY.day(), annual));
  }

  @Test
  void aShiftMayBePickedAgainAfterItWasGivenBack() {
    HoursLedger ledger = ledger(ONE);
    for (int i = 0; i < 3; i++) {
      ledger = booked(BOOKING.change(ledger, List.of(ShiftChange.picked(ONE, EARLY))));
      ledger = booked(BOOKING.change(ledger, List.of(ShiftChange.withdrawn(ONE, EARLY))));
    }
    Booking last = BOOKING.change(ledger, List.of(ShiftChange.picked(ONE, EARLY)));

    assertThat(Amy.account(booked(last), "amy-1").balanceMinutes())
        .isEqualTo(Amy.account(ledger(ONE), "amy-1").balanceMinutes() + 480);
  }

  @Test
  void fourPeopleSwapInOneCall() {
    List<List<Employment>> people = new ArrayList<>();
    Map<AccountId, HoursAccount> accounts = new LinkedHashMap<>();
    List<ShiftChange> picks = new ArrayList<>();
    List<Duty> shifts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<Employment> person =
          List.of(Employment.fixed("p" + i, 1440, DateRange.startingOn(Amy.NEW_YEAR)));
      people.add(person);
      accounts.putAll(ledger(person).accounts());
      shifts.add(
          shift(
              "s" + i,
              "2026-11-0" + (i + 2) + "T07:00",
              "2026-11-0" + (i + 2) + "T1" + i + ":00",
              0));
      picks.add(ShiftChange.picked(person, shifts.get(i)));
    }
    HoursLedger ledger = booked(BOOKING.change(new HoursLedger(accounts), picks));
    List<ShiftChange> ring = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ring.add(
          new ShiftChange(
              people.get(i),
              List.of(shifts.get(i)),
              List.of(shifts.get((i + 1) % 4)),
              Optional.empty()));
    }

    Booking swap = BOOKING.change(ledger, ring);

    assertThat(entries(swap))
        .containsExactly(
            "p0/2026 ROSTERED -180 2026-11-02 s0 corrects 9",
            "p0/2026 ROSTERED 240 2026-11-03 s1",
            "p1/2026 ROSTERED -240 2026-11-03 s1 corrects 9",
            "p1/2026 ROSTERED 300 2026-11-04 s2",
            "p2/2026 ROSTERED -300 2026-11-04 s2 corrects 9",
            "p2/2026 ROSTERED 360 2026-11-05 s3",
            "p3/2026 ROSTERED -360 2026-11-05 s3 corrects 9",
            "p3/2026 ROSTERED 180 2026-11-02 s0");
  }

  @Test
  void oneFaultRefusesEverythingAndEveryFaultIsTold() {
    HoursLedger ledger = ledger(ONE);
    Duty outside = shift("s2", "2023-12-31T07:00", "2023-12-31T15:00", 0);
    Duty withoutAccount = shift("s3", "2025-12-31T07:00", "2025-12-31T15:00", 0);

    Booking refused =
        BOOKING.change(
            ledger,
            List.of(
                new ShiftChange(
                    ONE,
                    List.of(shift("s0", "2026-11-02T07:00", "2026-11-02T15:30", 30)),
                    List.of(EARLY, EARLY, outside, withoutAccount),
                    Optional.empty())));

    assertThat(faults(refused))
        .containsExactly(
            "shift-not-booked s0",
            "shift-booked-already s1",
            "no-employment-on-day 2023-12-31",
            "no-hours-account amy-1");
  }

  @Test
  void aShiftIsBookedOnceAndNotGivenBackWhenItHasBeenWorked() {
    HoursLedger held = booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, EARLY))));
    Duty late = shift("s1", "2026-11-02T07:00", "2026-11-02T16:00", 30);
    HoursLedger worked = booked(BOOKING.worked(held, ONE, List.of(late)));

    assertThat(faults(BOOKING.change(held, List.of(ShiftChange.picked(ONE, EARLY)))))
        .containsExactly("shift-booked-already s1");
    assertThat(faults(BOOKING.change(worked, List.of(ShiftChange.withdrawn(ONE, EARLY)))))
        .containsExactly("shift-worked-already s1");
    assertThat(
            entries(
                BOOKING.change(
                    held,
                    List.of(
                        new ShiftChange(ONE, List.of(EARLY), List.of(late), Optional.of("K1"))))))
        .containsExactly(
            "amy-1/2026 ROSTERED -480 2026-11-02 s1 corrects 9",
            "amy-1/2026 ROSTERED 510 2026-11-02 s1");
  }

  @Test
  void givingBackAnotherShiftDoesNotMakeRoomForOneThatIsHeld() {
    Duty other = shift("s2", "2026-11-03T07:00", "2026-11-03T15:30", 30);
    HoursLedger held =
        booked(
            BOOKING.change(
                ledger(ONE),
                List.of(new ShiftChange(ONE, List.of(), List.of(EARLY, other), Optional.empty()))));

    assertThat(
            faults(
                BOOKING.change(
                    held,
                    List.of(
                        new ShiftChange(ONE, List.of(other), List.of(EARLY), Optional.empty())))))
        .containsExactly("shift-booked-already s1");
  }

  @Test
  void aCostCentreStaysWithTheEntryThatTakesItBack() {
    HoursLedger held =
        booked(
            BOOKING.change(
                ledger(ONE),
                List.of(new ShiftChange(ONE, List.of(), List.of(EARLY), Optional.of("K1")))));
    HoursLedger back = booked(BOOKING.change(held, List.of(ShiftChange.withdrawn(ONE, EARLY))));

    assertThat(Amy.account(back, "amy-1").entries())
        .filteredOn(entry -> entry.kind() == HoursEntryKind.ROSTERED)
        .extracting(entry -> entry.posting().costCentre())
        .containsExactly(Optional.of("K1"), Optional.of("K1"));
  }

  @ParameterizedTest
  @CsvSource({
    // The night of an hour more and that of an hour less.
    "2026-10-24T23:00, 2026-10-25T07:00, 30, 'amy-1/2026 510 2026-10-24'",
    "2026-03-28T23:00, 2026-03-29T07:00, 30, 'amy-1/2026 390 2026-03-28'",
    // Midnight in the middle of a year and a contract cuts nothing.
    "2026-11-02T23:00, 2026-11-03T07:00, 30, 'amy-1/2026 450 2026-11-02'",
    // The new year: the break of unknown place lies in the longest part.
    "2026-12-31T23:00, 2027-01-01T07:00, 30, 'amy-1/2026 60 2026-12-31;amy-1/2027 390 2027-01-01'",
    "2026-12-31T16:00, 2027-01-01T00:01, 30, 'amy-1/2026 450 2026-12-31;amy-1/2027 1 2027-01-01'",
    "2026-12-31T16:00, 2027-01-01T00:00, 30, 'amy-1/2026 450 2026-12-31'",
    "2026-12-31T23:50, 2027-01-01T00:10, 15, 'amy-1/2027 5 2027-01-01'",
    "2026-12-31T23:50, 2027-01-01T00:11, 15, 'amy-1/2026 6 2026-12-31'",
    "2026-12-31T23:59, 2027-01-01T00:31, 30, 'amy-1/2026 1 2026-12-31;amy-1/2027 1 2027-01-01'",
    "2027-01-01T00:00, 2027-01-01T08:00, 30, 'amy-1/2027 450 2027-01-01'"
  })
  void aShiftIsCutAtMidnightOfANewYearAlone(
      String start, String end, int breakMinutes, String expected) {
    assertThat(bookedParts(ONE, shift("s", start, end, breakMinutes))).isEqualTo(expected);
  }

  @Test
  void aShiftIsCutWhereTheContractChanges() {
    assertThat(bookedParts(TWO, shift("s", "2026-06-30T22:00", "2026-07-01T07:00", 30)))
        .isEqualTo("amy-1/2026 120 2026-06-30;amy-2/2026 390 2026-07-01");
    assertThat(bookedParts(TWO, shift("s", "2026-07-01T22:00", "2026-07-02T07:00", 30)))
        .isEqualTo("amy-2/2026 510 2026-07-01");
  }

  @Test
  void aBreakWithAPlaceIsTakenWhereItLies() {
    Duty night =
        shift("s", "2026-06-30T22:00", "2026-07-01T07:00", 0)
            .withBreaks(List.of(Amy.interval("2026-06-30T23:45", "2026-07-01T00:15")));

    assertThat(bookedParts(TWO, night))
        .isEqualTo("amy-1/2026 105 2026-06-30;amy-2/2026 405 2026-07-01");
  }

  @Test
  void theEmploymentThatAShiftNamesIsItsOwn() {
    List<Employment> both =
        List.of(
            Employment.fixed("home", 1440, DateRange.startingOn(Amy.NEW_YEAR)),
            Employment.fixed("school", 480, DateRange.startingOn(Amy.NEW_YEAR)));
    Map<AccountId, HoursAccount> accounts = new LinkedHashMap<>();
    both.forEach(contract -> accounts.putAll(ledger(List.of(contract)).accounts()));

    Booking booking =
        BOOKING.change(
            new HoursLedger(accounts), List.of(ShiftChange.picked(both, EARLY.under("school"))));

    assertThat(entries(booking)).containsExactly("school/2026 ROSTERED 480 2026-11-02 s1");
  }

  @Test
  void theNightAfterTheLastDayOfAContractBelongsToThatDay() {
    Duty night = shift("s", "2026-06-30T22:00", "2026-07-01T07:00", 30);

    assertThat(bookedParts(untilJuly(), night)).isEqualTo("amy-1/2026 510 2026-06-30");
  }

  @Test
  void aShiftOfTheDayAfterTheLastOneIsRefused() {
    Duty tooLate = shift("s", "2026-07-01T00:00", "2026-07-01T07:00", 0);

    assertThat(
            faults(
                BOOKING.change(
                    ledger(untilJuly()), List.of(ShiftChange.picked(untilJuly(), tooLate)))))
        .containsExactly("no-employment-on-day 2026-07-01");
  }

  private static List<Employment> untilJuly() {
    return List.of(Employment.fixed("amy-1", 1440, new DateRange(Amy.NEW_YEAR, JULY)));
  }

  @ParameterizedTest
  @EnumSource(
      value = ShiftKind.class,
      names = {"SUPERNUMERARY", "TRAINING", "MEETING", "PRESENCE", "TRAVEL"})
  void whatCountsForHoursIsBookedThoughNobodyCoversAnything(ShiftKind kind) {
    assertThat(bookedParts(ONE, shift("s", "2026-11-02T09:00", "2026-11-02T13:00", 0, kind)))
        .isEqualTo("amy-1/2026 240 2026-11-02");
  }

  @Test
  void ofTimeOnCallOnlyTheCallsCountAndAShiftTypeMaySayOtherwise() {
    Duty onCall = shift("s", "2026-12-31T17:00", "2027-01-01T07:00", 0, ShiftKind.ON_CALL);
    Duty called =
        onCall.withCallOuts(
            List.of(
                Amy.interval("2026-12-31T22:00", "2026-12-31T22:40"),
                Amy.interval("2026-12-31T23:40", "2027-01-01T00:20")));

    assertThat(bookedParts(ONE, onCall)).isEmpty();
    assertThat(bookedParts(ONE, called))
        .isEqualTo("amy-1/2026 60 2026-12-31;amy-1/2027 20 2027-01-01");
    assertThat(bookedParts(ONE, called.countingFor(new CountsFor(false, false, true))))
        .isEqualTo("amy-1/2026 60 2026-12-31;amy-1/2027 20 2027-01-01");
    assertThat(bookedParts(ONE, onCall.countingFor(new CountsFor(false, true, false))))
        .isEqualTo("amy-1/2026 420 2026-12-31;amy-1/2027 420 2027-01-01");
    assertThat(bookedParts(ONE, EARLY.countingFor(new CountsFor(true, false, true)))).isEmpty();
  }

  @Test
  void timeOnCallWithoutMinutesChangesHandsWithoutEntries() {
    Duty onCall = shift("s", "2026-11-02T17:00", "2026-11-03T07:00", 0, ShiftKind.ON_CALL);

    assertThat(entries(BOOKING.change(ledger(ONE), List.of(ShiftChange.withdrawn(ONE, onCall)))))
        .isEmpty();
  }

  @Test
  void whatWasWorkedIsTheDifferenceFromWhatStandsThere() {
    HoursLedger held = booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, EARLY))));
    Duty late = shift("s1", "2026-11-02T07:00", "2026-11-02T16:00", 30);
    Duty short1 = shift("s1", "2026-11-02T07:00", "2026-11-02T15:00", 30);

    Booking more = BOOKING.worked(held, ONE, List.of(late));
    Booking again = BOOKING.worked(booked(more), ONE, List.of(late));
    Booking less = BOOKING.worked(booked(again), ONE, List.of(short1));

    assertThat(entries(more)).containsExactly("amy-1/2026 WORKED 30 2026-11-02 s1");
    assertThat(entries(again)).isEmpty();
    assertThat(entries(less)).containsExactly("amy-1/2026 WORKED -60 2026-11-02 s1");
    assertThat(entries(BOOKING.worked(ledger(ONE), ONE, List.of(short1))))
        .containsExactly("amy-1/2026 WORKED 450 2026-11-02 s1");
  }

  @Test
  void workThatReachesIntoTheNewYearIsBookedThereToo() {
    Duty evening = shift("s", "2026-12-31T15:00", "2026-12-31T23:30", 30);
    HoursLedger held =
        booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, evening))));
    Booking late =
        BOOKING.worked(held, ONE, List.of(shift("s", "2026-12-31T15:00", "2027-01-01T00:10", 30)));
    Booking notAtAll =
        BOOKING.worked(
            booked(late), ONE, List.of(shift("s", "2026-12-31T15:00", "2026-12-31T23:30", 30)));

    assertThat(entries(late))
        .containsExactly("amy-1/2026 WORKED 30 2026-12-31 s", "amy-1/2027 WORKED 10 2027-01-01 s");
    assertThat(entries(notAtAll))
        .containsExactly(
            "amy-1/2026 WORKED -30 2026-12-31 s", "amy-1/2027 WORKED -10 2027-01-01 s");
  }

  @Test
  void workThatBeganOnlyInTheNewYearIsBookedThereAlone() {
    Duty night = shift("s", "2026-12-31T23:00", "2027-01-01T07:00", 0);
    HoursLedger held = booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, night))));
    Duty late =
        Duty.of(
            "s",
            night.day(),
            Amy.interval("2027-01-01T00:30", "2027-01-01T07:00"),
            0,
            Amy.AMSTERDAM,
            ShiftKind.CARE);

    assertThat(entries(BOOKING.worked(held, ONE, List.of(late))))
        .containsExactlyInAnyOrder(
            "amy-1/2026 WORKED -60 2026-12-31 s", "amy-1/2027 WORKED -30 2027-01-01 s");
  }

  @Test
  void workWithoutEmploymentIsRefused() {
    assertThat(
            faults(
                BOOKING.worked(
                    ledger(ONE),
                    ONE,
                    List.of(shift("s", "2023-11-02T07:00", "2023-11-02T15:00", 0)))))
        .containsExactly("no-employment-on-day 2023-11-02");
  }

  private static String bookedParts(List<Employment> contracts, Duty duty) {
    Booking booking =
        BOOKING.change(ledger(contracts), List.of(ShiftChange.picked(contracts, duty)));
    return String.join(
        ";",
        entries(booking).stream()
            .map(entry -> entry.replace(" ROSTERED", "").replaceAll(" s$", ""))
            .toList());
  }
}
