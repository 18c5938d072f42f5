package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.TWO;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.faults;
import static org.samenrooster.hours.Amy.shift;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

class HoursCausesTest {

  private static final Duty MARCH = shift("s1", "2026-03-02T07:00", "2026-03-02T15:30", 30);
  private static final Duty LATE = shift("s1", "2026-03-02T07:00", "2026-03-02T16:00", 30);
  private static final Duty NOVEMBER = shift("s2", "2026-11-02T07:00", "2026-11-02T15:30", 30);
  private static final HoursCauses.Away LEAVE = away("l1", LocalDate.of(2026, 8, 3));
  private static final HoursCauses.Away BEFORE = away("l2", LocalDate.of(2023, 12, 31));

  private static HoursCauses.Away away(String absence, LocalDate day) {
    return new HoursCauses.Away(new TimeAway(absence, true), new DayMinutes(day, 288));
  }

  private static HoursCauses causes(
      List<Employment> contracts, List<Duty> shifts, HoursCauses.Away... away) {
    return new HoursCauses(
        List.of(new YearOpening(Amy.annualHours(contracts))),
        contracts,
        Map.of("amy-2", new DayMinutes(Amy.JULY, 90)),
        shifts.stream().map(shift -> new HoursCauses.HeldShift(shift, workedOf(shift))).toList(),
        List.of(away));
  }

  private static Optional<Duty> workedOf(Duty shift) {
    return shift.id().equals("s1") ? Optional.of(LATE) : Optional.empty();
  }

  @Test
  void everyAccountOfTheYearIsMadeOfContractOpeningShiftsWorkAndTimeAway() {
    HoursLedger ledger = booked(causes(TWO, List.of(MARCH, NOVEMBER), LEAVE).rebuilt(BOOKING));

    assertThat(written(ledger, "amy-1"))
        .startsWith("amy-1/2026 CONTRACT -37251 2026-01-01 amy-1")
        .endsWith("amy-1/2026 ROSTERED 480 2026-03-02 s1", "amy-1/2026 WORKED 30 2026-03-02 s1");
    assertThat(written(ledger, "amy-2"))
        .containsExactly(
            "amy-2/2026 CONTRACT -44180 2026-07-01 amy-2",
            "amy-2/2026 PUBLIC_HOLIDAY 336 2026-12-25 2026-12-25",
            "amy-2/2026 OPENING 90 2026-07-01 amy-2",
            "amy-2/2026 ROSTERED 480 2026-11-02 s2",
            "amy-2/2026 LEAVE 288 2026-08-03 l1");
  }

  private static List<String> written(HoursLedger ledger, String employment) {
    return Amy.account(ledger, employment).entries().stream().map(Amy::written).toList();
  }

  @Test
  void aContractWithoutADayInTheYearHasNoAccount() {
    List<Employment> contracts =
        List.of(
            TWO.get(0),
            TWO.get(1),
            Employment.fixed(
                "amy-0", 960, new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1))));

    assertThat(booked(causes(contracts, List.of()).rebuilt(BOOKING)).accounts())
        .containsOnlyKeys(new AccountId("amy-1", 2026), new AccountId("amy-2", 2026));
  }

  @Test
  void whatCannotBeBookedIsRefusedWhateverComesAfterIt() {
    Duty before = shift("s0", "2023-12-31T07:00", "2023-12-31T15:00", 0);

    assertThat(faults(causes(TWO, List.of(before, MARCH), LEAVE).rebuilt(BOOKING)))
        .containsExactly("no-employment-on-day 2023-12-31");
    assertThat(faults(causes(TWO, List.of(MARCH), BEFORE, LEAVE, BEFORE).rebuilt(BOOKING)))
        .containsExactly("no-employment-on-day 2023-12-31", "no-employment-on-day 2023-12-31");
  }

  @Test
  void theMinutesOfACauseAreAddedUpAndThoseThatCancelAreLeftOut() {
    HoursLedger held = booked(causes(TWO, List.of(MARCH, NOVEMBER)).rebuilt(BOOKING));
    HoursLedger without =
        booked(BOOKING.change(held, List.of(ShiftChange.withdrawn(TWO, NOVEMBER))));

    Map<HoursCauses.Cause, Integer> minutes = HoursCauses.minutesByCause(without);

    assertThat(minutes)
        .containsEntry(
            new HoursCauses.Cause(new AccountId("amy-1", 2026), HoursCause.shift("s1")), 510)
        .doesNotContainKey(
            new HoursCauses.Cause(new AccountId("amy-2", 2026), HoursCause.shift("s2")));
  }

  @Test
  void aNightOverNewYearAndABalanceStandInTheYearsTheyBelongTo() {
    Duty night = shift("n", "2026-12-31T23:00", "2027-01-01T07:00", 0);
    List<YearOpening> years =
        List.of(
            new YearOpening(new AnnualHours(2026, Amy.ONE, Amy.HOSPITALS)),
            new YearOpening(new AnnualHours(2027, Amy.ONE, Amy.HOSPITALS)));
    HoursCauses causes =
        new HoursCauses(
            years,
            Amy.ONE,
            Map.of("amy-1", new DayMinutes(Amy.JULY, 90)),
            List.of(new HoursCauses.HeldShift(night, Optional.empty())),
            List.of());

    Map<HoursCauses.Cause, Integer> minutes = Amy.byCause(booked(causes.rebuilt(BOOKING)));

    HoursCause balance = new HoursCause(HoursCause.Kind.OPENING_BALANCE, "amy-1");
    AccountId old = new AccountId("amy-1", 2026);
    AccountId young = new AccountId("amy-1", 2027);
    assertThat(minutes)
        .containsEntry(new HoursCauses.Cause(old, HoursCause.shift("n")), 60)
        .containsEntry(new HoursCauses.Cause(young, HoursCause.shift("n")), 420)
        .containsEntry(new HoursCauses.Cause(old, balance), 90)
        .doesNotContainKey(new HoursCauses.Cause(young, balance));
  }
}
