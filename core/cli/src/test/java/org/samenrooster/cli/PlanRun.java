package org.samenrooster.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One command line run inside the test, on Sunday 22 November 2026.
 *
 * @param out what it said on standard output
 * @param err what it said on standard error
 */
record PlanRun(int exitCode, String out, String err) {

  static final Path REPOSITORY = Path.of("../..");
  static final String CARE_HOME =
      REPOSITORY.resolve("examples/sample-data/care-home-team.json").toString();
  static final String CARE_HOME_DEMAND =
      REPOSITORY.resolve("examples/sample-data/care-home-demand.json").toString();
  static final String EMERGENCY =
      REPOSITORY.resolve("examples/sample-data/emergency-team.json").toString();
  static final String ARRIVALS =
      REPOSITORY.resolve("examples/sample-data/arrivals-example.csv").toString();

  private static final Clock SUNDAY =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  static PlanRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            SUNDAY,
            System.nanoTime());
    int exitCode = Commands.run(console, arguments);
    return new PlanRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
