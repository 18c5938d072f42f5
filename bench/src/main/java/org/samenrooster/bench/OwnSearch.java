package org.samenrooster.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.samenrooster.files.CurtoisInstance;

/** The product's search, as anybody runs it: its command on the file. */
final class OwnSearch {

  private static final Pattern PROGRESS = Pattern.compile("\\d+ s: .*");
  private static final Pattern COST =
      Pattern.compile("objective (\\d+) feasible \\w+ lowerBound (\\d+) seconds \\d+");
  private static final Pattern TABLE =
      Pattern.compile("feasible (true|false|unknown) seconds \\d+");

  private final String command;
  private final BenchOptions options;

  /**
   * @param command the product's command line
   */
  OwnSearch(String command, BenchOptions options) {
    this.command = command;
    this.options = options;
  }

  /** Assigns shifts to people. */
  Outcome assign(Path file, CurtoisInstance instance) throws IOException, InterruptedException {
    Path out = Files.createTempFile("lines", ".txt");
    try {
      Ran ran = run("curtois", file, out);
      Matcher last = matched(COST, ran.last(), file);
      int[][] lines = lines(instance, Files.readAllLines(out));
      CurtoisScore judge = new CurtoisScore(instance);
      int cost = judge.cost(lines);
      if (cost != Integer.parseInt(last.group(1))) {
        throw new IllegalStateException(
            "%s: the command says %s, its lines cost %d".formatted(file, last.group(1), cost));
      }
      return new Outcome(
          cost,
          judge.hardViolations(lines),
          Integer.parseInt(last.group(2)),
          ran.feasibleAfter(),
          ran.seconds());
    } finally {
      Files.deleteIfExists(out);
    }
  }

  /**
   * Looks for a rotating roster: {@code true}, {@code false} or {@code unknown}, and the seconds.
   */
  Rotation rotate(Path file) throws IOException, InterruptedException {
    Path out = Files.createTempFile("table", ".txt");
    try {
      Ran ran = run("rws", file, out);
      return new Rotation(matched(TABLE, ran.last(), file).group(1), ran.seconds());
    } finally {
      Files.deleteIfExists(out);
    }
  }

  /**
   * What became of a rotating roster.
   *
   * @param found {@code true}, {@code false} where it is proved that there is none, or {@code
   *     unknown}
   */
  record Rotation(String found, double seconds) {}

  private record Ran(String last, double feasibleAfter, double seconds) {}

  private static Matcher matched(Pattern pattern, String line, Path file) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("%s: the command ended with \"%s\"".formatted(file, line));
    }
    return matcher;
  }

  private Ran run(String format, Path file, Path out) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                command,
                "solve",
                "--format",
                format,
                "--seconds",
                String.valueOf(options.seconds()),
                "--threads",
                String.valueOf(options.threads()),
                "--seed",
                String.valueOf(options.seed()),
                "--language",
                "en",
                "--out",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    long feasible = -1;
    String last = "";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (feasible < 0 && PROGRESS.matcher(line).matches()) {
          feasible = System.nanoTime() - begun;
        }
        last = line;
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("%s: the command failed: %s".formatted(file, last));
    }
    return new Ran(last, Outcome.seconds(feasible), Outcome.seconds(System.nanoTime() - begun));
  }

  private static int[][] lines(CurtoisInstance instance, List<String> written) {
    List<String> ids = instance.shifts().stream().map(CurtoisInstance.Shift::id).toList();
    return IntStream.range(0, instance.staff().size())
        .mapToObj(
            row ->
                List.of(written.get(row).split(",")).stream()
                    .skip(1)
                    .mapToInt(cell -> cell.equals("-") ? CurtoisScore.OFF : ids.indexOf(cell))
                    .toArray())
        .toArray(int[][]::new);
  }
}
