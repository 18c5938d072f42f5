package org.samenrooster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.assignment.AssignmentProblem;
import org.samenrooster.solver.assignment.AssignmentProgress;
import org.samenrooster.solver.assignment.AssignmentProposal;
import org.samenrooster.solver.assignment.AssignmentSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samenrooster solve}: a public benchmark problem in, the best lines found out. */
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
      "0:the best lines found are written",
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
    AssignmentProblem problem = input.problem();
    console.err().println(texts.get("solve.searching", problem.people().size(), problem.days()));
    try (Interruption interruption =
        Interruption.watch(console.err(), texts.get("interrupted", input.out()))) {
      AssignmentProposal proposal =
          AssignmentSearch.propose(
              problem, limits(input.limits()), this::tell, interruption::happened);
      Files.write(input.out(), lines(input, proposal));
      console
          .out()
          .println(
              "objective %d feasible true lowerBound %d seconds %d"
                  .formatted(
                      proposal.cost(), proposal.lowerBound(), console.sinceStart().toSeconds()));
    }
    return Commands.OK;
  }

  private SearchLimits limits(SearchLimits given) {
    Duration left = given.time().minus(console.sinceStart()).minus(FOR_WRITING);
    Duration time = left.compareTo(LEAST_SEARCH) < 0 ? LEAST_SEARCH : left;
    return new SearchLimits(time, given.steps(), given.seed(), given.threads());
  }

  private void tell(AssignmentProgress progress) {
    console
        .err()
        .println(
            texts.get(
                "solve.progress",
                progress.elapsed().toSeconds(),
                progress.cost(),
                progress.lowerBound()));
  }

  private static List<String> lines(SolveInput input, AssignmentProposal proposal) {
    return IntStream.range(0, proposal.lines().size())
        .mapToObj(
            person ->
                input.instance().staff().get(person).id()
                    + ","
                    + proposal.lines().get(person).stream()
                        .map(
                            kind ->
                                kind == AssignmentProblem.OFF
                                    ? "-"
                                    : input.instance().shifts().get(kind - 1).id())
                        .collect(Collectors.joining(",")))
        .toList();
  }
}
