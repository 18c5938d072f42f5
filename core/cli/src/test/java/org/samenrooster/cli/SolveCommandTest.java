package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveCommandTest {

  private static final String WEEK =
      """
      SECTION_HORIZON
      7
      SECTION_SHIFTS
      E,480,
      L,480,E
      SECTION_STAFF
      A,E=5|L=5,2400,1440,5,2,2,1
      B,E=5|L=5,2400,960,4,1,1,1
      SECTION_DAYS_OFF
      A,6
      SECTION_SHIFT_ON_REQUESTS
      B,2,E,3
      SECTION_SHIFT_OFF_REQUESTS
      A,0,E,2
      SECTION_COVER
      0,E,1,100,1
      1,E,1,100,1
      2,L,1,100,1
      6,E,1,100,1
      6,L,1,100,1
      """;

  @TempDir Path folder;
  private Path file;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("week.txt"), WEEK);
    out = folder.resolve("roster.txt");
  }

  @Test
  void aProblemIsSolvedAndWrittenAsALineForEachPerson() throws IOException {
    PlanRun run = solve("--steps=20000000");

    assertThat(run.exitCode()).isZero();
    // One of the two shifts of Sunday stays open: A is off, B can only be in one place.
    assertThat(run.out())
        .matches("objective 10[0-9] feasible true lowerBound 10[0-9] seconds \\d+\n");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).matches("A(,[EL-]){6},-");
    assertThat(lines.get(1)).matches("B(,[EL-]){6},[EL]");
    assertThat(run.err()).contains("Searching lines for 2 people over 7 days.");
  }

  @Test
  void theSameSeedAndStepsGiveTheSameLines() throws IOException {
    solve("--steps=20000000", "--seed=7", "--threads=2");
    String first = Files.readString(out);
    solve("--steps=20000000", "--seed=7", "--threads=2");

    assertThat(Files.readString(out)).isEqualTo(first);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsWritten() throws IOException {
    Files.writeString(file, WEEK.replace("A,E=5|L=5,2400,1440", "A,E=5|X=5,2400,1440"));

    PlanRun run =
        PlanRun.of(
            "solve",
            "--format=xml",
            "--seconds=0",
            "--seed=x",
            "--threads=0",
            "--steps=-1",
            "--out=" + folder,
            file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--format xml", "--seconds 0", "--seed x", "--threads 0", "--steps -1", "--out")
        .contains("week.txt:7:3")
        .contains("Faults: 7. Nothing was written.");
    assertThat(out).doesNotExist();
  }

  @Test
  void somebodyWithoutAnyPossibleLineIsNamedBeforeTheSearch() throws IOException {
    Files.writeString(file, WEEK.replace("A,E=5|L=5,2400,1440", "A,E=5|L=5,2640,2639"));

    PlanRun run = solve("--steps=1000");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("A has no line that keeps all limits");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsToldInTheLanguageThatIsAskedFor() {
    PlanRun run =
        PlanRun.of(
            "solve", "--format=curtois", "--locale=nl", "--out=" + out, folder + "/none.txt");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Fouten: 1. Er is niets geschreven.");
  }

  private PlanRun solve(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "solve";
    all[1] = "--format=curtois";
    all[2] = "--out=" + out;
    System.arraycopy(options, 0, all, 3, options.length);
    all[all.length - 1] = file.toString();
    return PlanRun.of(all);
  }
}
