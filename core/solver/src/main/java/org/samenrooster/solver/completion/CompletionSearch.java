package org.samenrooster.solver.completion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.samenrooster.fault.Fault;
import org.samenrooster.solver.SearchClock;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.assignment.AssignmentProgress;
import org.samenrooster.solver.assignment.AssignmentProposal;
import org.samenrooster.solver.assignment.AssignmentSearch;

/** Completes a picking round: a function from problem to proposal. */
public final class CompletionSearch {

  // The rest is for the reasons, which are tried one by one.
  private static final double SHARE_FOR_SEARCH = 0.92;
  private static final long LEAST_MILLIS = 1;

  private CompletionSearch() {}

  /**
   * Searches until a limit is reached, the flag says stop, or nothing can be better.
   *
   * @param progress called in the caller's thread whenever something better is found
   * @param cancelled asked many times a second by every thread; once true, the best so far is
   *     returned soon
   * @throws IllegalArgumentException if the problem has {@linkplain CompletionProblem#faults()
   *     faults}
   */
  public static CompletionProposal propose(
      CompletionProblem problem, Consumer<AssignmentProgress> progress, BooleanSupplier cancelled) {
    SearchClock clock = new SearchClock(problem.limits().time());
    List<Fault> faults = problem.faults();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("The completion is impossible: " + faults);
    }
    Places places = new Places(problem);
    MendableRules mendable = new MendableRules(problem, places);
    List<PersonContext> people = new ArrayList<>();
    problem
        .people()
        .forEach(person -> people.add(new PersonContext(problem, person, places, mendable)));
    Translation translation = new Translation(problem, places, people, mendable);
    AssignmentProposal found =
        places.symbols() == 1
            ? nothing(places, people)
            : AssignmentSearch.propose(
                translation.assignment(), left(problem.limits(), clock), progress, cancelled);
    Lines lines = new Lines(places, people, found.lines());
    return new Outcome(problem, places, people, lines, translation)
        .proposal(found.lowerBound(), clock.elapsed());
  }

  // All open shifts are pinned to people: nothing is left to be searched.
  private static AssignmentProposal nothing(Places places, List<PersonContext> people) {
    List<Integer> off = Collections.nCopies(places.days(), Places.OFF);
    return new AssignmentProposal(Collections.nCopies(people.size(), off), 0, 0, Duration.ZERO);
  }

  private static SearchLimits left(SearchLimits limits, SearchClock clock) {
    long millis = (long) (limits.time().toMillis() * SHARE_FOR_SEARCH) - clock.elapsed().toMillis();
    return new SearchLimits(
        Duration.ofMillis(Math.max(LEAST_MILLIS, millis)),
        limits.steps(),
        limits.seed(),
        limits.threads());
  }
}
