package org.samenrooster.hours.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;
import org.samenrooster.time.Interval;

class HoursAgreementTest {

  private static final HoursAgreement HOSPITALS = Agreements.hospitals();
  private static final LocalDate MAY = LocalDate.of(2026, 5, 5);

  @Test
  void aNumberIsThatOfTheDay() {
    HoursAgreement changed =
        Agreements.with(HOSPITALS, HoursTerm.BAND_PERCENT, Agreements.changing(MAY, 10, 20));

    assertThat(changed.number(HoursTerm.BAND_PERCENT, MAY.minusDays(1))).isEqualTo(10);
    assertThat(changed.number(HoursTerm.BAND_PERCENT, MAY)).isEqualTo(20);
  }

  @Test
  void liberationDayCountsWhereTheAgreementSaysSo() {
    HoursAgreement until2027 =
        new HoursAgreement(
            "x",
            HOSPITALS.numbers(),
            Agreements.changing(
                LocalDate.of(2027, 1, 1), LiberationDay.EVERY_YEAR, LiberationDay.NEVER),
            HOSPITALS.overtimeThreshold(),
            HOSPITALS.allowanceTables(),
            HOSPITALS.allowanceWageCaps());

    assertThat(until2027.publicHolidayDatesIn(2026)).hasSize(10).contains(MAY);
    assertThat(until2027.publicHolidayDatesIn(2027))
        .hasSize(9)
        .doesNotContain(LocalDate.of(2027, 5, 5));
    assertThat(until2027.overtimeThresholdOn(MAY)).isEqualTo(OvertimeThreshold.ABSOLUTE);
  }

  @Test
  void irregularHoursKnowTheHolidaysOfTheAgreement() {
    ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
    IrregularHours irregular = HOSPITALS.irregularHours(amsterdam);
    Interval holiday = hourFrom("2026-05-05T09:00", amsterdam);
    Interval dayAfter = hourFrom("2026-05-06T09:00", amsterdam);

    assertThat(irregular.of(List.of(holiday), new BigDecimal("20.00")).amount()).isEqualTo("12.00");
    assertThat(irregular.of(List.of(dayAfter), new BigDecimal("20.00")).amount()).isEqualTo("0.00");
  }

  private static Interval hourFrom(String start, ZoneId zone) {
    Instant from = LocalDateTime.parse(start).atZone(zone).toInstant();
    return new Interval(from, from.plusSeconds(3600));
  }

  @Test
  void aTermSaysTheLeastAndTheMostThatCanBeMeant() {
    assertThat(HoursTerm.FULL_TIME_WEEKLY_MINUTES.least()).isEqualTo(1);
    assertThat(HoursTerm.FULL_TIME_WEEKLY_MINUTES.most()).isEqualTo(7 * 24 * 60);
    assertThat(HoursTerm.PUBLIC_HOLIDAY_MINUTES.least()).isZero();
    assertThat(HoursTerm.PUBLIC_HOLIDAY_MINUTES.most()).isEqualTo(24 * 60);
  }

  @Test
  void aTermThatIsMissingOnSomeDayIsRefused() {
    assertThatThrownBy(() -> Agreements.with(HOSPITALS, HoursTerm.BAND_PERCENT, Dated.never()))
        .hasMessageContaining("does not give bandPercent on every day");
    assertThatThrownBy(() -> Agreements.with(HOSPITALS, Dated.never()))
        .hasMessageContaining("overtimeThreshold");
    assertThatThrownBy(
            () ->
                new HoursAgreement(
                    "x",
                    HOSPITALS.numbers(),
                    Dated.never(),
                    HOSPITALS.overtimeThreshold(),
                    HOSPITALS.allowanceTables(),
                    Dated.never()))
        .hasMessageContaining("liberationDay");
    assertThatThrownBy(
            () ->
                new HoursAgreement(
                    "x",
                    HOSPITALS.numbers(),
                    HOSPITALS.liberationDay(),
                    HOSPITALS.overtimeThreshold(),
                    Dated.never(),
                    Dated.never()))
        .hasMessageContaining("allowance");
    assertThatThrownBy(
            () ->
                new HoursAgreement(
                    "x",
                    Map.of(),
                    HOSPITALS.liberationDay(),
                    HOSPITALS.overtimeThreshold(),
                    HOSPITALS.allowanceTables(),
                    Dated.never()))
        .hasMessageContaining("fullTimeWeeklyMinutes");
  }

  @Test
  void withoutAnAgreementTheWeeklyHoursCountByTheDayInEveryYear() {
    HoursAgreement plain = HoursAgreement.plain("nl-atw");
    List<Employment> contracts =
        List.of(Employment.fixed("e", 1440, DateRange.startingOn(LocalDate.of(2020, 1, 1))));
    AnnualHours year = new AnnualHours(2026, contracts, plain);
    AnnualHours leapYear = new AnnualHours(2028, contracts, plain);
    DateRange week = DateRange.ofWeeks(LocalDate.of(2028, 2, 28), 1);

    assertThat(plain.id()).isEqualTo("nl-atw");
    assertThat(year.minutesIn(wholeYear(2026))).isEqualTo(75_086);
    assertThat(leapYear.minutesIn(wholeYear(2028))).isEqualTo(75_291);
    assertThat(leapYear.minutesIn(week)).isEqualTo(1440);
    assertThat(year.publicHolidaysIn(wholeYear(2026))).isEmpty();
    assertThat(year.overtimeThresholdIn(wholeYear(2026))).isEqualTo(365 * 24 * 60);
  }

  private static DateRange wholeYear(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }
}
