package org.samenrooster.hours.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.ContractRaise;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.ExtendedContracts;
import org.samenrooster.hours.PlannedHours;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.season.PeriodTargets.Seasons;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

class PeriodTargetsTest {

  private static final HoursAgreement HOSPITALS = Agreements.hospitals();
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final DateRange YEAR = new DateRange(NEW_YEAR, LocalDate.of(2027, 1, 1));
  private static final DateRange JUNE = month(2026, Month.JUNE);
  private static final DateRange MAY = month(2026, Month.MAY);
  private static final List<Employment> AMY =
      List.of(Employment.fixed("amy", 1440, DateRange.startingOn(LocalDate.of(2024, 1, 1))));

  @Test
  void withoutAnAgreementEveryEmployedDayIsASeventhOfTheWeek() {
    PeriodTargets targets = new PeriodTargets(AMY, Optional.empty(), busyJune(10));

    assertThat(targets.in(DateRange.ofWeeks(NEW_YEAR, 4)))
        .isEqualTo(new PeriodTarget(5760, 5760, 5760));
    assertThat(targets.in(JUNE).contractMinutes())
        .isEqualTo(PlannedHours.byTheWeek(AMY, JUNE))
        .isEqualTo(6171);
  }

  @Test
  void withAnAgreementItIsTheAnnualHoursLessPublicHolidays() {
    PeriodTargets targets = targets(Seasons.NONE);

    // 75 120 × 31 / 365 = 6 380.05…, less Liberation Day, Ascension and Whit Monday of 288 each.
    assertThat(targets.in(MAY)).isEqualTo(new PeriodTarget(5516, 4964, 6068));
    assertThat(targets.in(YEAR).contractMinutes()).isEqualTo(73_104);
  }

  @Test
  void aPeriodOverTheYearEndTakesItsDaysFromEachYear() {
    PeriodTargets targets =
        targets(new Seasons(Map.of(2027, profile(2027, Month.JANUARY, 0, 5)), Map.of()));
    DateRange turn = new DateRange(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 11));

