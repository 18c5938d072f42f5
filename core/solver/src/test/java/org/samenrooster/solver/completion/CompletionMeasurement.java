package org.samenrooster.solver.completion;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.samenrooster.solver.SearchLimits;

/** Prints what completions reach on teams of real size; not a test. Arguments: seconds, threads. */
final class CompletionMeasurement {

  private CompletionMeasurement() {}

  public static void main(String[] arguments) {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    SearchLimits limits = SearchLimits.ofTime(Duration.ofSeconds(seconds), 1).onThreads(threads);
    System.out.println(
        """

        | Completion | Open shifts given | Cost | Bound | Wishes kept: mean | Worst served | Seconds |
        |---|---|---|---|---|---|---|""");
    measure("care home, 12 people, 6 weeks", 12, 6, limits);
    measure("ward, 40 people, 6 weeks", 40, 6, limits);
    measure("pool, 150 people, 4 weeks", 150, 4, limits);
  }

  private static void measure(String name, int people, int weeks, SearchLimits limits) {
    CompletionProblem problem = CompletionTeams.round(people, weeks, Rounds.rules(), limits);
    CompletionProposal proposal = CompletionSearch.propose(problem, progress -> {}, () -> false);
    double[] kept =
        proposal.people().stream()
            .filter(person -> !person.kept().isEmpty() || !person.unmet().isEmpty())
            .mapToDouble(
                person ->
                    (double) person.kept().size() / (person.kept().size() + person.unmet().size()))
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d of %d | %d | %d | %.0f %% | %.0f %% | %.0f |%n",
        name,
        proposal.given().size(),
        problem.open().size(),
        proposal.cost(),
        proposal.lowerBound(),
        100 * Arrays.stream(kept).average().orElse(1),
        100 * Arrays.stream(kept).min().orElse(1),
        proposal.elapsed().toMillis() / 1000.0);
  }
}
