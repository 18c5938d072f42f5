package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetCommandTest {

  private static final Path EXAMPLE =
      PlanRun.REPOSITORY.resolve("api-spec/files/household-example.json");

  @TempDir Path folder;

  @Test
  void everyNumberOfMinutesIsALineOfWholeEuros() throws IOException {
    PlanRun run = net("2026", household("1200,1440,1680,1920,2160"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            line(1200, 26368, 2171, 24197, 746, 23450, 1550, 5184, 30185),
            line(1440, 31642, 2606, 29036, 1903, 27133, 1550, 3876, 32559),
            line(1680, 36915, 3040, 33876, 3804, 30072, 982, 2568, 33622),
            line(1920, 42189, 3474, 38715, 5749, 32966, 318, 1272, 34555),
            line(2160, 47463, 3908, 43554, 7779, 35775, 0, 0, 35775));
  }

  private static String line(
      int minutes,
      int gross,
      int pension,
      int taxable,
      int tax,
      int pay,
      int care,
      int rent,
      int total) {
    return ("{\"weeklyMinutes\":%d,\"gross\":%d,\"pension\":%d,\"taxable\":%d,\"tax\":%d,\"netPay\":%d,"
            + "\"careBenefit\":%d,\"rentBenefit\":%d,\"childBenefit\":0,\"childcareBenefit\":0,"
            + "\"total\":%d}")
        .formatted(minutes, gross, pension, taxable, tax, pay, care, rent, total);
  }

  @Test
  void theLinesOfTheExampleArePrinted() throws IOException {
    PlanRun run = PlanRun.of("net", "--year=2026", EXAMPLE.toString());

    assertThat(run.out().lines().toList())
        .isEqualTo(Files.readAllLines(EXAMPLE.resolveSibling("net-effect-example.jsonl")));
  }

  @Test
  void thatItIsAnIndicationAndWhatIsLostWhereIsSaidOnStandardErrorAlone() throws IOException {
    PlanRun run = net("2026", household("1200,2160"));

    assertThat(run.err().lines())
        .containsExactly(
            "An indication by a simplified annual method, with the tables of 2026, last checked on"
                + " 2026-11-22. Nobody can claim anything by it.",
            "How it is worked out and what is left out: docs/net-effect.md.",
            "From a taxable income of 40857 euros on there is no care benefit; the last of it was"
                + " 23.60 euros a year.",
            "From a taxable income of 43386 euros on there is no rent benefit; the last of it was"
                + " 12.00 euros a year.");
  }

  @Test
  void moreHoursThatBringLessAreSaid() throws IOException {
    String withPartner =
        household("1487,1488")
            .replace("\"partner\":null", "\"partner\":{\"annualIncome\":\"30000\"}")
            .replace("\"children\":[]", "\"children\":[{\"birthDate\":\"2023-03-15\"}]");

    assertThat(net("2026", withPartner).err())
        .contains("From a taxable income of 30001 euros on the partner earns less")
        .contains("1488 minutes a week bring 2")
        .contains("euros a year less than 1487.");
    // Some minutes more bring nine euros, and take the twelve of a step of rent benefit.
    assertThat(net("2026", household("1500,1501,1502,1503")).err())
        .contains("because benefits are rounded down to whole euros a month.");
  }

  @Test
  void dutchIsSpokenOnRequest() throws IOException {
    Path file = Files.writeString(folder.resolve("household.json"), household("1200,2160"));

    assertThat(PlanRun.of("net", "--year=2026", "--locale=nl", file.toString()).err())
        .contains("Een indicatie met een vereenvoudigde jaarmethode")
        .contains("is er geen zorgtoeslag meer");
  }

  @Test
  void everyFaultOfOptionsAndFileIsToldAtOnceAndNothingIsWorkedOut() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("household.json"),
            household("1200,10081").replace("\"750.00\"", "\"-750.00\""));

    PlanRun run = PlanRun.of("net", "--year=2031", "--locale=fr", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--locale fr: Choose nl or en.")
        .contains("--year 2031: There are no tables for 2031; there are: 2025, 2026.")
        .contains("household.json:1:70 /monthlyRent: -750.00 is negative; 0 is the least.")
        .contains("/weeklyMinutes/1: 10081 is too large; 10080 is the most.")
        .endsWith("Faults: 4. Nothing was worked out.\n");
  }

  @Test
  void aYearThatIsNoneAndAFileThatIsNotThereEndWithTwo() throws IOException {
    assertThat(net("next", household("1200")).err())
        .contains("--year next: There are no tables for next");
    assertThat(PlanRun.of("net", "--year=2026", "nowhere.json").exitCode()).isEqualTo(2);
    assertThat(PlanRun.of("net", "household.json").exitCode()).isEqualTo(2);
  }

  @Test
  void aYearWithoutATableOfRentSaysSo() throws IOException {
    assertThat(net("2025", household("1200")).err())
        .contains("/monthlyRent: There is no table for this in 2025 (750.00).");
    PlanRun withoutRent = net("2025", household("1200").replace("\"750.00\"", "null"));
    assertThat(withoutRent.exitCode()).isZero();
    assertThat(withoutRent.err()).contains("the tables of 2025");
  }

  private PlanRun net(String year, String household) throws IOException {
    Path file = Files.writeString(folder.resolve("household.json"), household);
    return PlanRun.of("net", "--year=" + year, "--locale=en", file.toString());
  }

  private static String household(String minutes) {
    return "{\"birthDate\":\"1990-05-01\",\"partner\":null,\"children\":[],\"monthlyRent\":\"750.00\","
        + "\"fullTimeMonthlyWage\":\"3400.00\",\"fullTimeWeeklyMinutes\":2160,"
        + "\"holidayAllowancePercent\":\"8\",\"yearEndBonusPercent\":\"8.33\",\"weeklyMinutes\":["
        + minutes
        + "]}";
  }
}
