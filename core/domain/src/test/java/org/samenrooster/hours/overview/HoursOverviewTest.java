package org.samenrooster.hours.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.hours.overview.ExtraHoursCost.HourlyRates;
import org.samenrooster.hours.overview.HoursDistribution.Group;
import org.samenrooster.hours.overview.HoursOutlook.ExpectedEnd;

class HoursOverviewTest {

  private static final SmallGroups TWO = new SmallGroups(2);

  @Test
  void everybodyStandsInTheStepOfTheOwnMinutes() {
    HoursDistribution distribution =
        HoursDistribution.of(List.of(0, 59, -1, -60, 60, 119, 300, 301), 60, TWO);

    assertThat(distribution.groups())
        .containsExactly(
            new Group(-60, 0, 2),
            new Group(0, 60, 2),
            new Group(60, 120, 2),
            new Group(300, 360, 2));
    assertThat(distribution.people()).isEqualTo(8);
  }

  @Test
  void aStepWithTooFewIsMergedWithTheNextOneWithPeople() {
    assertThat(HoursDistribution.of(List.of(-100, 200, 210, 700), 60, TWO).groups())
        .containsExactly(new Group(-120, 720, 4));
    assertThat(HoursDistribution.of(List.of(-100, 200, 700, 710), 60, TWO).groups())
        .containsExactly(new Group(-120, 240, 2), new Group(660, 720, 2));
  }

  @Test
  void tooFewPeopleAreNotShownAtAll() {
    HoursDistribution few = HoursDistribution.of(List.of(1, 2, 3, 4), 60, new SmallGroups(5));

    assertThat(few.groups()).isEmpty();
    assertThat(few.people()).isZero();
  }

  @Test
  void aStepHoldsAMinuteOrMore() {
    assertThat(HoursDistribution.of(List.of(7, 7), 1, TWO).groups())
        .containsExactly(new Group(7, 8, 2));
    assertThatThrownBy(() -> HoursDistribution.of(List.of(), 0, TWO)).hasMessageContaining("(0)");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void groupsFollowEachOtherAndHoldWhoTheySay(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      List<Integer> minutes =
          IntStream.range(0, 5 + random.nextInt(60))
              .mapToObj(person -> random.nextInt(12_000) - 6_000)
              .toList();

      HoursDistribution distribution =
          HoursDistribution.of(minutes, 1 + random.nextInt(600), new SmallGroups(5));

      assertThat(distribution.people()).as("seed " + seed).isEqualTo(minutes.size());
      int last = Integer.MIN_VALUE;
      for (Group group : distribution.groups()) {
        assertThat(group.fromMinutes()).as("seed " + seed).isGreaterThanOrEqualTo(last);
        assertThat(
                minutes.stream()
                    .filter(own -> own >= group.fromMinutes() && own < group.untilMinutes()))
            .as("seed " + seed)
            .hasSize(group.people());
        last = group.untilMinutes();
      }
    }
  }

  @Test
  void whatWillBeShortLostAndPaidIsAddedUp() {
    assertThat(outlook(0, -100, -200, 50, 70, 0))
        .isEqualTo(new HoursOutlook(Optional.of(300), Optional.of(300), Optional.of(120)));
    // 60 of each go on.
    assertThat(outlook(60, -100, -200, 50, 70, 80))
        .isEqualTo(new HoursOutlook(Optional.of(300), Optional.of(180), Optional.of(30)));
    assertThat(outlook(0, 0, 0))
        .isEqualTo(new HoursOutlook(Optional.of(0), Optional.of(0), Optional.of(0)));
  }

  @Test
  void oneWhoIsShortAmongManyIsNotShown() {
    assertThat(outlook(0, -100, 50, 70, 90))
        .isEqualTo(new HoursOutlook(Optional.empty(), Optional.empty(), Optional.of(210)));
    assertThat(outlook(0, -100))
        .isEqualTo(new HoursOutlook(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void whoLosesNothingIsNotFoundBySubtracting() {
    // Of three who are short two lose hours; the third would be 420 - 120 - 2 × 120.
    assertThat(outlook(120, -180, -180, -60))
        .isEqualTo(new HoursOutlook(Optional.of(420), Optional.empty(), Optional.of(0)));
    assertThat(outlook(120, -180, -180, -60, -60))
        .isEqualTo(new HoursOutlook(Optional.of(480), Optional.of(120), Optional.of(0)));
  }

  @Test
  void extraHoursAreComparedWithAnAgency() {
    ExtraHoursCost cost = ExtraHoursCost.of(90, rates("31.33", "57.50"));

    // 46.995 and 86.25.
    assertThat(cost)
        .isEqualTo(new ExtraHoursCost(90, new BigDecimal("47.00"), new BigDecimal("86.25")));
    assertThat(cost.savedAgainstAgency()).isEqualTo("39.25");
    assertThat(ExtraHoursCost.of(60, rates("40", "30")).savedAgainstAgency()).isEqualTo("-10.00");
    assertThat(ExtraHoursCost.of(0, rates("40", "30")).own()).isEqualTo("0.00");
  }

  @Test
  void amountsAreRoundedHalfUpToCents() {
    // A minute of 0.30 is half a cent, one of 0.29 is less.
    assertThat(ExtraHoursCost.of(1, rates("0.30", "0.29")))
        .isEqualTo(new ExtraHoursCost(1, new BigDecimal("0.01"), new BigDecimal("0.00")));
  }

  @Test
  void costsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> rates("-0.01", "1")).hasMessageContaining("(-0.01)");
    assertThatThrownBy(() -> rates("1", "-1")).hasMessageContaining("(-1)");
    assertThatThrownBy(() -> ExtraHoursCost.of(-1, rates("1", "1"))).hasMessageContaining("(-1)");
  }

  @Test
  void whatGoesOnIsEachPersonsOwn() {
    List<ExpectedEnd> expected =
        List.of(
            new ExpectedEnd(-100, 0),
            new ExpectedEnd(-100, 60),
            new ExpectedEnd(50, 0),
            new ExpectedEnd(50, 60));

    assertThat(HoursOutlook.of(expected, SmallGroups.besideNames()))
        .isEqualTo(new HoursOutlook(Optional.of(200), Optional.of(140), Optional.of(50)));
  }

  private static HoursOutlook outlook(int mostCarried, Integer... balances) {
    return HoursOutlook.of(
        Stream.of(balances).map(balance -> new ExpectedEnd(balance, mostCarried)).toList(), TWO);
  }

  private static HourlyRates rates(String own, String agency) {
    return new HourlyRates(new BigDecimal(own), new BigDecimal(agency));
  }
}
