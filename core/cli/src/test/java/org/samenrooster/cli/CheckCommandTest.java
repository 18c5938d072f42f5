package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  private static final Path EXAMPLE =
      PlanRun.REPOSITORY.resolve("api-spec/files/timeline-example.json");

  @TempDir Path folder;
  @TempDir Path packs;

  @Test
  void aLateShiftBeforeAnEarlyOneIsBlocked() throws IOException {
    PlanRun run =
        check(
            "nl-cao-vvt",
            shift("2026-11-02T15:30", "2026-11-02T23:30"),
            shift("2026-11-03T07:00", "2026-11-03T15:30"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "{\"rule\":\"ATW-5.3-daily-rest\",\"severity\":\"BLOCK\","
                + "\"at\":\"2026-11-03T07:00+01:00\",\"actual\":450,\"limit\":660,\"unit\":\"min\","
                + "\"source\":\"ATW art. 5:3\",\"message\":\"With the work of Tuesday 3 November")
        .contains("\"nearest\":{\"way\":\"START_FROM\",\"moment\":\"2026-11-03T10:30+01:00\"}")
        .contains(
            "\"window\":{\"start\":\"2026-11-02T15:30+01:00\","
                + "\"end\":\"2026-11-03T15:30+01:00\"}");
  }

  @Test
  void theLinesAreInOrderOfTimeAndRule() throws IOException {
    PlanRun run =
        check(
            "nl-atw",
            shift("2026-11-02T15:30", "2026-11-02T23:30"),
            shift("2026-11-03T07:00", "2026-11-03T15:30"),
            shift("2026-10-12T07:00", "2026-10-12T19:31"));

    assertThat(rulesAndMoments(run))
        .containsSubsequence(
            "ATW-5.7a-shift 2026-10-12T07:00",
            "ATW-5.3-daily-rest 2026-11-03T07:00",
            "ATW-5.7a-shift 2026-11-03T07:00");
  }

  @Test
  void theLinesOfTheExampleArePrinted() throws IOException {
    PlanRun run = PlanRun.of("check", "--rules=nl-atw", "--locale=en", EXAMPLE.toString());

    assertThat(run.out().lines().toList())
        .containsAll(Files.readAllLines(EXAMPLE.resolveSibling("violation-example.jsonl")));
  }

  @Test
  void anAllowedExceptionWarnsAndSaysHowFarItIsUsedUp() throws IOException {
    PlanRun run =
        check(
            "nl-atw",
            shift("2026-11-02T15:00", "2026-11-02T23:00"),
            shift("2026-11-03T07:00", "2026-11-03T15:00"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\"severity\":\"WARN\"")
        .contains("\"exception\":{\"used\":1,\"allowed\":1,\"until\":\"2026-11-09T15:00+01:00\"}");
  }

  @Test
  void whatTwoPacksSayInTheSameWordsIsToldOnce() throws IOException {
    PlanRun run =
        check(
            "nl-cao-hospitals,samenrooster-advice",
            shift("2026-11-02T15:00", "2026-11-02T23:00"),
            shift("2026-11-03T10:00", "2026-11-03T18:00"));

    assertThat(run.out())
        .contains("ZKH-6.7-other-rotation")
        .doesNotContain("ADVICE-forward-rotation");
  }

  @Test
  void dutchIsSpokenOnRequest() throws IOException {
    Path file = write(shift("2026-11-02T07:00", "2026-11-02T21:00"));

    PlanRun run = PlanRun.of("check", "--rules", "nl-atw", "--locale", "nl", file.toString());

    assertThat(run.out()).contains("De dienst van maandag 2 november 7:00");
  }

  @ParameterizedTest
  @CsvSource({
    // The night of an hour more: 9 hours of work on the clock are 10, the most.
    "2026-10-24T21:30, 2026-10-25T07:00, false",
    "2026-10-24T21:29, 2026-10-25T07:00, true",
    // The night of an hour less: 11 hours of work on the clock are 10.
    "2026-03-28T19:30, 2026-03-29T07:00, false",
    "2026-03-28T19:29, 2026-03-29T07:00, true",
    // An hour that comes twice: both of its ends can be named.
    "2026-10-24T16:00, 2026-10-25T02:00+02:00, false",
    "2026-10-24T16:00, 2026-10-25T02:00+01:00, true"
  })
  void nightsOfAClockChangeCountElapsedTime(String start, String end, boolean tooLong)
      throws IOException {
    assertThat(check("nl-atw", shift(start, end)).out().contains("ATW-5.8.1-night-length"))
        .isEqualTo(tooLong);
  }

  @Test
  void withoutContractsNobodyAsksWhetherOneHolds() throws IOException {
    String work = shift("2026-11-02T07:00", "2026-11-02T15:00");
    Path ended =
        Files.writeString(
            folder.resolve("ended.json"),
            "{\"zone\":\"Europe/Amsterdam\",\"employments\":[{\"id\":\"e1\",\"weeklyMinutes\":1440,"
                + "\"until\":\"2026-11-02\"}],\"shifts\":["
                + work
                + "]}");

    assertThat(check("nl-atw", work).out()).isEmpty();
    assertThat(PlanRun.of("check", "--rules=nl-atw", ended.toString()).out())
        .contains("\"rule\":\"TEAM-employment\"");
  }

  @Test
  void timeOnCallMayLieOverABreakWithAPlace() throws IOException {
    String work =
        "{\"start\":\"2026-11-02T07:00\",\"end\":\"2026-11-02T15:30\",\"breaks\":"
            + "[{\"start\":\"2026-11-02T12:00\",\"end\":\"2026-11-02T12:30\"}]}";
    String onCall =
        "{\"start\":\"2026-11-02T12:00\",\"end\":\"2026-11-02T%s\",\"kind\":\"ON_CALL\"}";

    assertThat(check("samenrooster-team", work, onCall.formatted("12:30")).exitCode()).isZero();
    assertThat(check("samenrooster-team", work, onCall.formatted("12:31")).err())
        .contains("/shifts/1/start: The shift from 2026-11-02T12:00 overlaps");
  }

  @Test
  void anOptionOfTheTimelineSwitchesAnArrangementOn() throws IOException {
    String shifts =
        shift("2026-11-02T15:00", "2026-11-02T23:00")
            + ","
            + shift("2026-11-03T07:00", "2026-11-03T15:00");
    Path file =
        Files.writeString(
            folder.resolve("option.json"),
            "{\"zone\":\"Europe/Amsterdam\",\"options\":{\"atb_5_19_2_enabled\":true},\"shifts\":["
                + shifts
                + "]}");

    assertThat(PlanRun.of("check", "--rules=nl-atw", file.toString()).out())
        .contains("\"rule\":\"ATB-5.19.2-daily-rest\"")
        .doesNotContain("ATW-5.3-daily-rest");
  }

  @Test
  void adviceIsGivenOnRequestOnlyAndNeverBlocks() throws IOException {
    // A late shift and then an early one, with the least rest that the law asks for.
    Path file =
        write(
            shift("2026-11-02T15:00", "2026-11-02T23:00"),
            shift("2026-11-03T07:00", "2026-11-03T15:00"));

    PlanRun plain = PlanRun.of("check", "--rules=nl-atw", "--locale=en", file.toString());
    PlanRun advised =
        PlanRun.of("check", "--rules=nl-atw", "--advice", "--locale=en", file.toString());

    assertThat(plain.out()).doesNotContain("INFO");
    assertThat(advised.out()).contains("\"severity\":\"INFO\"").contains(plain.out().strip());
    assertThat(advised.exitCode()).isZero();
  }

  @Test
  void historyThatIsMissingIsSaidOnStandardErrorAlone() throws IOException {
    String work = shift("2026-11-02T07:00", "2026-11-02T15:00");
    Path known =
        Files.writeString(
            folder.resolve("known.json"),
            "{\"zone\":\"Europe/Amsterdam\",\"knownFrom\":\"2025-01-06\",\"shifts\":["
                + work
                + "]}");

    PlanRun unknown = check("nl-atw", work);

    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.exitCode()).isZero();
    assertThat(unknown.err()).contains("ATW-5.7c-avg16 looks at 16 weeks, of which 0 are known");
    assertThat(PlanRun.of("check", "--rules=nl-atw", known.toString()).err()).isEmpty();
  }

  @Test
  void whatTwoPacksSayIsSaidOnce() throws IOException {
    Path file = write(shift("2026-11-02T07:00", "2026-11-02T21:00"));

    PlanRun run = PlanRun.of("check", "--rules", "nl-atw,nl-cao-vvt", file.toString());

    assertThat(rulesAndMoments(run).stream().filter(line -> line.startsWith("ATW-5.7a")))
        .hasSize(1);
  }

  @Test
  void everyFaultOfALongFileIsToldAtOnceAndNothingIsJudged() throws IOException {
    List<String> lines = new ArrayList<>(yearOfShifts());
    lines.set(10, lines.get(10).replace("T07:00", "T7:00"));
    lines.set(40, lines.get(40).replace("\"breakMinutes\":30", "\"breakMinutes\":-30"));
    lines.set(70, lines.get(70).replace("\"breakMinutes\":30", "\"breakMinutes\":600"));
    lines.set(100, lines.get(100).replace("\"breakMinutes\":30", "\"pause\":30"));
    lines.set(130, lines.get(130).replace("\"breakMinutes\":30", "\"kind\":\"PLAY\""));
    lines.set(160, lines.get(160).replace("\"breakMinutes\":30", "\"employment\":\"e9\""));
    lines.set(190, lines.get(190).replace("T15:30", "T06:30"));
    lines.set(220, lines.get(219));
    lines.set(250, lines.get(250).replace("\"breakMinutes\":30", "\"breakMinutes\":30.5"));
    lines.set(280, lines.get(280).replace("\"breakMinutes\":30", "\"breaks\":{}"));
    Path file = folder.resolve("year.json");
    Files.writeString(
        file, "{\"zone\":\"Europe/Amsterdam\",\"shifts\":[\n" + String.join(",\n", lines) + "]}");

    PlanRun run = PlanRun.of("check", "--rules=nl-cao-vvt", "--locale=en", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("Faults: 10. Nothing was checked.\n");
    assertThat(run.err().lines().filter(line -> line.startsWith(file.toString())))
        .extracting(line -> line.replaceAll(".*json:([0-9]+):.*? (/[^:]*):.*", "$1 $2"))
        .containsExactly(
            "12 /shifts/10/start",
            "42 /shifts/40/breakMinutes",
            "72 /shifts/70/breakMinutes",
            "102 /shifts/100/pause",
            "132 /shifts/130/kind",
            "162 /shifts/160/employment",
            "192 /shifts/190/end",
            "222 /shifts/220/start",
            "252 /shifts/250/breakMinutes",
            "282 /shifts/280/breaks");
  }

  @Test
  void wrongOptionsAreToldTogetherWithTheFaultsOfTheFile() throws IOException {
    Path file = write(shift("2026-11-02T07:00", "2026-11-02T06:00"));

    PlanRun run = PlanRun.of("check", "--rules=nl-atw,nowhere", "--locale=fr", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--locale fr: Choose nl or en.")
        .contains("--rules nowhere: There is no rule pack nowhere; there are: de-arbzg,")
        .contains("/shifts/0/end: The end 2026-11-02T06:00 does not come after the start")
        .endsWith("Faults: 3. Nothing was checked.\n");
  }

  @Test
  void anUnknownFileAndMissingOptionsEndWithTwo() {
    assertThat(PlanRun.of("check", "--rules=nl-atw", "nowhere.json").exitCode()).isEqualTo(2);
    assertThat(PlanRun.of("check", "timeline.json").exitCode()).isEqualTo(2);
    assertThat(PlanRun.of("check", "--rules=nl-atw", "nowhere.json").err())
        .contains("There is no file nowhere.json.");
  }

  @Test
  void aVendorsPackTightensANumberFromADate() throws IOException {
    Files.writeString(
        packs.resolve("house.yaml"),
        """
        id: house
        inherits: nl-cao-vvt
        rules:
          - id: HOUSE-daily-rest
            kind: MINIMUM_DAILY_REST
            source: works council 2026
            severity: BLOCK
            replaces: ATW-5.3-daily-rest
            versions:
              - until: 2027-01-01
                parameters: { restMinutes: 660, shortRestMinutes: 480 }
              - from: 2027-01-01
                parameters: { restMinutes: 720, shortRestMinutes: 600 }
        """);

    // 9 hours of rest: the one short rest of the law, too short for the house from the new year on.
    assertThat(nineHoursOfRestAfter("2026-12-14").exitCode()).isZero();
    PlanRun inForce = nineHoursOfRestAfter("2027-01-11");
    assertThat(inForce.exitCode()).isEqualTo(1);
    assertThat(inForce.out())
        .contains("\"rule\":\"HOUSE-daily-rest\"", "\"actual\":540,\"limit\":720")
        .doesNotContain("ATW-5.3-daily-rest");
  }

  private PlanRun nineHoursOfRestAfter(String day) throws IOException {
    Path file =
        write(
            shift(day + "T14:00", day + "T22:00"),
            shift(
                LocalDate.parse(day).plusDays(1) + "T07:00",
                LocalDate.parse(day).plusDays(1) + "T15:00"));
    return PlanRun.of(
        "check", "--rules=house", "--rule-folder=" + packs, "--locale=en", file.toString());
  }

  @Test
  void aWrongPackOfAVendorIsToldWithLineAndField() throws IOException {
    Files.writeString(
        packs.resolve("house.yaml"),
        """
        id: house
        inherits: nl-cao-vvt
        rules:
          - id: HOUSE-daily-rest
            kind: MINIMUM_DAILY_REST
            source: works council 2026
            severity: BLOCK
            replaces: ATW-5.3-daily-rest
            versions:
              - parameters: { restMinutes: 600, shortestRestMinutes: 480 }
        """);

    PlanRun run = nineHoursOfRestAfter("2027-01-11");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("house.yaml:10:7 /rules/0/versions: 600 for restMinutes is looser than")
        .contains("house.yaml:10:21 /rules/0/versions/0/parameters/shortRestMinutes: ")
        .contains(
            "house.yaml:10:41 /rules/0/versions/0/parameters/shortestRestMinutes: "
                + "\"shortestRestMinutes\" is not known here; known are: restMinutes,"
                + " shortRestMinutes.");
  }

  private static List<String> yearOfShifts() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    return first
        .datesUntil(first.plusDays(300))
        .map(day -> shift(day + "T07:00", day + "T15:30"))
        .toList();
  }

  private static String shift(String start, String end) {
    return "{\"start\":\"" + start + "\",\"end\":\"" + end + "\",\"breakMinutes\":30}";
  }

  private static List<String> rulesAndMoments(PlanRun run) {
    return run.out()
        .lines()
        .map(line -> line.replaceAll("\\{\"rule\":\"([^\"]+)\".*?\"at\":\"(.{16}).*", "$1 $2"))
        .toList();
  }

  private Path write(String... shifts) throws IOException {
    return Files.writeString(
        folder.resolve("timeline.json"),
        "{\"zone\":\"Europe/Amsterdam\",\"shifts\":[" + String.join(",", shifts) + "]}");
  }

  private PlanRun check(String rules, String... shifts) throws IOException {
    return PlanRun.of("check", "--rules=" + rules, "--locale=en", write(shifts).toString());
  }
}