    // Four days of 205.8… in 2026, and of 2027 New Year's Day alone, which takes 288 off.
    assertThat(targets.in(turn)).isEqualTo(new PeriodTarget(823 - 288, 741, 905));
  }

  @Test
  void theBandIsThatOfTheFirstDayOfThePeriodInTheYear() {
    HoursAgreement wider =
        Agreements.with(
            HOSPITALS,
            HoursTerm.BAND_PERCENT,
            Agreements.changing(LocalDate.of(2026, 7, 1), 10, 20));
    PeriodTargets targets = new PeriodTargets(AMY, Optional.of(wider), Seasons.NONE);

    // 75 120 × 30 / 365 and 75 120 × 31 / 365, each end of the line rounded.
    assertThat(targets.in(JUNE)).isEqualTo(new PeriodTarget(6174, 5557, 6791));
    assertThat(targets.in(month(2026, Month.JULY))).isEqualTo(new PeriodTarget(6380, 5104, 7656));
  }

  @Test
  void theBandIsOfTheContractAndWhatWasAgreedOnTopGoesBesideIt() {
    ContractRaise raise = new ContractRaise("june", JUNE, 1680);
    PeriodTargets targets =
        new PeriodTargets(
            new ExtendedContracts(AMY, List.of(raise)), Optional.of(HOSPITALS), Seasons.NONE);

    // 12 520 × 30 / 365 = 1 029.0… on top of 6 174, and of 5 557 and 6 791.
    assertThat(targets.in(JUNE)).isEqualTo(new PeriodTarget(7203, 6586, 7820));
  }

  @Test
  void aBusyMonthTakesFromTheOthersWithinTheYear() {
    PeriodTargets targets = targets(busyJune(5));

    // June weighs 30 × 1.5 of 380 days: 75 120 × 45 / 380 = 8 895.7…; its band is five percent.
    assertThat(targets.in(JUNE)).isEqualTo(new PeriodTarget(8896, 8451, 9341));
    assertThat(targets.in(YEAR).contractMinutes()).isEqualTo(73_104);
    assertThat(targets.annualHours(2026, HOSPITALS).minutesIn(JUNE)).isEqualTo(8896);
  }

  @Test
  void anOwnWishComesOnTopOfTheTeams() {
    SeasonWish less = new SeasonWish(2026, Map.of(Month.JUNE, SeasonWish.Way.LESS.percent()));
    Seasons both = new Seasons(busyJune(10).profiles(), Map.of(2026, less));

    // June weighs 30 × 1.5 × 0.8 of 371 days: from 30 574.2… to 37 863.5… of the year.
    assertThat(targets(both).in(JUNE).contractMinutes()).isEqualTo(7290);
    assertThat(targets(both).in(YEAR).contractMinutes()).isEqualTo(73_104);
    SeasonWish asContract =
        new SeasonWish(2026, Map.of(Month.JUNE, SeasonWish.Way.AS_CONTRACT.percent()));
    assertThat(targets(new Seasons(busyJune(10).profiles(), Map.of(2026, asContract))).in(JUNE))
        .isEqualTo(targets(busyJune(10)).in(JUNE));
    SeasonWish more = new SeasonWish(2026, Map.of(Month.JUNE, SeasonWish.Way.MORE.percent()));
    // 36 of 371 days, by a wish alone.
    assertThat(targets(new Seasons(Map.of(), Map.of(2026, more))).in(JUNE).contractMinutes())
        .isEqualTo(7290);
  }

  @Test
  void whatIsSaidAboutAYearStandsUnderIt() {
    SeasonProfile profile = profile(2027, Month.JUNE, 150, 10);
    SeasonWish wish = new SeasonWish(2027, Map.of());

    assertThatThrownBy(() -> new Seasons(Map.of(2026, profile), Map.of()))
        .hasMessageContaining("(2027) does not hold for (2026)");
    assertThatThrownBy(() -> new Seasons(Map.of(), Map.of(2026, wish)))
        .hasMessageContaining("(2027) does not hold for (2026)");
  }

  @Test
  void distanceIsToldToTheContractAndToTheBand() {
    PeriodTarget target = new PeriodTarget(1000, 900, 1100);

    assertThat(target.distanceMinutes(950)).isEqualTo(-50);
    assertThat(target.distanceMinutes(1001)).isEqualTo(1);
    assertThat(target.outsideBandMinutes(899)).isEqualTo(-1);
    assertThat(target.outsideBandMinutes(900)).isZero();
    assertThat(target.outsideBandMinutes(1100)).isZero();
    assertThat(target.outsideBandMinutes(1101)).isEqualTo(1);
  }

  @Test
  void aHolidayAloneTakesOffMoreThanItsDayHolds() {
    DateRange newYearsDay = new DateRange(NEW_YEAR, NEW_YEAR.plusDays(1));

    assertThat(targets(Seasons.NONE).in(newYearsDay)).isEqualTo(new PeriodTarget(206 - 288, 0, 0));
  }

  @Test
  void theBandIsRoundedHalfUp() {
    // Ten percent less and more than 15 minutes are 13.5 and 16.5.
    PeriodTargets small =
        new PeriodTargets(
            List.of(Employment.fixed("e", 10, DateRange.startingOn(NEW_YEAR))),
            Optional.of(HOSPITALS),
            Seasons.NONE);

    DateRange days = new DateRange(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 12));
    assertThat(small.in(days).contractMinutes()).isEqualTo(15);
    assertThat(small.in(days)).isEqualTo(new PeriodTarget(15, 14, 17));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whateverTheSeasonPeriodsAddUpToTheHoursOfTheYear(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      List<Employment> contracts = contracts(random);
      PeriodTargets targets = new PeriodTargets(contracts, Optional.of(HOSPITALS), seasons(random));
      AnnualHours flat = new AnnualHours(2026, contracts, HOSPITALS);
      int holidays = flat.publicHolidaysIn(YEAR).stream().mapToInt(DayMinutes::minutes).sum();

      int sum = 0;
      for (LocalDate from = NEW_YEAR; from.isBefore(YEAR.until()); ) {
        LocalDate until = from.plusDays(1 + random.nextInt(40));
        until = until.isAfter(YEAR.until()) ? YEAR.until() : until;
        PeriodTarget target = targets.in(new DateRange(from, until));
        assertThat(target.lowMinutes()).isBetween(0, Math.max(0, target.contractMinutes()));
        assertThat(target.highMinutes()).isGreaterThanOrEqualTo(target.contractMinutes());
        sum += target.contractMinutes();
        from = until;
      }

      assertThat(sum).as("seed " + seed).isEqualTo(flat.minutesIn(YEAR) - holidays);
    }
  }

  @Test
  void whatIsSaidAboutAYearMovesOnlyHoursOfDaysThatAreKept() {
    LocalDate from = LocalDate.of(2026, 6, 15);
    PeriodTargets all = targets(busyJune(10));
    PeriodTargets kept = targets(busyJune(10).from(from));
    DateRange before = new DateRange(NEW_YEAR, from);

    assertThat(kept.in(before)).isEqualTo(targets(Seasons.NONE).in(before));
    assertThat(kept.in(before)).isNotEqualTo(all.in(before));
    assertThat(kept.in(before).contractMinutes() + kept.in(from(from)).contractMinutes())
        .isEqualTo(all.in(YEAR).contractMinutes());
    // Sixteen busy days of 208 weighed ones: 41 163.3… of the year × 24 / 208, from 33 956.7… on.
    assertThat(kept.in(new DateRange(from, LocalDate.of(2026, 7, 1))).contractMinutes())
        .isEqualTo(4750);
  }

  private static DateRange from(LocalDate day) {
    return new DateRange(day, YEAR.until());
  }

  @Test
  void aTargetIsToldPerWeekRoundedHalfUpAndNeverBelowZero() {
    PeriodTargets week = new PeriodTargets(AMY, Optional.empty(), Seasons.NONE);
    List<Employment> odd =
        List.of(Employment.fixed("e", 3, new DateRange(MAY.from(), MAY.from().plusDays(7))));

    assertThat(week.perWeek(DateRange.ofWeeks(NEW_YEAR, 4))).isEqualTo(1440);
    // Three minutes in two weeks and in three.
    PeriodTargets little = new PeriodTargets(odd, Optional.empty(), Seasons.NONE);
    assertThat(little.perWeek(DateRange.ofWeeks(MAY.from(), 2))).isEqualTo(2);
    assertThat(little.perWeek(DateRange.ofWeeks(MAY.from(), 7))).isZero();
    assertThat(targets(Seasons.NONE).perWeek(new DateRange(NEW_YEAR, NEW_YEAR.plusDays(1))))
        .isZero();
  }

  @Test
  void seasonsHoldFromADayOnAtTheLatest() {
    LocalDate june = JUNE.from();
    PeriodTargets never = targets(busyJune(10).from(LocalDate.MAX));

    assertThat(never.keptFrom(june).seasons().from()).isEqualTo(june);
    assertThat(targets(busyJune(10).from(NEW_YEAR)).keptFrom(june).seasons().from())
        .isEqualTo(NEW_YEAR);
  }

  @Test
  void theTeamsProfileStandsWithoutTheOwnWish() {
    SeasonWish less = new SeasonWish(2026, Map.of(Month.JUNE, SeasonWish.Way.LESS.percent()));
    Seasons both = new Seasons(busyJune(10).profiles(), Map.of(2026, less), NEW_YEAR.plusDays(1));

    assertThat(both.withoutWishes())
        .isEqualTo(new Seasons(busyJune(10).profiles(), Map.of(), NEW_YEAR.plusDays(1)));
  }

  @Test
  void theBandIsThatOfTheProfileInItsYearAndElseThatOfTheAgreement() {
    PeriodTargets targets = targets(busyJune(5));

    assertThat(targets.bandPercent(YEAR.until().minusDays(1), HOSPITALS)).isEqualTo(5);
    assertThat(targets.bandPercent(YEAR.until(), HOSPITALS)).isEqualTo(10);
  }

  private static List<Employment> contracts(Random random) {
    LocalDate begin = NEW_YEAR.plusDays(random.nextInt(200));
    LocalDate change = begin.plusDays(1 + random.nextInt(200));
    return List.of(
        Employment.fixed("a", random.nextInt(2161), new DateRange(begin, change)),
        Employment.fixed("b", random.nextInt(2161), DateRange.startingOn(change)));
  }

  private static Seasons seasons(Random random) {
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    Map<Month, Integer> wishes = new EnumMap<>(Month.class);
    for (Month month : Month.values()) {
      weights.put(month, random.nextInt(4) == 0 ? 0 : random.nextInt(201));
      if (random.nextBoolean()) {
        wishes.put(month, random.nextInt(201));
      }
    }
    return new Seasons(
        Map.of(2026, new SeasonProfile(2026, weights, random.nextInt(11))),
        Map.of(2026, new SeasonWish(2026, wishes)),
        NEW_YEAR.plusDays(random.nextInt(2) * random.nextInt(366)));
  }

  private static PeriodTargets targets(Seasons seasons) {
    return new PeriodTargets(AMY, Optional.of(HOSPITALS), seasons);
  }

  private static Seasons busyJune(int band) {
    return new Seasons(Map.of(2026, profile(2026, Month.JUNE, 150, band)), Map.of());
  }

  private static SeasonProfile profile(int year, Month other, int weight, int band) {
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    for (Month month : Month.values()) {
      weights.put(month, month == other ? weight : 100);
    }
    return new SeasonProfile(year, weights, band);
  }

  private static DateRange month(int year, Month month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new DateRange(first, first.plusMonths(1));
  }
}
