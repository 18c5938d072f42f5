package org.samenrooster.hours.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.extra.Extensions.AMY;
import static org.samenrooster.hours.extra.Extensions.MARCH;
import static org.samenrooster.hours.extra.Extensions.MONDAY;
import static org.samenrooster.hours.extra.Extensions.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

class ExtendedContractsTest {

  private static final HoursAgreement HOSPITALS = Agreements.hospitals();

  @Test
  void aContractIsSplitExtendedAndSplitAgain() {
    List<Employment> parts = ExtendedContracts.of(AMY, List.of(agreed("x1", 240, MARCH)));

    assertThat(parts)
        .extracting(part -> part.weeklyMinutes() + " " + part.dates())
        .containsExactly(
            "1440 " + new DateRange(LocalDate.of(2024, 1, 1), MONDAY),
            "1680 " + MARCH,
            "1440 " + DateRange.startingOn(MARCH.until()));
    assertThat(parts.get(0).id()).isEqualTo("amy-1");
    assertThat(parts).extracting(Employment::id).doesNotHaveDuplicates();
    assertThat(parts).allMatch(part -> part.id().length() <= 36);
  }

  @Test
  void whatWasNotAgreedChangesNothing() {
    for (ExtensionState state : ExtensionState.values()) {
      assertThat(ExtendedContracts.of(AMY, List.of(Extensions.byAmy(state))))
          .as(state.name())
          .hasSize(state.isAgreed() ? 3 : 1);
    }
    assertThat(ExtendedContracts.of(AMY, List.of())).isEqualTo(AMY);
  }

  @Test
  void identitiesStayWhenAnotherExtensionFollows() {
    List<Employment> one = ExtendedContracts.of(AMY, List.of(agreed("x1", 240, MARCH)));
    List<Employment> two =
        ExtendedContracts.of(
            AMY,
            List.of(
                agreed("x2", 120, DateRange.ofWeeks(MONDAY.plusWeeks(8), 1)),
                agreed("x1", 240, MARCH)));

    assertThat(two).hasSize(5);
    assertThat(two.subList(0, 3)).extracting(Employment::id).isEqualTo(ids(one));
    assertThat(ids(ExtendedContracts.of(AMY, List.of(agreed("x1", 240, MARCH)))))
        .isEqualTo(ids(one));
  }

  @Test
  void extensionsThatAdjoinLeaveNothingBetweenThem() {
    assertThat(
            ExtendedContracts.of(
                AMY,
                List.of(
                    agreed("x1", 240, MARCH),
                    agreed("x2", 60, DateRange.ofWeeks(MARCH.until(), 2)))))
        .extracting(Employment::weeklyMinutes)
        .containsExactly(1440, 1680, 1500, 1440);
  }

  @Test
  void anExtensionOfTheWholeContractKeepsItsIdentity() {
    assertThat(
            ExtendedContracts.of(
                List.of(Employment.fixed("e", 1440, MARCH)), List.of(agreed("x1", 240, MARCH))))
        .containsExactly(
            new Employment(
                "e", ContractKind.FIXED, 1680, 1680, Employment.MAX_WEEKLY_MINUTES, MARCH));
  }

  @Test
  void anExtensionOverAChangeOfContractExtendsBoth() {
    LocalDate change = MONDAY.plusDays(10);
    List<Employment> parts =
        ExtendedContracts.of(
            List.of(
                new Employment(
                    "a",
                    ContractKind.MIN_MAX,
                    1000,
                    800,
                    1200,
                    new DateRange(MONDAY.minusDays(3), change)),
                Employment.fixed("b", 1200, DateRange.startingOn(change))),
            List.of(agreed("x1", 240, MARCH)));

    assertThat(parts)
        .extracting(
            part ->
                part.minWeeklyMinutes()
                    + " "
                    + part.weeklyMinutes()
                    + " "
                    + part.maxWeeklyMinutes()
                    + " "
                    + part.dates().from())
        .containsExactly(
            "800 1000 1200 2026-02-27",
            "1040 1240 1240 2026-03-02",
            "1440 1440 10080 2026-03-12",
            "1200 1200 10080 2026-03-30");
    assertThat(parts.get(2).id()).isEqualTo("b");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void thePartsHoldTheDaysOfTheContractAndTheHoursOfItsExtensions(long seed) {
    Random random = new Random(seed);
    DateRange year = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    for (int i = 0; i < 20; i++) {
      List<ContractExtension> extensions = new ArrayList<>();
      LocalDate from = LocalDate.of(2025, 12, 29).plusWeeks(random.nextInt(6));
      while (from.getYear() < 2027) {
        DateRange weeks = DateRange.ofWeeks(from, 1 + random.nextInt(6));
        extensions.add(agreed("x" + from, 1 + random.nextInt(720), weeks));
        from = weeks.until().plusWeeks(random.nextInt(5));
      }

      List<Employment> parts = ExtendedContracts.of(AMY, extensions);

      for (int p = 1; p < parts.size(); p++) {
        assertThat(parts.get(p).dates().from()).isEqualTo(parts.get(p - 1).dates().until());
      }
      assertThat(new HashSet<>(ids(parts))).as("seed " + seed).hasSameSizeAs(parts);
      long weekMinutes =
          year.stream()
              .mapToLong(
                  day ->
                      1440
                          + extensions.stream()
                              .filter(extension -> extension.weeks().contains(day))
                              .mapToInt(ContractExtension::extraWeeklyMinutes)
                              .sum())
              .sum();
      // 112 680 minutes of 2160 × 365, half up.
      assertThat(new AnnualHours(2026, parts, HOSPITALS).minutesIn(year))
          .as("seed " + seed)
          .isEqualTo((int) ((weekMinutes * 112_680 * 2 + 2160 * 365) / (2 * 2160 * 365)));
    }
  }

  private static List<String> ids(List<Employment> parts) {
    return parts.stream().map(Employment::id).toList();
  }
}
