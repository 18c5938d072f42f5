package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.HOSPITALS;
import static org.samenrooster.hours.Amy.JULY;
import static org.samenrooster.hours.Amy.NEW_YEAR;
import static org.samenrooster.hours.Amy.NEXT_YEAR;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.TWO;
import static org.samenrooster.hours.Amy.account;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.ledger;
import static org.samenrooster.hours.Amy.shift;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.team.Employment;

class ForecastTest {

  private static final AnnualHours ANNUAL = Amy.annualHours(ONE);
  private static final HoursAccount EMPTY = account(ledger(ONE), "amy-1");

  @Test
  void whereNothingIsKnownTheContractIsExpectedWithinTheBand() {
    Forecast forecast = Forecast.ofContract(EMPTY, ANNUAL, HOSPITALS, NEW_YEAR);

    // 75 120 less the holidays of 2016, and a tenth of that on either side.
    assertThat(forecast).isEqualTo(new Forecast(0, -7310, 7310, 73_104));
    assertThat(Forecast.ofContract(EMPTY, ANNUAL, HOSPITALS, NEW_YEAR.minusDays(90)))
        .isEqualTo(forecast);
  }

  @Test
  void whatIsKnownIsNotExpectedOnceMore() {
    int balance = EMPTY.balanceMinutes();
    // 37 869 minutes of the second half, less Christmas.
    Forecast half = Forecast.ofContract(EMPTY, ANNUAL, HOSPITALS, JULY);

    assertThat(half.expectedMinutes()).isEqualTo(37_869 - 288);
    assertThat(half.balanceMinutes()).isEqualTo(balance + 37_581);
    assertThat(half.lowMinutes()).isEqualTo(balance + 33_823);
    assertThat(half.highMinutes()).isEqualTo(balance + 41_339);
    assertThat(Forecast.ofContract(EMPTY, ANNUAL, HOSPITALS, NEXT_YEAR))
        .isEqualTo(new Forecast(balance, balance, balance, 0));
    assertThat(
            Forecast.ofContract(EMPTY, ANNUAL, HOSPITALS, NEXT_YEAR.minusDays(1)).expectedMinutes())
        .isEqualTo(206);
  }

  @Test
  void creditsAheadAreLessToExpectAndNeverLessThanNothing() {
    AwayBooking away = new AwayBooking(ONE, Amy.AMSTERDAM);
    DayMinutes leave = new DayMinutes(LocalDate.of(2026, 8, 3), 1440);
    HoursLedger some = booked(away.counting(ledger(ONE), List.of(leave), new TimeAway("l1", true)));
    HoursLedger much =
        booked(
            away.counting(
                ledger(ONE), List.of(new DayMinutes(JULY, 90_000)), new TimeAway("l1", true)));

    assertThat(
            Forecast.ofContract(account(some, "amy-1"), ANNUAL, HOSPITALS, JULY).expectedMinutes())
        .isEqualTo(37_581 - 1440);
    assertThat(
            Forecast.ofContract(account(much, "amy-1"), ANNUAL, HOSPITALS, JULY).expectedMinutes())
        .isZero();
    assertThat(
            Forecast.ofContract(account(much, "amy-1"), ANNUAL, HOSPITALS, JULY.plusDays(1))
                .expectedMinutes())
        .isPositive();
  }

  @Test
  void aBandOfTheTeamTakesThePlaceOfThatOfTheAgreement() {
    assertThat(Forecast.ofContract(EMPTY, ANNUAL, 5, NEW_YEAR))
        .isEqualTo(new Forecast(0, -3655, 3655, 73_104));
  }

  @Test
  void aLineSpreadOverTheSeasonsIsExpectedFromTheBalanceItTells() {
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    for (Month month : Month.values()) {
      weights.put(month, month.compareTo(Month.JULY) < 0 ? 150 : 50);
    }
    AnnualHours spread = Amy.annualHours(TWO).spreadBy(weights);
    List<HoursAccount> accounts =
        List.of(account(ledger(TWO), "amy-1"), account(ledger(TWO), "amy-2"));
    LocalDate known = LocalDate.of(2026, 9, 1);

    int onTheDayBefore =
        accounts.stream().mapToInt(one -> one.balanceOn(known.minusDays(1), spread)).sum();
    int atTheEnd =
        accounts.stream()
            .mapToInt(one -> Forecast.ofContract(one, spread, HOSPITALS, known).balanceMinutes())
            .sum();

    // What the rest of the year holds brings the balance to where the line already sees it.
    assertThat(atTheEnd).isEqualTo(onTheDayBefore);
    assertThat(onTheDayBefore)
        .isLessThan(
            accounts.stream()
                .mapToInt(one -> one.balanceOn(known.minusDays(1), Amy.annualHours(TWO)))
                .sum());
  }

