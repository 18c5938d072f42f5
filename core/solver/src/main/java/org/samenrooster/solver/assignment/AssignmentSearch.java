package org.samenrooster.solver.assignment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.samenrooster.fault.Fault;
import org.samenrooster.solver.SearchClock;
import org.samenrooster.solver.SearchLimits;

/** Assigns shifts to people: a function from problem to proposal. */
public final class AssignmentSearch {

  private AssignmentSearch() {}

  /**
   * Searches until a limit is reached, the flag says stop, or nothing can be better.
   *
   * @param limits a step is a cell that a programme looks at
   * @param progress called in the caller's thread whenever something better is found
   * @param cancelled asked many times a second by every thread; once true, the best so far is
   *     returned soon
   * @throws IllegalArgumentException if the problem has {@linkplain AssignmentProblem#faults()
   *     faults}
   */
  public static AssignmentProposal propose(
      AssignmentProblem problem,
      SearchLimits limits,
      Consumer<AssignmentProgress> progress,
      BooleanSupplier cancelled) {
    SearchClock clock = new SearchClock(limits.time());
    // Whether everybody has a line shows when the first lines are made.
    List<Fault> faults = problem.shapeFaults();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("The problem is impossible: " + faults);
    }
    return new AssignmentRun(new Model(problem), limits, clock, progress, cancelled).proposal();
  }
}
