package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.hours.Amy.HOSPITALS;
import static org.samenrooster.hours.Amy.JULY;
import static org.samenrooster.hours.Amy.NEW_YEAR;
import static org.samenrooster.hours.Amy.NEXT_YEAR;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.agreement.OvertimeThreshold;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;

class AnnualHoursTest {

  private static final DateRange YEAR = new DateRange(NEW_YEAR, NEXT_YEAR);

  @Test
  void twentyFourHoursInHospitalsAreTwelveHundredAndFiftyTwoLessSevenHolidays() {
    AnnualHours annual = Amy.annualHours(Amy.ONE);

    assertThat(annual.minutesIn(YEAR)).isEqualTo(75_120);
    assertThat(annual.publicHolidaysIn(YEAR))
        .extracting(holiday -> holiday.day() + " " + holiday.minutes())
        .containsExactly(
            "2026-01-01 288",
            "2026-04-06 288",
            "2026-04-27 288",
            "2026-05-05 288",
            "2026-05-14 288",
            "2026-05-25 288",
            "2026-12-25 288");
    assertThat(annual.year()).isEqualTo(2026);
  }

  @Test
  void whoBeginsInMidYearHasTheDaysFromThenOn() {
    AnnualHours annual = Amy.annualHours(List.of(fixed("e", 1440, DateRange.startingOn(JULY))));

    // 184 of 365 days: 75 120 × 184 / 365 = 37 868.7…
    assertThat(annual.minutesIn(YEAR)).isEqualTo(37_869);
    assertThat(annual.minutesIn(new DateRange(NEW_YEAR, JULY))).isZero();
    assertThat(annual.publicHolidaysIn(YEAR)).hasSize(1);
  }

  @Test
  void everyDayHasItsShareAndTheRoundedPartsAddUp() {
    AnnualHours annual = Amy.annualHours(Amy.ONE);

    // 75 120 / 365 = 205.80… a day.
    assertThat(annual.minutesIn(day(NEW_YEAR))).isEqualTo(206);
    assertThat(annual.minutesIn(day(NEW_YEAR.plusDays(1)))).isEqualTo(206);
    assertThat(annual.minutesIn(day(NEW_YEAR.plusDays(2)))).isEqualTo(205);
    assertThat(YEAR.stream().mapToInt(day -> annual.minutesIn(day(day))).sum()).isEqualTo(75_120);
  }

  @Test
  void halfAMinuteGoesUp() {
    // 365 days of 1 / 730 minute each; the first day is half of what makes a whole one at the end.
    var agreement =
        Agreements.with(HOSPITALS, HoursTerm.ANNUAL_FULL_TIME_MINUTES, Dated.always(1080));
    AnnualHours annual = new AnnualHours(2026, List.of(fixed("e", 1, YEAR)), agreement);

    assertThat(annual.minutesIn(YEAR)).isEqualTo(1);
    assertThat(annual.minutesIn(new DateRange(NEW_YEAR, NEXT_YEAR.minusDays(1)))).isZero();
  }

