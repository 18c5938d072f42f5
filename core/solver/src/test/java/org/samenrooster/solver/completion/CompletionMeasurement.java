package org.samenrooster.solver.completion;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.solver.SearchLimits;

/**
 * Prints what a completion reaches on teams of real size; not a test. Arguments: seconds, threads,
 * people, weeks.
 */
final class CompletionMeasurement {

  private CompletionMeasurement() {}

  public static void main(String[] arguments) {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    SearchLimits limits = SearchLimits.ofTime(Duration.ofSeconds(seconds), 1).onThreads(threads);
    int people = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40;
    int weeks = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 6;
    measure(people, weeks, Rounds.rules(), limits);
  }

  static void measure(int people, int weeks, Rulebook rules, SearchLimits limits) {
    CompletionProblem problem = CompletionTeams.round(people, weeks, rules, limits);
    CompletionProposal proposal =
        CompletionSearch.propose(
            problem,
            progress ->
                System.out.printf(
                    Locale.ROOT,
                    "   %.1f s: %d, at least %d%n",
                    progress.elapsed().toMillis() / 1000.0,
                    progress.cost(),
                    progress.lowerBound()),
            () -> false);
    int wishes = problem.people().stream().mapToInt(person -> person.wishes().size()).sum();
    int kept = proposal.people().stream().mapToInt(person -> person.kept().size()).sum();
    int worst =
        proposal.people().stream()
            .map(person -> person.unmet().size())
            .max(Comparator.naturalOrder())
            .orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%d people, %d weeks: %d of %d open shifts given, cost %d (at least %d), wishes kept %d of"
            + " %d, most unmet of one %d, %.1f s%n",
        people,
        weeks,
        proposal.given().size(),
        problem.open().size(),
        proposal.cost(),
        proposal.lowerBound(),
        kept,
        wishes,
        worst,
        proposal.elapsed().toMillis() / 1000.0);
    proposal.costs().forEach(part -> System.out.println("   " + part));
  }
}
