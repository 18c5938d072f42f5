package org.samenrooster.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.samenrooster.bench.OwnSearch.Rotation;
import org.samenrooster.files.CurtoisFile;
import org.samenrooster.files.CurtoisInstance;
import org.samenrooster.files.Read;

/** Prints a table of what searches come to on public problems, a row as soon as it is known. */
public final class SolverBench {

  private static final String HEAD =
      """

      | Problem | People, days, kinds | Cost | Hard violations | Bound | Gap | Best known | Above it \
      | First feasible | Timefold: cost | hard violations |
      |---|---|---|---|---|---|---|---|---|---|---|""";
  private static final String ROTATION_HEAD =
      """

      | Rotating problem | Roster found | Seconds |
      |---|---|---|""";

  private final BenchOptions options;
  private final OwnSearch own;
  private final BestKnown known = new BestKnown();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private String head = "";
  private int decided;
  private int rotations;

  private SolverBench(String command, BenchOptions options) {
    this.options = options;
    this.own = new OwnSearch(command, options);
  }

  /**
   * Measures.
   *
   * @param arguments the product's command line, and what {@link BenchOptions#of} reads
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = List.of(arguments);
    BenchOptions options;
    try {
      options = BenchOptions.of(all.subList(1, all.size()));
    } catch (IllegalArgumentException fault) {
      System.err.println("bench: " + fault.getMessage());
      System.exit(2);
      return;
    }
    new SolverBench(all.get(0), options).measure();
  }

  private void measure() throws IOException, InterruptedException {
    out.printf(
        "%s, %d processors, Java %s, %d threads, %d s for each problem, seed %d, load before %.1f%n",
        LocalDate.now(Clock.systemDefaultZone()),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        options.threads(),
        options.seconds(),
        options.seed(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    for (Path file : options.files()) {
      if (Files.readString(file).contains("SECTION_HORIZON")) {
        assign(file);
      } else {
        rotate(file);
      }
    }
    if (rotations > 0) {
      out.printf("%nDecided: %d of %d rotating problems.%n", decided, rotations);
    }
  }

  private void under(String wanted) {
    if (!head.equals(wanted)) {
      out.println(wanted);
      head = wanted;
    }
  }

  private void assign(Path file) throws IOException, InterruptedException {
    Read<CurtoisInstance> read = CurtoisFile.read(file);
    if (read.value().isEmpty()) {
      throw new IllegalArgumentException(file + " has faults: " + read.faults());
    }
    CurtoisInstance instance = read.value().get();
    Outcome outcome = own.assign(file, instance);
    String other = "| – | – |";
    if (options.timefold()) {
      Outcome timefold =
          TimefoldSearch.on(instance, Duration.ofSeconds(options.seconds()), options.seed());
      other = "| %d | %d |".formatted(timefold.cost(), timefold.hardViolations());
    }
    under(HEAD);
    OptionalInt best = known.of(file);
    out.printf(
        Locale.ROOT,
        "| %s | %d, %d, %d | %d | %d | %s | %s | %s | %s | %.1f s %s%n",
        file.getFileName(),
        instance.staff().size(),
        instance.days(),
        instance.shifts().size(),
        outcome.cost(),
        outcome.hardViolations(),
        outcome.bound() > 0 ? outcome.bound() : "–",
        outcome.bound() > 0 ? percent(outcome.cost() - outcome.bound(), outcome.cost()) : "–",
        best.isPresent() ? best.getAsInt() : "–",
        best.isPresent() ? percent(outcome.cost() - best.getAsInt(), best.getAsInt()) : "–",
        outcome.feasibleAfter(),
        other);
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, whole));
  }

  private void rotate(Path file) throws IOException, InterruptedException {
    Rotation rotation = own.rotate(file);
    rotations++;
    decided += rotation.found().equals("unknown") ? 0 : 1;
    under(ROTATION_HEAD);
    out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f |%n",
        file.getFileName(),
        rotation.found(),
        rotation.seconds());
  }
}
