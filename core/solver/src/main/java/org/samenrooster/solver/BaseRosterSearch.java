package org.samenrooster.solver;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.fault.Fault;

/** Finds a base roster: a function from problem to proposal. */
public final class BaseRosterSearch {

  private BaseRosterSearch() {}

  /**
   * Searches until a limit of the problem is reached or the flag says stop, and returns the best
   * base roster found; what could not be filled stays open, with its reason.
   *
   * @param progress called in the caller's thread a few times a second, and once at the end
   * @param cancelled asked many times a second; once true, the best so far is returned soon
   * @throws IllegalArgumentException if the problem has {@linkplain BaseRosterProblem#faults()
   *     faults}
   */
  public static BaseRosterProposal propose(
      BaseRosterProblem problem, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
    SearchClock clock = new SearchClock(problem.limits().time());
    List<Fault> faults = problem.faults();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("The problem is impossible: " + faults);
    }
    // Nobody counts on who has a coach: her line is found when her coach's is known.
    BaseRosterProblem counted = problem.withoutCoached();
    Optional<BaseRoster> before = new ShorterCycle(counted, progress, cancelled).baseRoster();
    SearchTools tools = SearchTools.of(new SearchModel(counted));
    BaseRosterProposal proposal =
        new SearchRun(tools, clock, progress, cancelled, before).proposal();
    return new CoachedLines(problem).addedTo(proposal);
  }

  /** Searches without anybody watching. */
  public static BaseRosterProposal propose(BaseRosterProblem problem) {
    return propose(problem, progress -> {}, () -> false);
  }
}
