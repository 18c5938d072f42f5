package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.files.BaseRosterFile;

/** What only a process of its own shows: signals, exit codes, the time limit, the locale. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PlanProcessTest {

  @TempDir Path folder;

  private Process process;

  @BeforeEach
  void signalsCanBeSent() {
    // Who builds in the background may have Ctrl-C ignored; env gives the child the usual answer.
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "skipped: there is no /usr/bin/env");
  }

  @AfterEach
  void endTheProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void controlCWritesTheBestSoFarAndEndsWith130() throws Exception {
    Path out = folder.resolve("out.json");
    start(planCareHome(out, "100"), List.of());
    waitForProgress();

    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(BaseRosterFile.read(out).faults()).isEmpty();
    assertThat(Files.readString(out)).contains("\"interrupted\": true");
    assertThat(Files.readString(folder.resolve("stdout"))).contains("stopped before its time");
  }

  @Test
  void aPlanEndsWithinItsTimeLimit() throws Exception {
    Path out = folder.resolve("out.json");
    long start = System.nanoTime();
    start(planCareHome(out, "6"), List.of());

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    assertThat(process.exitValue()).isZero();
    // Nobody waits for the usual minute; what is above the limit is for a machine that is busy.
    assertThat(elapsed).isLessThan(Duration.ofSeconds(6 + 24));
    assertThat(Files.readString(out)).contains("\"interrupted\": false");
  }

  @Test
  void badInputEndsWith2AlsoWithoutAUtf8Locale() throws Exception {
    Path team = Files.writeString(folder.resolve("team.json"), "{\"name\": \"Ольга\", \"wat\": 1}");
    start(
        List.of("plan", "--team", team.toString(), "--demand", "none.json", "--out", "out.json"),
        List.of("LC_ALL=C"));

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("stderr")))
        .contains("team.json:1:19 /wat: \"wat\" is not known here")
        .contains("none.json:1:1: There is no file none.json.");
  }

  @Test
  void namesAreWrittenInUtf8WithoutAUtf8Locale() throws Exception {
    Path out = folder.resolve("out.json");
    start(planCareHome(out, "3"), List.of("LC_ALL=C"));

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8))
        .contains("Ольга Петренко")
        .contains("Đào Thị Hương");
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("Ольга Петренко");
  }

  private static List<String> planCareHome(Path out, String seconds) {
    return List.of(
        "plan",
        "--team=" + PlanRun.CARE_HOME,
        "--demand=" + PlanRun.CARE_HOME_DEMAND,
        "--seconds=" + seconds,
        "--threads=1",
        "--out=" + out);
  }

  private void start(List<String> arguments, List<String> environment) throws IOException {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "--default-signal=INT"));
    command.addAll(environment);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.samenrooster.cli.Main"));
    command.addAll(arguments);
    process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(
                environment.isEmpty()
                    ? ProcessBuilder.Redirect.PIPE
                    : ProcessBuilder.Redirect.to(folder.resolve("stderr").toFile()))
            .start();
  }

  private void waitForProgress() throws IOException {
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String line = err.readLine();
    while (line != null && !line.contains("uncovered")) {
      line = err.readLine();
    }
    assertThat(line).as("a line of progress").isNotNull();
  }
}
