package org.samenrooster.hours.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.hours.allowance.AllowanceTables.band;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;
import org.samenrooster.time.Interval;
import org.samenrooster.time.PublicHolidays;

class IrregularHoursTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final PublicHolidays HOLIDAYS =
      PublicHolidays.ofTheNetherlands().withLiberationDay();
  private static final BigDecimal TWENTY = new BigDecimal("20.00");

  private static final IrregularHours CARE = with(Dated.always(AllowanceTables.care()));

  private static IrregularHours with(Dated<AllowanceTable> tables) {
    return new IrregularHours(AMSTERDAM, tables, Dated.never(), HOLIDAYS::contains);
  }

  @ParameterizedTest
  @CsvSource({
    // Wednesday 4 November 2026: a minute on either side of every border.
    "2026-11-04T05:58, 2026-11-04T05:59, 47",
    "2026-11-04T05:59, 2026-11-04T06:00, 47",
    "2026-11-04T06:00, 2026-11-04T06:01, 22",
    "2026-11-04T06:59, 2026-11-04T07:00, 22",
    "2026-11-04T07:00, 2026-11-04T07:01, 0",
    "2026-11-04T19:59, 2026-11-04T20:00, 0",
    "2026-11-04T20:00, 2026-11-04T20:01, 22",
    "2026-11-04T21:59, 2026-11-04T22:00, 22",
    "2026-11-04T22:00, 2026-11-04T22:01, 47",
    "2026-11-04T23:59, 2026-11-05T00:00, 47",
    "2026-11-05T00:00, 2026-11-05T00:01, 47",
    // Friday to Saturday to Sunday to Monday.
    "2026-11-06T23:59, 2026-11-07T00:00, 47",
    "2026-11-07T00:00, 2026-11-07T00:01, 52",
    "2026-11-07T05:59, 2026-11-07T06:00, 52",
    "2026-11-07T06:00, 2026-11-07T06:01, 38",
    "2026-11-07T07:59, 2026-11-07T08:00, 38",
    "2026-11-07T08:00, 2026-11-07T08:01, 0",
    "2026-11-07T11:59, 2026-11-07T12:00, 0",
    "2026-11-07T12:00, 2026-11-07T12:01, 38",
    "2026-11-07T21:59, 2026-11-07T22:00, 38",
    "2026-11-07T22:00, 2026-11-07T22:01, 52",
    "2026-11-07T23:59, 2026-11-08T00:00, 52",
    "2026-11-08T00:00, 2026-11-08T00:01, 60",
    "2026-11-08T23:59, 2026-11-09T00:00, 60",
    "2026-11-09T00:00, 2026-11-09T00:01, 47",
    // Thursday 24 and 31 December, from 18:00 on.
    "2026-12-24T17:59, 2026-12-24T18:00, 0",
    "2026-12-24T18:00, 2026-12-24T18:01, 60",
    "2026-12-24T22:00, 2026-12-24T22:01, 60",
    "2026-12-24T23:59, 2026-12-25T00:00, 60",
    "2026-12-24T05:59, 2026-12-24T06:00, 47",
    "2026-12-31T17:59, 2026-12-31T18:00, 0",
    "2026-12-31T18:00, 2026-12-31T18:01, 60",
    "2026-12-30T18:00, 2026-12-30T18:01, 0",
    "2026-11-24T18:00, 2026-11-24T18:01, 0",
    // The first of January is a holiday, whatever it is of the week; the second is not.
    "2027-01-01T00:00, 2027-01-01T00:01, 60",
    "2027-01-01T23:59, 2027-01-02T00:00, 60",
    "2027-01-02T00:00, 2027-01-02T00:01, 52",
    // A Saturday that is 24 December: the Saturday before 18:00, the evening after it.
    "2022-12-24T17:59, 2022-12-24T18:00, 38",
    "2022-12-24T18:00, 2022-12-24T18:01, 60",
    "2022-12-24T11:59, 2022-12-24T12:00, 0",
    // King's Day on a Monday, and on the Saturday before where the 27th is a Sunday.
    "2026-04-27T12:00, 2026-04-27T12:01, 60",
    "2026-04-28T12:00, 2026-04-28T12:01, 0",
    "2025-04-26T09:00, 2025-04-26T09:01, 60",
    "2025-04-25T12:00, 2025-04-25T12:01, 0",
    // Second Christmas Day is a Saturday in 2026, and a holiday first.
    "2026-12-26T09:00, 2026-12-26T09:01, 60"
  })
  void everyMinuteLiesInTheBandOfTheWallClock(String start, String end, int percent) {
    assertThat(minutes(CARE.of(List.of(work(start, end)), TWENTY)))
        .isEqualTo(percent == 0 ? Map.of() : Map.of(percent, 1));
  }

  @Test
  void aSundayThatIsTheDayBeforeChristmasIsASundayAllDay() {
    AllowanceTable table =
        new AllowanceTable(
            List.of(band(AllowanceDay.SUNDAY, 0, 24, 60), band(AllowanceDay.EVE, 18, 24, 70)));

    assertThat(
            minutes(
                with(Dated.always(table))
                    .of(List.of(work("2023-12-24T12:00", "2023-12-24T23:00")), TWENTY)))
        .isEqualTo(Map.of(60, 11 * 60));
  }

  @Test
  void aHolidayOnASundayIsPaidAsAHoliday() {
    AllowanceTable table =
        new AllowanceTable(
            List.of(
                band(AllowanceDay.SUNDAY, 0, 24, 60),
                band(AllowanceDay.PUBLIC_HOLIDAY, 0, 24, 100)));

    assertThat(
            minutes(
                with(Dated.always(table))
                    .of(List.of(work("2026-04-05T07:00", "2026-04-05T08:00")), TWENTY)))
        .isEqualTo(Map.of(100, 60));
  }

  @Test
  void theNightOfAnHourMoreAndThatOfAnHourLessCountMinutesThatPass() {
    ShiftAllowance autumn = CARE.of(List.of(work("2026-10-24T23:00", "2026-10-25T07:00")), TWENTY);
    ShiftAllowance spring = CARE.of(List.of(work("2026-03-28T23:00", "2026-03-29T07:00")), TWENTY);

    assertThat(minutes(autumn)).isEqualTo(Map.of(52, 60, 60, 480));
    assertThat(autumn.amount()).isEqualTo("106.40");
    assertThat(minutes(spring)).isEqualTo(Map.of(52, 60, 60, 360));
    assertThat(spring.amount()).isEqualTo("82.40");
  }

  @Test
  void aBorderInAnHourThatComesTwiceIsCrossedTwice() {
    AllowanceTable table = new AllowanceTable(List.of(halfPastTwoOn()));

    // 02:30-03:00 by summer time, and 02:30-04:00 by winter time; between them it is before 02:30.
    assertThat(
            minutes(
                with(Dated.always(table))
                    .of(List.of(work("2026-10-25T01:00", "2026-10-25T04:00")), TWENTY)))
        .isEqualTo(Map.of(10, 30 + 90));
    // The hour from 02:00 does not exist: at 03:00 it is past half past two at once.
    assertThat(
            minutes(
                with(Dated.always(table))
                    .of(List.of(work("2026-03-29T01:00", "2026-03-29T04:00")), TWENTY)))
        .isEqualTo(Map.of(10, 60));
  }

  private static AllowanceBand halfPastTwoOn() {
    return new AllowanceBand(AllowanceDay.SUNDAY, 150, AllowanceBand.END_OF_DAY, BigDecimal.TEN);
  }

  @Test
  void aBreakOverABorderCarriesNothingOnEitherSide() {
    List<Interval> work =
        List.of(
            work("2026-11-04T19:00", "2026-11-04T19:45"),
            work("2026-11-04T20:15", "2026-11-04T22:30"));

    ShiftAllowance allowance = CARE.of(work, TWENTY);

    assertThat(minutes(allowance)).isEqualTo(Map.of(22, 105, 47, 30));
    // (105 × 22 + 30 × 47) × 20 / 6000 = 12.40
    assertThat(allowance.amount()).isEqualTo("12.40");
  }

  @Test
  void theDateOfEveryMinuteDecidesWhichTableAndWhichLimitHold() {
    LocalDate newYear = LocalDate.of(2026, 11, 5);
    Dated<AllowanceTable> tables =
        changing(newYear, AllowanceTables.care(44, 49), AllowanceTables.care());
    Dated<BigDecimal> caps = changing(newYear, new BigDecimal("10"), new BigDecimal("15"));

    ShiftAllowance allowance =
        new IrregularHours(AMSTERDAM, tables, caps, HOLIDAYS::contains)
            .of(List.of(work("2026-11-04T23:00", "2026-11-05T02:00")), TWENTY);

    assertThat(allowance.bands())
        .extracting(band -> band.percent() + " " + band.minutes())
        .containsExactly("44 60", "47 120");
    // (60 × 44 × 10 + 120 × 47 × 15) / 6000 = 4.40 + 14.10
    assertThat(allowance.amount()).isEqualTo("18.50");
  }

  private static <T> Dated<T> changing(LocalDate day, T before, T after) {
    return new Dated<>(
        List.of(
            new Dated.Version<>(new DateRange(LocalDate.MIN, day), before),
            new Dated.Version<>(DateRange.startingOn(day), after)));
  }

  @Test
  void aLimitLowersAHigherWageAlone() {
    IrregularHours capped =
        new IrregularHours(
            AMSTERDAM,
            Dated.always(AllowanceTables.care()),
            Dated.always(new BigDecimal("18.00")),
            HOLIDAYS::contains);
    List<Interval> sunday = List.of(work("2026-11-08T07:00", "2026-11-08T08:00"));

    assertThat(capped.of(sunday, new BigDecimal("17.99")).amount()).isEqualTo("10.79");
    assertThat(capped.of(sunday, new BigDecimal("18.00")).amount()).isEqualTo("10.80");
    assertThat(capped.of(sunday, new BigDecimal("18.01")).amount()).isEqualTo("10.80");
  }

  @Test
  void theAmountIsRoundedOnceAndHalfACentGoesUp() {
    // A minute at 47 % of 20.00 is 15.67 cents: six of them, each in its own stretch, are 94.
    List<Interval> minutes = new ArrayList<>();
    for (int minute = 0; minute < 6; minute++) {
      minutes.add(work("2026-11-04T0" + minute + ":00", "2026-11-04T0" + minute + ":01"));
    }

    assertThat(CARE.of(minutes, TWENTY).amount()).isEqualTo("0.94");
    // 60 × 60 % of 0.025 = 0.015, and a bit less.
    List<Interval> sunday = List.of(work("2026-11-08T07:00", "2026-11-08T08:00"));
    assertThat(CARE.of(sunday, new BigDecimal("0.025")).amount()).isEqualTo("0.02");
    assertThat(CARE.of(sunday, new BigDecimal("0.02499")).amount()).isEqualTo("0.01");
  }

  @Test
  void bandsOfOnePercentageAreOneInTheOrderInWhichTheyFirstOccur() {
    ShiftAllowance allowance =
        CARE.of(List.of(work("2026-11-06T20:30", "2026-11-07T13:00")), TWENTY);

    assertThat(allowance.bands())
        .extracting(band -> band.percent().toPlainString() + " " + band.minutes())
        .containsExactly("22 90", "47 120", "52 360", "38 180");
  }

  @Test
  void whatIsNotWorkedGivesNothing() {
    assertThat(CARE.of(List.of(), TWENTY))
        .isEqualTo(new ShiftAllowance(List.of(), new BigDecimal("0.00")));
    assertThat(
            with(Dated.never()).of(List.of(work("2026-11-08T07:00", "2026-11-08T08:00")), TWENTY))
        .isEqualTo(new ShiftAllowance(List.of(), new BigDecimal("0.00")));
  }

  @Test
  void aBandThatCannotBeIsRefused() {
    assertThatThrownBy(() -> band(AllowanceDay.SUNDAY, 7, 7, 60))
        .hasMessageContaining("(420) to (420)");
    assertThatThrownBy(() -> band(AllowanceDay.SUNDAY, -1, 7, 60)).hasMessageContaining("(-60)");
    assertThatThrownBy(() -> band(AllowanceDay.SUNDAY, 7, 25, 60)).hasMessageContaining("(1500)");
    assertThatThrownBy(() -> band(AllowanceDay.SUNDAY, 7, 8, -1)).hasMessageContaining("-1 %");
    assertThatThrownBy(
            () ->
                new AllowanceTable(
                    List.of(
                        band(AllowanceDay.SUNDAY, 7, 9, 60), band(AllowanceDay.SUNDAY, 8, 10, 1))))
        .hasMessageContaining("Bands overlap");
    assertThat(
            new AllowanceTable(
                    List.of(
                        band(AllowanceDay.SUNDAY, 7, 8, 60),
                        band(AllowanceDay.SUNDAY, 8, 10, 1),
                        band(AllowanceDay.SATURDAY, 7, 9, 1),
                        band(AllowanceDay.SATURDAY, 6, 7, 1)))
                .bands())
        .hasSize(4);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void manyMinutesAreTheSumOfSingleOnes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      ZonedDateTime start =
          LocalDate.of(2026, 1, 1)
              .plusDays(random.nextInt(365))
              .atStartOfDay(AMSTERDAM)
              .plusMinutes(random.nextInt(1440));
      Interval shift =
          new Interval(start.toInstant(), start.plusMinutes(1 + random.nextInt(900)).toInstant());

      assertThat(minutes(CARE.of(List.of(shift), TWENTY)))
          .as("seed " + seed + ": " + shift)
          .isEqualTo(minuteByMinute(shift));
    }
  }

  private static Map<Integer, Integer> minuteByMinute(Interval shift) {
    Map<Integer, Integer> minutes = new LinkedHashMap<>();
    for (Instant at = shift.start(); at.isBefore(shift.endExclusive()); at = at.plusSeconds(60)) {
      int percent = percentAt(at.atZone(AMSTERDAM).toLocalDateTime());
      if (percent > 0) {
        minutes.merge(percent, 1, Integer::sum);
      }
    }
    return minutes;
  }

  private static int percentAt(LocalDateTime local) {
    LocalDate date = local.toLocalDate();
    int hour = local.getHour();
    boolean eve = date.getMonthValue() == 12 && List.of(24, 31).contains(date.getDayOfMonth());
    if (HOLIDAYS.contains(date) || date.getDayOfWeek().getValue() == 7 || eve && hour >= 18) {
      return 60;
    }
    if (date.getDayOfWeek().getValue() == 6) {
      return hour < 6 || hour >= 22 ? 52 : hour < 8 || hour >= 12 ? 38 : 0;
    }
    return hour < 6 || hour >= 22 ? 47 : hour < 7 || hour >= 20 ? 22 : 0;
  }

  private static Map<Integer, Integer> minutes(ShiftAllowance allowance) {
    return allowance.bands().stream()
        .collect(
            Collectors.toMap(
                band -> band.percent().intValueExact(), ShiftAllowance.BandMinutes::minutes));
  }

  private static Interval work(String start, String end) {
    return new Interval(
        LocalDateTime.parse(start).atZone(AMSTERDAM).toInstant(),
        LocalDateTime.parse(end).atZone(AMSTERDAM).toInstant());
  }
}
