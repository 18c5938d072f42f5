package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursCommandTest {

  private static final Path EXAMPLE =
      PlanRun.REPOSITORY.resolve("api-spec/files/hours-example.json");
  private static final String EMPLOYED =
      "\"employment\":{\"weeklyMinutes\":1440,\"from\":\"2026-01-01\",\"until\":null,"
          + "\"hourlyWage\":\"20.00\"}";

  @TempDir Path folder;
  @TempDir Path packs;

  @Test
  void aYearWithoutShiftsHasItsContractAndHolidays() throws IOException {
    assertThat(hours("nl-cao-hospitals", EMPLOYED, "[]").out())
        .isEqualTo(
            "{\"contractMinutes\":75120,\"publicHolidayMinutes\":2016,\"workedMinutes\":0,"
                + "\"balanceMinutes\":-73104,\"allowances\":[]}\n");
    assertThat(hours("nl-cao-vvt", EMPLOYED, "[]").out())
        .startsWith("{\"contractMinutes\":74880,\"publicHolidayMinutes\":2016,");
  }

  @Test
  void theExampleGivesItsResult() throws IOException {
    PlanRun run = PlanRun.of("hours", "--rules=nl-cao-vvt", "--year=2026", EXAMPLE.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(Files.readString(EXAMPLE.resolveSibling("hours-result-example.json")));
  }

  @Test
  void allowancesComeInTheOrderOfTheShiftsAndWhatCarriesNoneIsEmpty() throws IOException {
    PlanRun run =
        hours(
            "nl-cao-vvt",
            EMPLOYED,
            "["
                + shift("2026-11-07T07:00", "2026-11-07T15:30", "2026-11-07T12:00")
                + ","
                + shift("2026-11-03T07:00", "2026-11-03T15:30", "2026-11-03T12:00")
                + "]");

    assertThat(run.out())
        .endsWith(
            "\"workedMinutes\":960,\"balanceMinutes\":-71904,\"allowances\":["
                + "{\"start\":\"2026-11-07T07:00\",\"bands\":[{\"percent\":\"38\",\"minutes\":240}],"
                + "\"amount\":\"30.40\"},{\"start\":\"2026-11-03T07:00\",\"bands\":[],\"amount\":\"0.00\"}]}\n");
  }

  @ParameterizedTest
  @CsvSource({
    // Leave and absences count at the hours that were rostered, or at what is said of them.
    "'\"leave\":[{\"start\":\"2026-11-02\",\"end\":\"2026-11-04\"}]', 0, -72384",
    "'\"absences\":[{\"start\":\"2026-11-03\",\"end\":\"2026-11-04\"}]', 0, -72384",
    "'\"leave\":[{\"start\":\"2026-11-03\",\"end\":\"2026-11-04\",\"countedMinutes\":288}]', 0,"
        + " -72576",
    "'\"leave\":[{\"start\":\"2026-11-03T07:00\",\"end\":\"2026-11-03T15:30\"}]', 0, -72384",
    "'\"leave\":[{\"start\":\"2026-11-05\",\"end\":\"2026-11-06\",\"countedMinutes\":100}]', 480,"
        + " -72284",
    "'\"leave\":[{\"start\":\"2026-11-05\",\"end\":\"2026-11-06\"}]', 480, -72384",
    "'\"leave\":[],\"absences\":[]', 480, -72384"
  })
  void timeAwayCountsAndIsNotWorked(String away, int worked, int balance) throws IOException {
    PlanRun run =
        hours(
            "nl-cao-vvt",
            EMPLOYED + "," + away,
            "[" + shift("2026-11-03T07:00", "2026-11-03T15:30", "2026-11-03T12:00") + "]");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\"workedMinutes\":" + worked + ",\"balanceMinutes\":" + balance + ",")
        .contains(worked == 0 ? "\"allowances\":[]" : "\"allowances\":[{");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T23:00, 2027-01-01T07:00, /shifts/0/start: 2026-12-31T23:00 to 2027-01-01T07:00 runs"
        + " over midnight of 2027-01-01 and so lies in two years. Split it at midnight",
    "2025-12-31T23:00, 2026-01-01T07:00, /shifts/0/start: 2025-12-31T23:00 to 2026-01-01T07:00 runs"
        + " over midnight of 2026-01-01",
    "2025-12-31T15:00, 2025-12-31T23:00, /shifts/0/start: 2025-12-31T15:00 to 2025-12-31T23:00 does"
        + " not lie in the year that is asked for",
    "2026-01-31T23:00, 2026-02-01T07:00, /shifts/0/start: 2026-01-31T23:00 to 2026-02-01T07:00 runs"
        + " over midnight of 2026-02-01",
    "2026-01-30T07:00, 2026-01-30T15:00, '/shifts/0/start: 2026-01-30T07:00 to 2026-01-30T15:00"
        + " does not lie in the employment, from 2026-02-01 until 2026-10-01'",
    "2026-09-30T23:00, 2026-10-01T00:01, /shifts/0/start: 2026-09-30T23:00 to 2026-10-01T00:01 runs"
        + " over midnight of 2026-10-01",
    "2026-10-01T00:00, 2026-10-01T07:00, /shifts/0/start: 2026-10-01T00:00 to 2026-10-01T07:00 does"
        + " not lie in the employment"
  })
  void whatLiesInTwoAccountsOrNoneIsRefusedWithTheValues(String start, String end, String message)
      throws IOException {
    PlanRun run =
        hours(
            "nl-cao-vvt",
            EMPLOYED.replace("2026-01-01", "2026-02-01").replace("null", "\"2026-10-01\""),
            "[{\"start\":\"" + start + "\",\"end\":\"" + end + "\"}]");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).endsWith("Faults: 1. Nothing was counted.\n");
  }

  @ParameterizedTest
  @CsvSource({"2026-02-01T00:00, 2026-02-01T07:00", "2026-09-30T15:00, 2026-10-01T00:00"})
  void theFirstAndTheLastMinuteBelongToTheEmployment(String start, String end) throws IOException {
    assertThat(
            hours(
                    "nl-cao-vvt",
                    EMPLOYED.replace("2026-01-01", "2026-02-01").replace("null", "\"2026-10-01\""),
                    "[{\"start\":\"" + start + "\",\"end\":\"" + end + "\"}]")
                .exitCode())
        .isZero();
  }

  @Test
  void everyFaultIsToldAtOnce() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("hours.json"),
            """
            {"zone":"Europe/Utrecht",
             "employment":{"weeklyMinutes":-1,"from":"2026-01-41","hourlyWage":"-20.00"},
             "shifts":[
            {"start":"2026-11-02T07:00","end":"2026-11-02T15:00"},
            {"start":"2026-11-02T14:59","end":"2026-11-02T23:00"},
            {"start":"2026-11-04T07:00","end":"2026-11-04T15:00"},
            {"start":"2026-11-05T07:00","end":"2026-11-05T06:00"}],
             "leave":[{"start":"2026-11-04T08:00","end":"2026-11-05"},{"start":"2026-12-24","end":"2027-01-02"}],
             "absences":[{"start":"2026-11-04T23:00","end":"2026-11-06","countedMinutes":-1}],
             "hours":1}
            """);

    PlanRun run =
        PlanRun.of("hours", "--rules=nl-cao-vvt", "--year=2026", "--locale=en", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.startsWith(file.toString())))
        .extracting(line -> line.replaceAll(".*json:([0-9]+):.*? (/[^:]*):.*", "$1 $2"))
        .containsExactly(
            "1 /zone",
            "2 /employment/weeklyMinutes",
            "2 /employment/from",
            "2 /employment/hourlyWage",
            "5 /shifts/1/start",
            "6 /shifts/2/start",
            "7 /shifts/3/end",
            "8 /leave/1/start",
            "9 /absences/0/start",
            "9 /absences/0/countedMinutes",
            "10 /hours");
  }

  @Test
  void anAmbiguousTimeAndAnEmptyDocumentAreRefused() throws IOException {
    assertThat(
            hours(
                    "nl-cao-vvt",
                    EMPLOYED,
                    "[{\"start\":\"2026-10-25T02:30\",\"end\":\"2026-10-25T07:00\"}]")
                .err())
        .contains("/shifts/0/start: 2026-10-25T02:30 comes twice in Europe/Amsterdam");
    Path empty = Files.writeString(folder.resolve("hours.json"), "{}");
    assertThat(
            PlanRun.of(
                    "hours", "--rules=nl-cao-vvt", "--year=2026", "--locale=en", empty.toString())
                .err())
        .contains("\"zone\" is missing", "\"employment\" is missing", "\"shifts\" is missing")
        .endsWith("Faults: 3. Nothing was counted.\n");
  }

  @Test
  void anEmploymentOfAnotherYearIsRefused() throws IOException {
    assertThat(hours("nl-cao-vvt", EMPLOYED.replace("2026-01-01", "2027-01-01"), "[]").err())
        .contains("/employment/from: An employment with 2027-01-01 as its start or end has no day");
    assertThat(
            hours(
                    "nl-cao-vvt",
                    EMPLOYED.replace("2026-01-01", "2025-01-01").replace("null", "\"2026-01-01\""),
                    "[]")
                .err())
        .contains("/employment/until: An employment with 2026-01-01 as its start or end");
  }

  @ParameterizedTest
  @CsvSource({
    "nl-atw, 2026, '--rules nl-atw: Rule pack nl-atw has no hours agreement, and none that it"
        + " inherits from has; these have one: nl-cao-hospitals, nl-cao-vvt.'",
    "nowhere, 2026, '--rules nowhere: There is no rule pack nowhere; there are: de-arbzg,'",
    "nl-cao-vvt, 2013, --year 2013: Give a whole number from 2014 to 2199.",
    "nl-cao-vvt, 2200, --year 2200: Give a whole number from 2014 to 2199.",
    "nl-cao-vvt, next, --year next: Give a whole number from 2014 to 2199."
  })
  void wrongOptionsAreToldWithWhatWouldBeRight(String rules, String year, String message) {
    PlanRun run =
        PlanRun.of(
            "hours", "--rules=" + rules, "--year=" + year, "--locale=en", EXAMPLE.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).endsWith("Faults: 1. Nothing was counted.\n");
  }

  @Test
  void otherWrongOptionsAreToldTogether() {
    PlanRun run =
        PlanRun.of(
            "hours",
            "--rules=nowhere",
            "--year=2026",
            "--locale=fr",
            "--rule-folder=" + folder.resolve("nowhere"),
            "nowhere.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "--locale fr: Choose nl or en.", "cannot be read", "There is no file nowhere.json")
        .endsWith("Faults: 3. Nothing was counted.\n");
    assertThat(PlanRun.of("hours", "hours.json").exitCode()).isEqualTo(2);
  }

  @Test
  void anOrganisationsOwnAgreementCounts() throws IOException {
    Files.writeString(packs.resolve("house.yaml"), "id: house\ninherits: nl-cao-vvt\nrules: []\n");
    Files.writeString(
        packs.resolve("house.hours.yaml"),
        """
        id: house
        annualFullTimeMinutes:
          source: works council
          basis: OWN
          versions: [{ value: 112680 }]
        """);

    PlanRun run =
        PlanRun.of(
            "hours",
            "--rules=house",
            "--year=2026",
            "--rule-folder=" + packs,
            write(EMPLOYED, "[]").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\"contractMinutes\":75120,");
  }

  @Test
  void timeOnCallCountsForItsCalls() throws IOException {
    PlanRun run =
        hours(
            "nl-cao-vvt",
            EMPLOYED,
            "[{\"start\":\"2026-11-02T17:00\",\"end\":\"2026-11-03T07:00\",\"kind\":\"ON_CALL\","
                + "\"callOuts\":[{\"start\":\"2026-11-02T21:30\",\"end\":\"2026-11-02T22:30\"}]}]");

    assertThat(run.out())
        .contains("\"workedMinutes\":60,")
        .contains(
            "\"bands\":[{\"percent\":\"22\",\"minutes\":30},{\"percent\":\"47\",\"minutes\":30}],"
                + "\"amount\":\"6.90\"");
  }

  private static String shift(String start, String end, String pause) {
    return "{\"start\":\""
        + start
        + "\",\"end\":\""
        + end
        + "\",\"breaks\":[{\"start\":\""
        + pause
        + "\",\"end\":\""
        + pause.replace(":00", ":30")
        + "\"}]}";
  }

  private Path write(String members, String shifts) throws IOException {
    return Files.writeString(
        folder.resolve("hours.json"),
        "{\"zone\":\"Europe/Amsterdam\"," + members + ",\"shifts\":" + shifts + "}");
  }

  private PlanRun hours(String rules, String members, String shifts) throws IOException {
    return PlanRun.of(
        "hours",
        "--rules",
        rules,
        "--year",
        "2026",
        "--locale=en",
        write(members, shifts).toString());
  }
}
