package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

class ExtendedContractsTest {

  private static final HoursAgreement HOSPITALS = Agreements.hospitals();
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final DateRange MARCH = DateRange.ofWeeks(MONDAY, 4);
  private static final List<Employment> AMY =
      List.of(Employment.fixed("amy-1", 1440, DateRange.startingOn(LocalDate.of(2024, 1, 1))));

  @Test
  void aContractIsSplitExtendedAndSplitAgain() {
    List<Employment> parts = parts(AMY, List.of(agreed("x1", 240, MARCH)));

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
  void withoutRaisesContractsStayAsTheyAre() {
    assertThat(ExtendedContracts.plain(AMY).parts()).isEqualTo(AMY);
    assertThat(
            new ExtendedContracts(AMY, List.of(agreed("x1", 240, MARCH))).withoutRaises().parts())
        .isEqualTo(AMY);
  }

  @Test
  void aContractThatWasHandedInWithTheHoursIsNotRaisedAgain() {
    for (int weekly : List.of(1679, 1680, 1681)) {
      assertThat(
              parts(
                  List.of(Employment.fixed("e", weekly, MARCH)), List.of(agreed("x1", 240, MARCH))))
          .extracting(Employment::weeklyMinutes)
          .as("contract of " + weekly)
          .containsExactly(Math.max(weekly, 1680));
    }
  }

  @Test
  void anEngagementIsNotRaised() {
    Employment agency = new Employment("e", ContractKind.AGENCY, 600, 0, 3600, MARCH);

    assertThat(parts(List.of(agency), List.of(agreed("x1", 240, MARCH)))).containsExactly(agency);
  }

  @Test
  void identitiesStayWhenAnotherExtensionFollows() {
    List<Employment> one = parts(AMY, List.of(agreed("x1", 240, MARCH)));
    List<Employment> two =
        parts(
            AMY,
            List.of(
                agreed("x2", 120, DateRange.ofWeeks(MONDAY.plusWeeks(8), 1)),
                agreed("x1", 240, MARCH)));

    assertThat(two).hasSize(5);
    assertThat(two.subList(0, 3)).extracting(Employment::id).isEqualTo(ids(one));
    assertThat(ids(parts(AMY, List.of(agreed("x1", 240, MARCH))))).isEqualTo(ids(one));
  }

  @Test
  void extensionsThatAdjoinLeaveNothingBetweenThem() {
    assertThat(
            parts(
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
            parts(List.of(Employment.fixed("e", 1440, MARCH)), List.of(agreed("x1", 240, MARCH))))
        .containsExactly(
            new Employment(
                "e", ContractKind.FIXED, 1680, 1680, Employment.MAX_WEEKLY_MINUTES, MARCH));
  }

  @Test
  void aRaiseOverAChangeOfContractBringsBothToTheSameHours() {
    LocalDate change = MONDAY.plusDays(10);
    List<Employment> parts =
        parts(
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
            "1480 1680 1680 2026-03-02",
            "1680 1680 10080 2026-03-12",
            "1200 1200 10080 2026-03-30");
    assertThat(parts.get(2).id()).isEqualTo("b");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void thePartsHoldTheDaysOfTheContractAndTheHoursOfItsExtensions(long seed) {
    Random random = new Random(seed);
    DateRange year = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    for (int i = 0; i < 20; i++) {
      List<ContractRaise> extensions = new ArrayList<>();
      LocalDate from = LocalDate.of(2025, 12, 29).plusWeeks(random.nextInt(6));
      while (from.getYear() < 2027) {
        DateRange weeks = DateRange.ofWeeks(from, 1 + random.nextInt(6));
        extensions.add(agreed("x" + from, 1 + random.nextInt(720), weeks));
        from = weeks.until().plusWeeks(random.nextInt(5));
      }

      List<Employment> parts = parts(AMY, extensions);

      for (int p = 1; p < parts.size(); p++) {
        assertThat(parts.get(p).dates().from()).isEqualTo(parts.get(p - 1).dates().until());
      }
      assertThat(new HashSet<>(ids(parts))).as("seed " + seed).hasSameSizeAs(parts);
      long weekMinutes =
          year.stream()
              .mapToLong(
                  day ->
                      extensions.stream()
                          .filter(extension -> extension.days().contains(day))
                          .mapToInt(ContractRaise::weeklyMinutes)
                          .findFirst()
                          .orElse(1440))
              .sum();
      // 112 680 minutes of 2160 × 365, half up.
      assertThat(new AnnualHours(2026, parts, HOSPITALS).minutesIn(year))
          .isEqualTo(
              new AnnualHours(2026, new ExtendedContracts(AMY, extensions), HOSPITALS)
                  .minutesIn(year))
          .as("seed " + seed)
          .isEqualTo((int) ((weekMinutes * 112_680 * 2 + 2160 * 365) / (2 * 2160 * 365)));
    }
  }

  private static ContractRaise agreed(String decision, int extra, DateRange days) {
    return new ContractRaise(decision, days, 1440 + extra);
  }

  private static List<Employment> parts(List<Employment> contracts, List<ContractRaise> raises) {
    return new ExtendedContracts(contracts, raises).parts();
  }

  private static List<String> ids(List<Employment> parts) {
    return parts.stream().map(Employment::id).toList();
  }
}
