package org.samenrooster.solver;

import java.time.Duration;
import java.util.Locale;

/** Prints what the search reaches on the sample teams; not a test. Arguments: seconds, threads. */
final class SearchMeasurement {

  private SearchMeasurement() {}

  public static void main(String[] arguments) {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    SearchLimits limits = SearchLimits.ofTime(Duration.ofSeconds(seconds), 1).onThreads(threads);
    System.out.println(
        """

        | Base roster | Uncovered | At least | Surplus | Open shifts | Cost | Bound | Seconds |
        |---|---|---|---|---|---|---|---|""");
    measure("care home, 12 people, 6 weeks", SampleProblems.careHome(6, limits));
    measure("emergency, 60 people, 6 weeks", SampleProblems.emergencyDepartment(6, limits));
  }

  private static void measure(String name, BaseRosterProblem problem) {
    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f h | %.1f h | %.1f h | %d | %d | %d | %.0f |%n",
        name,
        proposal.coverage().shortfallMinutes() / 60.0,
        proposal.leastUncoveredMinutes().orElse(0) / 60.0,
        proposal.coverage().surplusMinutes() / 60.0,
        proposal.openShifts().size(),
        proposal.cost(),
        proposal.leastCost().orElse(0),
        proposal.elapsed().toMillis() / 1000.0);
  }
}