  @Test
  void aYearOfThreeHundredAndSixtySixDaysHoldsNoMoreHours() {
    AnnualHours annual = new AnnualHours(2028, Amy.ONE, HOSPITALS);

    assertThat(annual.minutesIn(new DateRange(LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1))))
        .isEqualTo(75_120);
  }

  @Test
  void contractsThatFollowEachOtherAddUpToTheirLines() {
    AnnualHours annual = Amy.annualHours(Amy.TWO);

    int first = annual.minutesIn(new DateRange(NEW_YEAR, JULY));
    int second = annual.minutesIn(new DateRange(JULY, NEXT_YEAR));

    // 75 120 × 181 / 365 and 87 640 × 184 / 365.
    assertThat(first).isEqualTo(37_251);
    assertThat(first + second).isEqualTo(annual.minutesIn(YEAR)).isEqualTo(81_431);
    assertThat(annual.contractOn(JULY)).hasValue(Amy.TWO.get(1));
    assertThat(annual.contractOn(JULY.minusDays(1))).hasValue(Amy.TWO.get(0));
  }

  @Test
  void onlyDaysOfTheYearCount() {
    AnnualHours annual = Amy.annualHours(Amy.ONE);

    assertThat(annual.minutesIn(new DateRange(NEW_YEAR.minusYears(1), NEXT_YEAR.plusYears(1))))
        .isEqualTo(75_120);
    assertThat(annual.minutesIn(new DateRange(NEXT_YEAR, NEXT_YEAR.plusDays(1)))).isZero();
    assertThat(annual.minutesIn(day(NEW_YEAR.minusDays(1)))).isZero();
    assertThat(annual.daysOf(Amy.ONE.get(0))).hasValue(YEAR);
    assertThat(annual.daysOf(fixed("e", 1, DateRange.startingOn(NEXT_YEAR)))).isEmpty();
    assertThat(annual.daysOf(fixed("e", 1, new DateRange(NEW_YEAR.minusDays(9), NEW_YEAR))))
        .isEmpty();
  }

  @Test
  void aTermThatChangesInTheYearHoldsFromItsDayOn() {
    AnnualHours annual =
        new AnnualHours(
            2026,
            Amy.ONE,
            Agreements.with(
                HOSPITALS,
                HoursTerm.ANNUAL_FULL_TIME_MINUTES,
                Agreements.changing(JULY, 112_680, 112_320)));

    assertThat(annual.minutesIn(new DateRange(NEW_YEAR, JULY))).isEqualTo(37_251);
    // 75 120 × 181 / 365 + 74 880 × 184 / 365 = 74 999.01…
    assertThat(annual.minutesIn(YEAR)).isEqualTo(74_999);
  }

  @Test
  void aFullTimeWeekThatChangesInTheYearIsCountedExactly() {
    AnnualHours annual =
        new AnnualHours(
            2026,
            Amy.ONE,
            Agreements.with(
                HOSPITALS,
                HoursTerm.FULL_TIME_WEEKLY_MINUTES,
                Agreements.changing(JULY, 2160, 2400)));

    // 75 120 × 181 / 365 + 67 608 × 184 / 365 = 71 333.13…
    assertThat(annual.minutesIn(YEAR)).isEqualTo(71_333);
    assertThat(annual.publicHolidaysIn(YEAR).get(6).minutes()).isEqualTo(259);
  }

  @Test
  void holidaysAreRoundedOneByOne() {
    AnnualHours annual = Amy.annualHours(List.of(fixed("e", 1442, YEAR)));

    // 432 × 1442 / 2160 = 288.4, and with 1443 288.6.
    assertThat(annual.publicHolidaysIn(YEAR)).allMatch(holiday -> holiday.minutes() == 288);
    assertThat(Amy.annualHours(List.of(fixed("e", 1443, YEAR))).publicHolidaysIn(YEAR))
        .allMatch(holiday -> holiday.minutes() == 289);
  }

  @Test
  void holidaysOnSaturdayAndSundayTakeNothingOff() {
    AnnualHours annual = new AnnualHours(2027, Amy.ONE, HOSPITALS);

    assertThat(
            annual.publicHolidaysIn(
                new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1))))
        .extracting(DayMinutes::day)
        .hasSize(6)
        .doesNotContain(LocalDate.of(2027, 12, 25), LocalDate.of(2027, 12, 26));
  }

  @Test
  void overtimeBeginsBeyondAFullTimeYearOrBeyondTheContract() {
    var proRata = Agreements.with(HOSPITALS, Dated.always(OvertimeThreshold.PRO_RATA));
    var changing =
        Agreements.with(
            HOSPITALS,
            Agreements.changing(JULY, OvertimeThreshold.ABSOLUTE, OvertimeThreshold.PRO_RATA));

    assertThat(Amy.annualHours(Amy.ONE).overtimeThresholdIn(YEAR)).isEqualTo(112_680);
    assertThat(new AnnualHours(2026, Amy.ONE, proRata).overtimeThresholdIn(YEAR)).isEqualTo(75_120);
    // 112 680 × 181 / 365 + 75 120 × 184 / 365
    assertThat(new AnnualHours(2026, Amy.ONE, changing).overtimeThresholdIn(YEAR))
        .isEqualTo(93_746);
    assertThat(Amy.annualHours(List.of(fixed("e", 2400, YEAR))).overtimeThresholdIn(YEAR))
        .isEqualTo(125_200);
    assertThat(Amy.annualHours(List.of()).overtimeThresholdIn(YEAR)).isZero();
  }

  @Test
  void aMonthThatWeighsTwiceAsMuchHoldsTwiceTheShareOfItsDays() {
    AnnualHours flat = Amy.annualHours(Amy.ONE);
    AnnualHours spread = flat.spreadBy(weights(100, Map.of(Month.JULY, 200, Month.AUGUST, 0)));

    // 365 days weigh 365 again: 31 more in July, 31 less in August.
    assertThat(spread.minutesIn(YEAR)).isEqualTo(75_120);
    assertThat(spread.minutesIn(month(Month.AUGUST))).isZero();
    // 75 120 × 62 / 365 = 12 760.1…, between 37 251.2… and 50 011.3…
    assertThat(spread.minutesIn(month(Month.JULY))).isEqualTo(12_760);
    assertThat(spread.minutesIn(month(Month.MAY))).isEqualTo(flat.minutesIn(month(Month.MAY)));
    assertThat(spread.publicHolidaysIn(YEAR)).isEqualTo(flat.publicHolidaysIn(YEAR));
    assertThat(spread.overtimeThresholdIn(YEAR)).isEqualTo(112_680);
    assertThat(spread.contractOn(JULY)).isEqualTo(flat.contractOn(JULY));
  }

  @Test
  void daysBeforeTheWeightsHoldKeepTheirShare() {
    LocalDate from = LocalDate.of(2026, 12, 1).minusDays(1);
    DateRange before = new DateRange(YEAR.from(), from);
    AnnualHours flat = Amy.annualHours(Amy.TWO);

    AnnualHours spread = flat.spreadBy(weights(0, Map.of(Month.NOVEMBER, 200)), from);

    assertThat(before.stream().map(day -> spread.minutesIn(day(day))))
        .containsExactlyElementsOf(before.stream().map(day -> flat.minutesIn(day(day))).toList());
    assertThat(spread.minutesIn(day(from)))
        .isEqualTo(flat.minutesIn(new DateRange(from, YEAR.until())));
    assertThat(spread.minutesIn(month(Month.DECEMBER))).isZero();
    assertThat(spread.minutesIn(YEAR)).isEqualTo(flat.minutesIn(YEAR));
  }

  @Test
  void weightsThatHoldAfterTheYearMoveNothing() {
    AnnualHours flat = Amy.annualHours(Amy.ONE);

    AnnualHours spread = flat.spreadBy(weights(100, Map.of(Month.MAY, 0)), YEAR.until());

    assertThat(spread.minutesIn(month(Month.MAY))).isEqualTo(flat.minutesIn(month(Month.MAY)));
    assertThat(spread.minutesIn(YEAR)).isEqualTo(75_120);
  }

  @Test
  void onlyTheProportionsOfWeightsCount() {
    AnnualHours one = Amy.annualHours(Amy.TWO).spreadBy(weights(50, Map.of(Month.MAY, 60)));
    AnnualHours other = Amy.annualHours(Amy.TWO).spreadBy(weights(100, Map.of(Month.MAY, 120)));

    assertThat(YEAR.stream().map(day -> one.minutesIn(day(day))))
        .containsExactlyElementsOf(YEAR.stream().map(day -> other.minutesIn(day(day))).toList());
  }

  @Test
  void whoIsEmployedInMonthsWithoutWeightAloneKeepsTheLine() {
    DateRange may = new DateRange(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 18));
    AnnualHours flat = Amy.annualHours(List.of(fixed("e", 1440, may)));

    assertThat(flat.spreadBy(weights(100, Map.of(Month.MAY, 0))).minutesIn(may))
        .isEqualTo(flat.minutesIn(may))
        .isEqualTo(2_881);
    assertThat(Amy.annualHours(List.of()).spreadBy(weights(100, Map.of())).minutesIn(YEAR))
        .isZero();
  }

  @Test
  void everyMonthNeedsAWeightOfZeroOrMore() {
    AnnualHours annual = Amy.annualHours(Amy.ONE);

    assertThatThrownBy(() -> annual.spreadBy(Map.of(Month.MAY, 100)))
        .hasMessageContaining("(JANUARY) needs a weight of 0 or more, not null");
    assertThatThrownBy(() -> annual.spreadBy(weights(100, Map.of(Month.MAY, -1))))
        .hasMessageContaining("(MAY) needs a weight of 0 or more, not -1");
  }

  private static Map<Month, Integer> weights(int ordinary, Map<Month, Integer> others) {
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    for (Month month : Month.values()) {
      weights.put(month, others.getOrDefault(month, ordinary));
    }
    return weights;
  }

  private static DateRange month(Month month) {
    LocalDate first = LocalDate.of(2026, month, 1);
    return new DateRange(first, first.plusMonths(1));
  }

  @Test
  void twoContractsAtOnceAreNotOneLine() {
    assertThatThrownBy(
            () -> Amy.annualHours(List.of(fixed("a", 1, YEAR), fixed("b", 1, day(JULY)))))
        .hasMessageContaining("Two contracts share a day");
  }

  @Test
  void contractsOfAnotherYearDoNotMatter() {
    DateRange before = new DateRange(LocalDate.of(2024, 1, 1), NEW_YEAR);
    AnnualHours annual =
        Amy.annualHours(
            List.of(fixed("a", 1, before), fixed("b", 1, before), fixed("c", 1440, YEAR)));

    assertThat(annual.minutesIn(YEAR)).isEqualTo(75_120);
    assertThat(annual.contractOn(NEW_YEAR.minusDays(1))).isEmpty();
  }

  @Test
  void onlyWhatWasAgreedForDaysOfTheYearIsOnTopOfItsContracts() {
    ContractRaise before = raise("before", new DateRange(NEW_YEAR.minusWeeks(4), NEW_YEAR));
    ContractRaise over = raise("over", new DateRange(JULY, NEXT_YEAR.plusDays(1)));
    ContractRaise after = raise("after", new DateRange(NEXT_YEAR.plusDays(1), JULY.plusYears(1)));
    ExtendedContracts extended = new ExtendedContracts(Amy.ONE, List.of(before, over, after));

    assertThat(new AnnualHours(2026, extended, HOSPITALS).raises()).containsExactly(over);
    assertThat(new AnnualHours(2027, extended, HOSPITALS).raises()).containsExactly(over, after);
  }

  private static ContractRaise raise(String decision, DateRange days) {
    return new ContractRaise(decision, days, 1680);
  }

  private static DateRange day(LocalDate day) {
    return new DateRange(day, day.plusDays(1));
  }

  private static Employment fixed(String id, int weeklyMinutes, DateRange dates) {
    return Employment.fixed(id, weeklyMinutes, dates);
  }
}
