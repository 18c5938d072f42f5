package org.samenrooster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samenrooster.solver.SearchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samenrooster solve}: a public benchmark problem in, the best found out. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpWidth = 100,
    descriptionHeading = "%n",
    optionListHeading = "%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%n",
    exitCodeOnExecutionException = Commands.FAILED,
    exitCodeList = {
      "0:what was found is written; nothing found leaves the file empty",
      "2:options or the file have faults; all are told, nothing is written",
      "3:a fault of the program",
      "130:stopped by Ctrl-C; the best so far is written"
    })
final class SolveCommand implements Callable<Integer> {

  private static final Duration FOR_WRITING = Duration.ofMillis(300);
  private static final Duration LEAST_SEARCH = Duration.ofMillis(200);

  @Mixin private SolveOptions options = new SolveOptions();

  private final Console console;
  private final CliTexts texts;

  SolveCommand(Console console, CliTexts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    SolveInputReading reading = new SolveInputReading(options, texts);
    Optional<SolveInput> input = reading.input();
    if (input.isEmpty()) {
      return reading.faults().tell(console, "solve.faults");
    }
    return solve(input.get());
  }

  private int solve(SolveInput input) throws IOException {
    Benchmark benchmark = input.benchmark();
    console.err().println(benchmark.searching(texts));
    try (Interruption interruption =
        Interruption.watch(console.err(), texts.get("interrupted", input.out()))) {
      BenchmarkAnswer answer =
          benchmark.solve(
              limits(input.limits()), texts, console.err()::println, interruption::happened);
      Files.write(input.out(), answer.lines());
      console
          .out()
          .println("%s seconds %d".formatted(answer.summary(), console.sinceStart().toSeconds()));
    }
    return Commands.OK;
  }

  private SearchLimits limits(SearchLimits given) {
    Duration left = given.time().minus(console.sinceStart()).minus(FOR_WRITING);
    Duration time = left.compareTo(LEAST_SEARCH) < 0 ? LEAST_SEARCH : left;
    return new SearchLimits(time, given.steps(), given.seed(), given.threads());
  }
}
