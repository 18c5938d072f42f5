package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.files.BaseRosterFile;

class PlanCommandTest {

  // Enough to see a roster, little enough for a test; the time is never reached.
  private static final String STEPS = "20000";

  @TempDir Path folder;

  @Test
  void aPlanShowsDemandAgainstCoverageAndWritesTheRoster() throws IOException {
    PlanRun run = planCareHome(out());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Base roster of De Wilgen, begane grond: 2 weeks, beginning on 2026-11-23")
        .contains("Mo needed")
        .contains("Su needed")
        .contains("E    07:00–15:30  break 30    level 4")
        .contains("Ольга Петренко")
        .contains("Joost van 't Hoff             36.0")
        .contains("on call")
        .containsPattern("Needed [0-9.]+ h a week; short [0-9.]+ h, too much [0-9.]+ h a week")
        .endsWith("Written to " + out() + ".\n");
    BaseRosterFile file = BaseRosterFile.read(out()).value().orElseThrow();
    assertThat(file.baseRoster().lines()).hasSize(12);
    assertThat(file.baseRoster().cycleWeeks()).isEqualTo(2);
    assertThat(file.baseRoster().anchor()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void theSameSeedAndStepsGiveTheSameRoster() {
    planCareHome(out());
    planCareHome(folder.resolve("again.json"));

    assertThat(BaseRosterFile.read(folder.resolve("again.json")).value())
        .isEqualTo(BaseRosterFile.read(out()).value());
  }

  @Test
  void aPlanTellsHowMuchBetterThanItARosterCanBe() {
    PlanRun run =
        PlanRun.of(
            "plan",
            "--team=" + PlanRun.CARE_HOME,
            "--demand=" + PlanRun.CARE_HOME_DEMAND,
            "--weeks=2",
            "--steps=2500000",
            "--threads=1",
            "--out=" + out());

    assertThat(run.out())
        .containsPattern("costs less than [1-9][0-9]*: at most [1-9][0-9]? % better is possible");
  }

  @Test
  void aDutchPlanSpeaksDutch() {
    PlanRun run = planCareHome(out(), "--language", "nl");

    assertThat(run.out())
        .contains("Basisrooster van De Wilgen")
        .contains("ma nodig")
        .contains("Geschreven naar")
        .doesNotContain("needed");
    assertThat(run.err()).contains("Zoekt een basisrooster voor 12 mensen");
  }

  @Test
  void shiftTypesAreDesignedForATeamThatHasNone() {
    PlanRun run =
        PlanRun.of(
            "plan",
            "--team=" + PlanRun.EMERGENCY,
            "--demand=" + PlanRun.ARRIVALS,
            "--weeks=1",
            "--shift-types=4",
            "--minimum=3",
            "--steps=5000",
            "--threads=1",
            "--out=" + out());

    assertThat(run.err()).doesNotContain("Faults");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Shift types, designed for the demand");
    BaseRosterFile file = BaseRosterFile.read(out()).value().orElseThrow();
    assertThat(file.shiftTypes()).hasSizeBetween(2, 4);
    assertThat(file.shiftTypes())
        .allSatisfy(type -> assertThat(type.code()).matches("[EMLN][0-9]?"));
  }

  @Test
  void aSecondPlanChangesTheFirstAndSaysForWhom() throws IOException {
    planCareHome(out());
    String more =
        Files.readString(Path.of(PlanRun.CARE_HOME_DEMAND))
            .replace("\"level\": 2, \"people\": 2", "\"level\": 2, \"people\": 3");
    Path demand = Files.writeString(folder.resolve("demand.json"), more);

    PlanRun run =
        PlanRun.of(
            "plan",
            "--team=" + PlanRun.CARE_HOME,
            "--demand=" + demand,
            "--weeks=2",
            "--steps=" + STEPS,
            "--threads=1",
            "--current=" + out(),
            "--out=" + folder.resolve("second.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("Changed against the current base roster: [1-9][0-9]* days of")
        .containsPattern("week [12] (Mo|Tu|We|Th|Fr|Sa|Su) (off|E|S|L|N) → (off|E|S|L|N)");
    assertThat(Files.readString(folder.resolve("second.json"))).contains("\"changedCells\": [{");
  }

  @Test
  void whatIsPinnedInTheCurrentBaseRosterStaysAndAPinThatCannotBeIsNamed() throws IOException {
    planCareHome(out());
    BaseRosterFile first = BaseRosterFile.read(out()).value().orElseThrow();
    String member = first.baseRoster().lines().get(0).memberId();
    Path more =
        Files.writeString(
            folder.resolve("demand.json"),
            Files.readString(Path.of(PlanRun.CARE_HOME_DEMAND))
                .replace("\"level\": 2, \"people\": 2", "\"level\": 2, \"people\": 3"));
    pin(first, "{\"memberId\": \"%s\"}".formatted(member));

    PlanRun run = change(more);
    pin(first, "{\"memberId\": \"nobody\", \"week\": 1, \"day\": \"MON\"}");
    PlanRun wrong = change(more);

    assertThat(run.exitCode()).isZero();
    assertThat(
            BaseRosterFile.read(folder.resolve("second.json"))
                .value()
                .orElseThrow()
                .baseRoster()
                .lines()
                .get(0))
        .isEqualTo(first.baseRoster().lines().get(0));
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("nobody is not a member of this team");
  }

  private void pin(BaseRosterFile roster, String pin) throws IOException {
    String written = Files.readString(out());
    int end =
        written.contains("\"pins\"") ? written.indexOf(",\"pins\"") : written.lastIndexOf('}');
    Files.writeString(out(), written.substring(0, end) + ",\"pins\": [" + pin + "]}");
    assertThat(BaseRosterFile.read(out()).value().orElseThrow().baseRoster())
        .isEqualTo(roster.baseRoster());
  }

  private PlanRun change(Path demand) {
    return PlanRun.of(
        "plan",
        "--team=" + PlanRun.CARE_HOME,
        "--demand=" + demand,
        "--weeks=2",
        "--steps=" + STEPS,
        "--threads=1",
        "--current=" + out(),
        "--out=" + folder.resolve("second.json"));
  }

  @Test
  void anUnchangedDemandChangesLittle() {
    planCareHome(out());

    planCareHome(folder.resolve("second.json"), "--current=" + out());

    BaseRosterFile first = BaseRosterFile.read(out()).value().orElseThrow();
    BaseRosterFile second =
        BaseRosterFile.read(folder.resolve("second.json")).value().orElseThrow();
    long changed = 0;
    for (int line = 0; line < 12; line++) {
      var before = first.baseRoster().lines().get(line).cells();
      var after = second.baseRoster().lines().get(line).cells();
      for (int day = 0; day < before.size(); day++) {
        changed += before.get(day).equals(after.get(day)) ? 0 : 1;
      }
    }
    assertThat(changed).isLessThan(12 * 14 / 4);
  }

  @Test
  void everyFaultOfOptionsAndFilesIsToldAtOnceAndNothingIsWritten() throws IOException {
    Path team =
        Files.writeString(
            folder.resolve("team.json"),
            Files.readString(Path.of(PlanRun.CARE_HOME))
                .replace("\"weeklyMinutes\": 2160", "\"weeklyMinutes\": -2160")
                .replace("nl-cao-vvt", "nl-cao-vtv"));
    Path demand =
        Files.writeString(
            folder.resolve("demand.json"),
            Files.readString(Path.of(PlanRun.CARE_HOME_DEMAND)).replace("\"VV4\"", "\"VV44\""));

    PlanRun run =
        PlanRun.of(
            "plan",
            "--team=" + team,
            "--demand=" + demand,
            "--current=" + folder.resolve("none.json"),
            "--weeks=53",
            "--seconds=0",
            "--seed=x",
            "--from=2026-11-24",
            "--stay=4h",
            "--out=" + out());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--weeks 53: Give a whole number from 1 to 52.")
        .contains("--seconds 0: Give a whole number from 1 to 86400.")
        .contains("--seed x: Give a whole number")
        .contains("--from 2026-11-24: Give a Monday")
        .contains("--stay 4h: This belongs to arrivals")
        .contains("team.json:5:15 /rulePack: There is no rule pack nl-cao-vtv")
        .containsPattern("team.json:[0-9]+:[0-9]+ /members/1/employments/0/weeklyMinutes: -2160")
        .containsPattern("demand.json:[0-9]+:[0-9]+ /clients/2/profile: VV44 is not a care profile")
        .contains("none.json:1:1: There is no file")
        .contains("Nothing was written.");
    assertThat(out()).doesNotExist();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMalformedHistoryOfArrivalsIsToldByLine() throws IOException {
    Path history =
        Files.writeString(
            folder.resolve("a.csv"), "date,hour,arrivals\n2026-11-02,0,-1\n2026-11-02,2,1\n");

    PlanRun run =
        PlanRun.of(
            "plan",
            "--team=" + PlanRun.EMERGENCY,
            "--demand=" + history,
            "--patients-per-nurse=0",
            "--service-level=1.1",
            "--stay=soon",
            "--level=8",
            "--out=" + out());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("a.csv:2:14: -1 is negative")
        .contains("a.csv:3:1: The hours from 2026-11-02T01:00 to 2026-11-02T01:00 are missing")
        .contains("--patients-per-nurse 0: Give a number from 0.1 to 100")
        .contains("--service-level 1.1: Give a number from 0.01 to 1")
        .contains("--stay soon: Give a time such as 4h")
        .contains("--level 8: Give a whole number from 1 to 7");
  }

  @Test
  void aPlanThatIsImpossibleIsRefusedWithTheReason() throws IOException {
    Path demand = Files.writeString(folder.resolve("nothing.json"), "{}");

    PlanRun run =
        PlanRun.of("plan", "--team=" + PlanRun.CARE_HOME, "--demand=" + demand, "--out=" + out());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Nobody is needed at any moment.");
  }

  @Test
  void aTeamTooSmallGetsARosterWithOpenShiftsAndTheReason() throws IOException {
    Path demand =
        Files.writeString(
            folder.resolve("large.json"),
            """
            {"minimumStaffing": [
              {"from": "07:00", "until": "23:00", "level": 2, "people": 9},
              {"from": "00:00", "until": "24:00", "level": 6, "people": 1}]}
            """);

    PlanRun run =
        PlanRun.of(
            "plan",
            "--team=" + PlanRun.CARE_HOME,
            "--demand=" + demand,
            "--weeks=1",
            "--steps=5000",
            "--threads=1",
            "--out=" + out());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("Open: [0-9]+ shifts in 1 weeks")
        .contains("It needs level 6; the highest level in the team is 5.");
    assertThat(Files.readString(out())).contains("the highest level in the team is 5.");
  }

  @Test
  void anOutputThatCannotBeWrittenIsRefusedBeforeTheSearch() {
    PlanRun run =
        PlanRun.of(
            "plan",
            "--team=" + PlanRun.CARE_HOME,
            "--demand=" + PlanRun.CARE_HOME_DEMAND,
            "--out=" + folder.resolve("gone").resolve("out.json"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("does not exist or cannot be written").doesNotContain("Search");
  }

  @Test
  void anUnknownOptionAndAMissingOneAreRefused() {
    assertThat(PlanRun.of("plan", "--colour=blue").exitCode()).isEqualTo(2);
    assertThat(PlanRun.of("plan").err()).contains("--team").contains("--help");
    assertThat(PlanRun.of().exitCode()).isEqualTo(2);
  }

  @Test
  void helpSaysWhatExitCodesMeanInBothLanguages() {
    assertThat(PlanRun.of("plan", "--help").out())
        .contains("130   stopped with Ctrl-C; the best so far is written")
        .contains("how long a patient stays");
    assertThat(PlanRun.of("plan", "--help", "--language", "nl").out())
        .contains("hoe lang een patiënt blijft");
  }

  private Path out() {
    return folder.resolve("out.json");
  }

  private static PlanRun planCareHome(Path out, String... more) {
    String[] arguments = {
      "plan",
      "--team=" + PlanRun.CARE_HOME,
      "--demand=" + PlanRun.CARE_HOME_DEMAND,
      "--weeks=2",
      "--steps=" + STEPS,
      "--threads=1",
      "--out=" + out
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return PlanRun.of(all);
  }
}
