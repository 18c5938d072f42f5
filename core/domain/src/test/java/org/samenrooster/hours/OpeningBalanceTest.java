package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.Amy.HOSPITALS;
import static org.samenrooster.hours.Amy.JULY;
import static org.samenrooster.hours.Amy.NEXT_YEAR;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.TWO;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.entries;
import static org.samenrooster.hours.Amy.faults;
import static org.samenrooster.hours.Amy.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningBalanceTest {

  private static final LocalDate DAY_BEFORE = JULY.minusDays(1);

  private final OpeningBalance inJuly = new OpeningBalance(2026, JULY);

  @Test
  void itStandsInTheAccountOfTheContractOnItsDay() {
    assertThat(entries(inJuly.broughtIn(ledger(TWO), TWO, -90)))
        .containsExactly("amy-2/2026 OPENING -90 2026-07-01 amy-2");
    assertThat(entries(new OpeningBalance(2026, DAY_BEFORE).broughtIn(ledger(TWO), TWO, 90)))
        .containsExactly("amy-1/2026 OPENING 90 2026-06-30 amy-1");
  }

  @Test
  void anAccountMadeFromItsCausesHasTheSame() {
    HoursLedger grown = booked(inJuly.broughtIn(ledger(ONE), ONE, 600));
    HoursLedger made =
        booked(
            new HoursCauses(
                    List.of(2026, 2027).stream()
                        .map(year -> new YearOpening(new AnnualHours(year, ONE, HOSPITALS)))
                        .toList(),
                    ONE,
                    Map.of("amy-1", new DayMinutes(JULY, 600)),
                    List.of(),
                    List.of())
                .rebuilt(Amy.BOOKING));

    assertThat(Amy.byCause(grown)).isEqualTo(Amy.byCause(made));
  }

  @Test
  void aSecondOneIsRefusedAlsoOnAnotherDay() {
    HoursLedger once = booked(inJuly.broughtIn(ledger(ONE), ONE, 600));

    assertThat(faults(new OpeningBalance(2026, DAY_BEFORE).broughtIn(once, ONE, 60)))
        .containsExactly("opening-balance-stands 60");
    assertThat(faults(inJuly.broughtIn(once, ONE, 600)))
        .containsExactly("opening-balance-stands 600");
  }

  @Test
  void daysBeforeTheFirstRosterAreNoBalanceThatWasBroughtIn() {
    AnnualHours annual = Amy.annualHours(ONE);
    HoursLedger ledger =
        HoursLedger.of(
            List.of(new YearOpening(annual, JULY).account(ONE.get(0), Optional.empty())));

    assertThat(entries(inJuly.broughtIn(ledger, ONE, 600)))
        .containsExactly("amy-1/2026 OPENING 600 2026-07-01 amy-1");
  }

  @Test
  void itsDayLiesInTheYearUnderAContractAndIsOpen() {
    LocalDate early = LocalDate.of(2023, 12, 31);
    HoursLedger closed =
        HoursLedger.of(List.of(Amy.account(ledger(ONE), "amy-1").closedUntil(JULY)));

    assertThat(faults(new OpeningBalance(2026, NEXT_YEAR).broughtIn(ledger(ONE), ONE, 1)))
        .containsExactly("opening-outside-year 2027-01-01");
    assertThat(faults(new OpeningBalance(2026, early).broughtIn(ledger(ONE), ONE, 1)))
        .containsExactly("opening-outside-year 2023-12-31", "no-employment-on-day 2023-12-31");
    assertThat(faults(new OpeningBalance(2026, DAY_BEFORE).broughtIn(closed, ONE, 1)))
        .containsExactly("hours-closed 2026-06-30");
    assertThat(entries(inJuly.broughtIn(closed, ONE, 1))).hasSize(1);
  }

  @Test
  void itIsCorrectedByTheDifferenceAlsoASecondTimeAndInTheNextYear() {
    HoursLedger wrong = booked(inJuly.broughtIn(ledger(ONE), ONE, 600));
    DayMinutes right = new DayMinutes(JULY.plusDays(3), 540);
    DayMinutes rightAfterAll = new DayMinutes(NEXT_YEAR, 570);

    Booking once = inJuly.corrected(wrong, ONE, right, CorrectionReason.ENTERED_WRONGLY);
    Booking twice =
        inJuly.corrected(booked(once), ONE, rightAfterAll, CorrectionReason.REPORTED_LATE);

    int opening = Amy.account(wrong, "amy-1").entries().size();
    assertThat(entries(once))
        .containsExactly("amy-1/2026 CORRECTION -60 2026-07-04 amy-1 corrects " + opening);
    assertThat(entries(twice))
        .containsExactly("amy-1/2027 CORRECTION 30 2027-01-01 amy-1 corrects " + opening);
    assertThat(faults(inJuly.corrected(booked(twice), ONE, right(570), reason())))
        .containsExactly("opening-balance-is-that 570");
    assertThat(BeyondContract.of(Amy.account(booked(once), "amy-1"), Amy.annualHours(ONE)))
        .isEqualTo(BeyondContract.of(Amy.account(ledger(ONE), "amy-1"), Amy.annualHours(ONE)));
  }

  private static DayMinutes right(int minutes) {
    return new DayMinutes(JULY, minutes);
  }

  private static CorrectionReason reason() {
    return CorrectionReason.ENTERED_WRONGLY;
  }

  @Test
  void whatWasNotBroughtInCannotBeCorrected() {
    HoursLedger ledger = booked(inJuly.broughtIn(ledger(ONE), ONE, 600));

    assertThat(faults(inJuly.corrected(ledger(ONE), ONE, right(1), reason())))
        .containsExactly("no-opening-balance 2026-07-01");
    assertThat(
            faults(new OpeningBalance(2026, DAY_BEFORE).corrected(ledger, ONE, right(1), reason())))
        .containsExactly("no-opening-balance 2026-06-30");
  }

  @Test
  void whatGoesOnFromTheYearBeforeWasNotBroughtIn() {
    HoursLedger ledger = ledger(ONE);
    HoursLedger carried =
        booked(
            ledger.book(
                new YearEnd(0, 600, 0)
                    .postings(
                        Amy.account(ledger, "amy-1"),
                        ledger.account(new AccountId("amy-1", 2027)))));
    DayMinutes right = new DayMinutes(NEXT_YEAR, 540);

    assertThat(faults(new OpeningBalance(2027, NEXT_YEAR).corrected(carried, ONE, right, reason())))
        .containsExactly("no-opening-balance 2027-01-01");
  }
}
