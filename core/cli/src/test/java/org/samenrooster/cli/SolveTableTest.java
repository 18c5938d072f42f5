package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveTableTest {

  private static final Path EXAMPLE = Path.of("../../api-spec/files/rotation-example.txt");

  @TempDir Path folder;
  private Path file;
  private Path out;

  @BeforeEach
  void paths() {
    file = folder.resolve("problem.txt");
    out = folder.resolve("table.txt");
  }

  @Test
  void aTableIsWrittenAsSevenWordsForEachPerson() throws IOException {
    Files.copy(EXAMPLE, file);

    PlanRun run = solve();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("feasible true seconds \\d+\n");
    assertThat(run.err()).contains("Searching a table of 12 rows of 7 days.");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(12).allMatch(line -> line.matches("[ELN-]( [ELN-]){6}"));
    // Each Monday has three early shifts.
    assertThat(lines).filteredOn(line -> line.startsWith("E")).hasSize(3);
  }

  @Test
  void whatIsImpossibleIsSaidAndLeavesNoOlderTable() throws IOException {
    Files.writeString(file, Files.readString(EXAMPLE).replace("3 3 3 3 3 2 2", "9 9 9 9 9 9 9"));
    Files.writeString(out, "an older table");

    PlanRun run = solve();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("feasible false seconds \\d+\n");
    assertThat(out).isEmptyFile();
  }

  @Test
  void whatIsNotDecidedIsUnknown() throws IOException {
    Files.copy(EXAMPLE, file);

    assertThat(solve("--steps=1").out()).matches("feasible unknown seconds \\d+\n");
  }

  @Test
  void theSameSeedAndStepsGiveTheSameTable() throws IOException {
    Files.copy(EXAMPLE, file);
    solve("--steps=2000000000", "--seed=7", "--threads=2");
    String first = Files.readString(out);
    solve("--steps=2000000000", "--seed=7", "--threads=2");

    assertThat(Files.readString(out)).isEqualTo(first);
  }

  @Test
  void everyFaultOfTheFileIsToldAndNothingIsWritten() throws IOException {
    Files.writeString(
        file,
        Files.readString(EXAMPLE)
            .replace("E  420 480 2 6", "E  420 480 6 2")
            .replace("N L", "N X"));

    PlanRun run = solve();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("problem.txt:17:14", "problem.txt:32:3", "Faults: 2. Nothing was written.");
    assertThat(out).doesNotExist();
  }

  private PlanRun solve(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "solve";
    all[1] = "--format=rws";
    all[2] = "--out=" + out;
    System.arraycopy(options, 0, all, 3, options.length);
    all[all.length - 1] = file.toString();
    return PlanRun.of(all);
  }
}
