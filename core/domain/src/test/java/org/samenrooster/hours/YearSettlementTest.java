package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.hours.Amy.AMSTERDAM;
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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.samenrooster.hours.YearSettlement.AccountEnd;
import org.samenrooster.hours.YearSettlement.Outcome;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;

class YearSettlementTest {

  private static final HoursAgreement CAPPED =
      Agreements.with(HOSPITALS, HoursTerm.CARRY_OVER_CAP_MINUTES, Dated.always(600));
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** Out of service in July and August. */
  private static final List<Employment> APART =
      List.of(
          Employment.fixed("amy-1", 1440, new DateRange(LocalDate.of(2024, 1, 1), JULY)),
          Employment.fixed("amy-2", 1680, DateRange.startingOn(LocalDate.of(2026, 9, 1))));

  @Test
  void whatGoesOnOpensTheNextYearAndTheRestIsPaid() {
    Outcome outcome = settled(with(ONE, "amy-1", 1000), ONE, 600);

    assertThat(entries(outcome.booking()))
        .containsExactly(
            "amy-1/2026 SETTLEMENT -400 2026-12-31 PAID",
            "amy-1/2026 SETTLEMENT -600 2026-12-31 CARRIED_OVER",
            "amy-1/2027 OPENING 600 2027-01-01 CARRIED_OVER");
    assertThat(outcome.ends())
        .containsExactly(
            new AccountEnd(new AccountId("amy-1", 2026), LAST, new YearEnd(400, 600, 0)));
  }

  @Test
  void aClosedYearIsSettledAndAClosedJanuaryTakesWhatGoesOn() {
    HoursLedger closed =
        HoursLedger.of(
            with(ONE, "amy-1", 1000).accounts().values().stream()
                .map(account -> account.closedUntil(LocalDate.of(2027, 1, 25)))
                .toList());

    assertThat(entries(settled(closed, ONE, 600).booking())).hasSize(3);
  }

  @Test
  void contractsThatFollowEachOtherAreSettledTogetherInTheLast() {
    HoursLedger ledger = with(TWO, "amy-1", 900);
    HoursLedger both = away(ledger, TWO, LAST, balanced(ledger, "amy-2", -800));

    Outcome outcome = settled(both, TWO, 0);

    assertThat(entries(outcome.booking()))
        .containsExactly("amy-2/2026 SETTLEMENT -100 2026-12-31 PAID");
    assertThat(outcome.ends()).extracting(AccountEnd::end).containsExactly(new YearEnd(100, 0, 0));
  }

  @Test
  void theAccountsOfTheYearAreClosedAndThoseOfTheNextStayOpen() {
    HoursLedger settled = booked(settled(with(TWO, "amy-2", 900), TWO, 600).booking());

    assertThat(settled.accounts().values())
        .extracting(account -> account.id().employment() + " " + account.openFrom())
        .containsExactlyInAnyOrder("amy-1 2026-07-01", "amy-2 2027-01-01", "amy-2 2027-01-01");
  }

  @Test
  void whereDaysLieBetweenThemEachIsSettledAndOnlyTheLastGoesOn() {
    HoursLedger ledger = with(APART, "amy-1", 900);
    HoursLedger both = away(ledger, APART, LAST, balanced(ledger, "amy-2", -800));

    Outcome outcome = settled(both, APART, 600);

    assertThat(entries(outcome.booking()))
        .containsExactly(
            "amy-1/2026 SETTLEMENT -900 2026-06-30 PAID",
            "amy-2/2026 SETTLEMENT 600 2026-12-31 CARRIED_OVER",
            "amy-2/2026 SETTLEMENT 200 2026-12-31 LAPSED",
            "amy-2/2027 OPENING -600 2027-01-01 CARRIED_OVER");
    assertThat(outcome.ends())
        .extracting(AccountEnd::day)
        .containsExactly(LocalDate.of(2026, 6, 30), LAST);
  }

  @Test
  void aYearIsSettledOnce() {
    HoursLedger once = booked(settled(with(ONE, "amy-1", 1000), ONE, 0).booking());

    assertThat(faults(settled(once, ONE, 0).booking())).containsExactly("year-settled 2026");
  }

  @Test
  void moreThanTheAgreementAllowsCannotGoOn() {
    HoursLedger ledger = with(ONE, "amy-1", 1000);

    assertThat(faults(settled(ledger, ONE, 601).booking())).containsExactly("carry-above-cap 601");
    assertThatThrownBy(() -> settled(ledger, ONE, -1)).hasMessageContaining("(-1)");
  }

  @Test
  void nothingGoesOnToWhereTheContractHasEnded() {
    List<Employment> ending =
        List.of(Employment.fixed("amy-1", 1440, new DateRange(LocalDate.of(2024, 1, 1), LAST)));
    HoursLedger ledger = with(ending, "amy-1", 1000);

    assertThat(settled(ledger, ending, 1).booking())
        .isInstanceOfSatisfying(
            Booking.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.pointer() + " " + fault.message(Locale.ENGLISH))
                    .containsExactly(
                        "/carryMinutes 1 minutes cannot go on to 2027: there is no contract on 1"
                            + " January. Settle with 0."));
    assertThat(entries(settled(ledger, ending, 0).booking()))
        .containsExactly("amy-1/2026 SETTLEMENT -1000 2026-12-30 PAID");
  }

  @Test
  void nothingGoesOnToAnAccountThatBeganWithABalance() {
    HoursLedger ledger =
        booked(new OpeningBalance(2027, NEXT_YEAR).broughtIn(with(ONE, "amy-1", 1000), ONE, 60));

    assertThat(faults(settled(ledger, ONE, 600).booking()))
        .containsExactly("opening-balance-stands 600");
    assertThat(entries(settled(ledger, ONE, 0).booking())).hasSize(1);
  }

  @Test
  void withoutAContractInTheYearThereIsNothingToSettle() {
    assertThat(faults(settled(HoursLedger.of(List.of()), List.of(), 0).booking()))
        .containsExactly("nothing-to-settle 2026");
  }

  private static Outcome settled(HoursLedger ledger, List<Employment> contracts, int carry) {
    return new YearSettlement(2026, contracts, CAPPED, carry).settled(ledger);
  }

  private static HoursLedger with(List<Employment> contracts, String employment, int balance) {
    HoursLedger ledger = ledger(contracts);
    LocalDate day = Amy.account(ledger, employment).days().until().minusDays(1);
    return away(ledger, contracts, day, balanced(ledger, employment, balance));
  }

  /** What is missing to a balance. */
  private static int balanced(HoursLedger ledger, String employment, int balance) {
    return balance - Amy.account(ledger, employment).balanceMinutes();
  }

  private static HoursLedger away(
      HoursLedger ledger, List<Employment> contracts, LocalDate day, int minutes) {
    return booked(
        new AwayBooking(contracts, AMSTERDAM)
            .counting(
                ledger, List.of(new DayMinutes(day, minutes)), new TimeAway("a-" + day, false)));
  }
}
