package org.samenrooster.hours.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.extra.Extensions.AMY;
import static org.samenrooster.hours.extra.Extensions.MARCH;
import static org.samenrooster.hours.extra.Extensions.MONDAY;
import static org.samenrooster.hours.extra.Extensions.agreed;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.season.PeriodTarget;
import org.samenrooster.hours.season.PeriodTargets;
import org.samenrooster.hours.season.PeriodTargets.Seasons;
import org.samenrooster.hours.season.SeasonWish;
import org.samenrooster.time.DateRange;

class AssignableMinutesTest {

  private static final PeriodTargets BY_THE_WEEK =
      new PeriodTargets(AMY, Optional.empty(), Seasons.NONE);
  private static final PeriodTargets HOSPITALS =
      new PeriodTargets(AMY, Optional.of(Agreements.hospitals()), Seasons.NONE);

  @Test
  void withoutAYesNothingGoesBeyondTheContractAndItsBand() {
    AssignableMinutes assignable =
        AssignableMinutes.in(
            MARCH, with(HOSPITALS, Extensions.byAmy(ExtensionState.PROPOSED)), List.of());

    PeriodTarget target = HOSPITALS.in(MARCH);
    assertThat(assignable)
        .isEqualTo(new AssignableMinutes(5763, target.highMinutes() - 5763, 0, 0));
    assertThat(assignable.mostMinutes()).isEqualTo(target.highMinutes()).isEqualTo(6339);
    assertThat(assignable.targetMinutes()).isEqualTo(5763);
  }

  @Test
  void whatWasAgreedComesOnTop() {
    AssignableMinutes assignable =
        AssignableMinutes.in(
            MARCH,
            with(BY_THE_WEEK, agreed("x1", 240, DateRange.ofWeeks(MONDAY, 2))),
            List.of(new ExtraHoursWish(120, Set.of(), Set.of(), DateRange.ofWeeks(MONDAY, 1))));

    assertThat(assignable).isEqualTo(new AssignableMinutes(5760, 0, 480, 120));
    assertThat(assignable.targetMinutes()).isEqualTo(6240);
    assertThat(assignable.mostMinutes()).isEqualTo(6360);
    assertThat(assignable.roomFor(6359)).isEqualTo(1);
    assertThat(assignable.roomFor(6361)).isZero();
  }

  @Test
  void anExtensionLiesInItsOwnWeeksWhateverTheSeason() {
    Seasons noMarch =
        new Seasons(Map.of(), Map.of(2026, new SeasonWish(2026, Map.of(Month.MARCH, 0))));
    PeriodTargets targets = new PeriodTargets(AMY, Optional.of(Agreements.hospitals()), noMarch);

    AssignableMinutes assignable =
        AssignableMinutes.in(MARCH, with(targets, agreed("x1", 240, MARCH)), List.of());

    // 240 of 2160 minutes a week on 28 days: 112 680 × 28 / 9 / 365 = 960.4….
    assertThat(assignable).isEqualTo(new AssignableMinutes(0, 0, 960, 0));
  }

  @Test
  void aHolidayTakesItsShareOffAnExtensionToo() {
    DateRange easter = DateRange.ofWeeks(LocalDate.of(2026, 4, 6), 1);

    // 240.1… by lines that are rounded at their ends, so 241, less 48 of Easter Monday.
    assertThat(
            AssignableMinutes.in(easter, with(HOSPITALS, agreed("x1", 240, easter)), List.of())
                .extensionMinutes())
        .isEqualTo(193);
  }

  @Test
  void nothingMayBeAssignedOnAHolidayAlone() {
    DateRange newYear = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));

    AssignableMinutes assignable = AssignableMinutes.in(newYear, HOSPITALS, List.of());

    assertThat(assignable.targetMinutes()).isEqualTo(206 - 288);
    assertThat(assignable.mostMinutes()).isZero();
    assertThat(new AssignableMinutes(-82, 0, 0, 0).mostMinutes()).isZero();
  }

  @ParameterizedTest
  @EnumSource(ExtensionState.class)
  void anExtensionAddsHoursOnlyOnceItWasAgreed(ExtensionState state) {
    assertThat(
            AssignableMinutes.in(MARCH, with(BY_THE_WEEK, Extensions.byLead(state)), List.of())
                .extensionMinutes())
        .isEqualTo(state.isAgreed() ? 960 : 0);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void targetsOfPeriodsThatAdjoinAddUpWithTheirExtensions(long seed) {
    Random random = new Random(seed);
    DateRange year = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    for (int i = 0; i < 20; i++) {
      ContractExtension extension =
          agreed(
              "x1",
              1 + random.nextInt(900),
              DateRange.ofWeeks(MONDAY.plusWeeks(random.nextInt(30)), 1 + random.nextInt(12)));
      LocalDate cut = year.from().plusDays(1 + random.nextInt(364));

      assertThat(
              target(new DateRange(year.from(), cut), extension)
                  + target(new DateRange(cut, year.until()), extension))
          .as("seed " + seed)
          .isEqualTo(target(year, extension));
    }
  }

  private static int target(DateRange days, ContractExtension extension) {
    return AssignableMinutes.in(days, with(HOSPITALS, extension), List.of()).targetMinutes();
  }

  private static PeriodTargets with(PeriodTargets targets, ContractExtension extension) {
    return new PeriodTargets(
        ContractExtension.extended(targets.contracts().contracts(), List.of(extension)),
        targets.agreement(),
        targets.seasons());
  }
}