  @Test
  void aContractOfBusyMonthsAloneMakesNoOvertimeOfItsLine() {
    List<Employment> fullTime =
        List.of(Employment.fixed("amy-1", 2160, TWO.get(0).dates()), TWO.get(1));
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    for (Month month : Month.values()) {
      weights.put(month, month.compareTo(Month.JULY) < 0 ? 150 : 50);
    }
    AnnualHours spread = Amy.annualHours(fullTime).spreadBy(weights);
    HoursAccount account = account(ledger(fullTime), "amy-1");
    int credited = account.balanceMinutes() - account.minutesOf(Set.of(HoursEntryKind.CONTRACT));
    int line = spread.minutesIn(account.days());

    assertThat(line).isGreaterThan(spread.overtimeThresholdIn(account.days()));
    assertThat(BeyondContract.expected(account, spread, line - credited))
        .isEqualTo(new BeyondContract(0, 0));
    assertThat(BeyondContract.expected(account, spread, line - credited + 1))
        .isEqualTo(new BeyondContract(0, 1));
  }

  @Test
  void aBaseRosterIsExpectedExceptOnDaysOfLeave() {
    LocalDate monday = LocalDate.of(2026, 11, 2);
    Map<LocalDate, Integer> baseRoster =
        Map.of(
            monday.minusDays(1),
            5,
            monday,
            480,
            monday.plusDays(1),
            450,
            monday.plusDays(2),
            455,
            NEXT_YEAR,
            1000);
    AwayBooking away = new AwayBooking(ONE, Amy.AMSTERDAM);
    TimeAway leave = new TimeAway("l1", true);
    HoursLedger gone =
        booked(away.counting(ledger(ONE), List.of(new DayMinutes(monday.plusDays(1), 450)), leave));
    HoursLedger back = booked(away.takenBack(gone, "l1"));
    int balance = EMPTY.balanceMinutes();

    assertThat(Forecast.ofBaseRoster(EMPTY, HOSPITALS, monday, baseRoster))
        .isEqualTo(new Forecast(balance + 1385, balance + 1247, balance + 1524, 1385));
    assertThat(
            Forecast.ofBaseRoster(account(gone, "amy-1"), HOSPITALS, monday, baseRoster)
                .expectedMinutes())
        .isEqualTo(935);
    assertThat(
            Forecast.ofBaseRoster(account(back, "amy-1"), HOSPITALS, monday, baseRoster)
                .expectedMinutes())
        .isEqualTo(1385);
  }

  @Test
  void aBaseRosterIsExpectedOnAPublicHolidayToo() {
    LocalDate christmas = LocalDate.of(2026, 12, 25);

    assertThat(
            Forecast.ofBaseRoster(EMPTY, HOSPITALS, NEW_YEAR, Map.of(christmas, 480))
                .expectedMinutes())
        .isEqualTo(480);
  }

  @Test
  void theForecastIsTheBalanceThatComesWhenTheBaseRosterIsWorked() {
    LocalDate monday = LocalDate.of(2026, 12, 28);
    Map<LocalDate, Integer> baseRoster = Map.of(monday, 480, monday.plusDays(2), 450);
    Forecast forecast = Forecast.ofBaseRoster(EMPTY, HOSPITALS, monday, baseRoster);

    HoursLedger worked =
        booked(
            BOOKING.change(
                ledger(ONE),
                List.of(
                    ShiftChange.picked(ONE, shift("a", "2026-12-28T07:00", "2026-12-28T15:00", 0)),
                    ShiftChange.picked(
                        ONE, shift("b", "2026-12-30T15:00", "2026-12-30T23:00", 30)))));

    assertThat(account(worked, "amy-1").balanceMinutes()).isEqualTo(forecast.balanceMinutes());
    assertThat(
            Forecast.ofContract(account(worked, "amy-1"), ANNUAL, HOSPITALS, NEXT_YEAR)
                .balanceMinutes())
        .isEqualTo(forecast.balanceMinutes());
  }
}
