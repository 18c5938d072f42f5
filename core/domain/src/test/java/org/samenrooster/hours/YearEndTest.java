package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.hours.Amy.HOSPITALS;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.entries;
import static org.samenrooster.hours.Amy.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.agreement.OvertimeThreshold;
import org.samenrooster.time.Dated;

class YearEndTest {

  private static final int NET = 73_104;
  private static final HoursAgreement CAPPED =
      Agreements.with(
          HOSPITALS,
          HoursTerm.CARRY_OVER_CAP_MINUTES,
          Agreements.changing(LocalDate.of(2026, 12, 31), 5, 600));

  @ParameterizedTest
  @CsvSource({
    // balance, wished, paid, carried, lapsed
    "0, 600, 0, 0, 0",
    "599, 900, 0, 599, 0",
    "600, 900, 0, 600, 0",
    "601, 900, 1, 600, 0",
    "601, 0, 601, 0, 0",
    "601, 120, 481, 120, 0",
    "-600, 900, 0, -600, 0",
    "-601, 900, 0, -600, -1",
    "-601, 0, 0, 0, -601"
  })
  void aBalanceIsCarriedOverWithinTheCapAndTheRestIsPaidOrLapses(
      int balance, int wished, int paid, int carried, int lapsed) {
    assertThat(YearEnd.of(account(balance), CAPPED, wished))
        .isEqualTo(new YearEnd(paid, carried, lapsed));
  }

  @Test
  void withoutACapEverythingIsPaid() {
    assertThat(YearEnd.of(account(90), HOSPITALS, Integer.MAX_VALUE))
        .isEqualTo(new YearEnd(90, 0, 0));
  }

  @Test
  void theSettledAccountEndsWithZeroAndWhatGoesOnOpensTheNext() {
    HoursLedger ledger = with(1000);
    HoursAccount account = Amy.account(ledger, "amy-1");
    Optional<HoursAccount> next = ledger.account(new AccountId("amy-1", 2027));

    Booking settled = ledger.book(YearEnd.of(account, CAPPED, 600).postings(account, next));

    assertThat(entries(settled))
        .containsExactly(
            "amy-1/2026 SETTLEMENT -400 2026-12-31 PAID",
            "amy-1/2026 SETTLEMENT -600 2026-12-31 CARRIED_OVER",
            "amy-1/2027 OPENING 600 2027-01-01 CARRIED_OVER");
    assertThat(Amy.account(booked(settled), "amy-1").balanceMinutes()).isZero();
  }

  @Test
  void hoursTooFewLapseOrGoOnAsWell() {
    HoursLedger ledger = with(-1000);
    HoursAccount account = Amy.account(ledger, "amy-1");

    assertThat(
            entries(
                ledger.book(
                    YearEnd.of(account, CAPPED, 600)
                        .postings(account, ledger.account(new AccountId("amy-1", 2027))))))
        .containsExactly(
            "amy-1/2026 SETTLEMENT 600 2026-12-31 CARRIED_OVER",
            "amy-1/2026 SETTLEMENT 400 2026-12-31 LAPSED",
            "amy-1/2027 OPENING -600 2027-01-01 CARRIED_OVER");
    assertThat(
            entries(
                ledger.book(YearEnd.of(account, CAPPED, 0).postings(account, Optional.empty()))))
        .containsExactly("amy-1/2026 SETTLEMENT 1000 2026-12-31 LAPSED");
    assertThatThrownBy(() -> YearEnd.of(account, CAPPED, 1).postings(account, Optional.empty()))
        .hasMessageContaining("no account to which (-1)");
    assertThatThrownBy(() -> YearEnd.of(account, CAPPED, -1)).hasMessageContaining("(-1)");
  }

  @Test
  void aBalanceOfZeroNeedsNoEntry() {
    HoursLedger ledger = with(0);
    HoursAccount account = Amy.account(ledger, "amy-1");

    assertThat(
            entries(
                ledger.book(
                    YearEnd.of(account, CAPPED, 600)
                        .postings(account, ledger.account(new AccountId("amy-1", 2027))))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // worked beyond contract, extra, overtime with one threshold for all, overtime of one's own
    "-1, 0, 0, 0",
    "0, 0, 0, 0",
    "1, 1, 0, 1",
    "37560, 37560, 0, 37560",
    "37561, 37560, 1, 37561"
  })
  void extraHoursReachToTheThresholdAndOvertimeIsBeyondIt(
      int beyond, int extra, int overtime, int own) {
    HoursAgreement proRata = Agreements.with(HOSPITALS, Dated.always(OvertimeThreshold.PRO_RATA));

    assertThat(BeyondContract.of(account(beyond), Amy.annualHours(ONE)))
        .isEqualTo(new BeyondContract(extra, overtime));
    assertThat(BeyondContract.of(account(beyond), new AnnualHours(2026, ONE, proRata)))
        .isEqualTo(new BeyondContract(0, own));
  }

  @Test
  void whatWasBroughtInOrSettledWasNotWorked() {
    HoursLedger ledger = with(120);
    HoursAccount account = Amy.account(ledger, "amy-1");
    HoursLedger settled =
        booked(ledger.book(YearEnd.of(account, CAPPED, 0).postings(account, Optional.empty())));
    HoursLedger opened =
        booked(
            settled.book(
                List.of(YearOpening.opening(account.id(), new DayMinutes(Amy.NEW_YEAR, 5000)))));

    assertThat(BeyondContract.of(Amy.account(opened, "amy-1"), Amy.annualHours(ONE)))
        .isEqualTo(new BeyondContract(120, 0));
  }

  private static HoursAccount account(int balance) {
    return Amy.account(with(balance), "amy-1");
  }

  private static HoursLedger with(int balance) {
    return booked(
        new AwayBooking(ONE, Amy.AMSTERDAM)
            .counting(
                ledger(ONE),
                List.of(new DayMinutes(Amy.JULY, NET + balance)),
                new TimeAway("a", false)));
  }

  @Test
  void whatIsExpectedCountsAsWorkedBeyondTheContractToo() {
    HoursAccount account = Amy.account(Amy.ledger(ONE), "amy-1");
    int owed = -account.balanceMinutes();

    assertThat(BeyondContract.expected(account, Amy.annualHours(ONE), owed))
        .isEqualTo(new BeyondContract(0, 0));
    assertThat(BeyondContract.expected(account, Amy.annualHours(ONE), owed + 1))
        .isEqualTo(new BeyondContract(1, 0));
  }
}
