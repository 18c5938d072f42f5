package org.samenrooster.solver.rotation;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.samenrooster.fault.Fault;
import org.samenrooster.solver.SearchClock;
import org.samenrooster.solver.SearchLimits;

/** Looks for a table that everybody works through: a function from problem to proposal. */
public final class RotationSearch {

  private RotationSearch() {}

  /**
   * Searches until a table is found, it is proved that there is none, a limit is reached or the
   * flag says stop.
   *
   * @param limits a step is a multiplication, about; the same steps, seed and threads give the same
   *     proposal
   * @param progress called in the caller's thread from time to time
   * @param cancelled asked many times a second by every thread; once true, the search ends soon
   * @throws IllegalArgumentException if the problem has {@linkplain RotationProblem#faults()
   *     faults}
   */
  public static RotationProposal propose(
      RotationProblem problem,
      SearchLimits limits,
      Consumer<RotationProgress> progress,
      BooleanSupplier cancelled) {
    SearchClock clock = new SearchClock(limits.time());
    List<Fault> faults = problem.faults();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("The problem is impossible: " + faults);
    }
    return new RotationRun(problem, limits, clock, progress, cancelled).proposal();
  }
}
