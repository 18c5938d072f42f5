package org.samenrooster.solver;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.samenrooster.baseroster.BaseRoster;

/**
 * Where a search for a cycle of half a year or more begins: with the lines of a cycle that fits
 * into it a whole number of times, repeated. A short cycle is searched far better in the same time.
 */
final class ShorterCycle {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 13;
  private static final double SHARE = 0.6;

  private final BaseRosterProblem problem;
  private final Consumer<SearchProgress> progress;
  private final BooleanSupplier cancelled;

  ShorterCycle(
      BaseRosterProblem problem, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
    this.problem = problem;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /**
   * Empty where the cycle is short itself, no shorter one fits, or a base roster stands already.
   */
  Optional<BaseRoster> baseRoster() {
    if (problem.cycleWeeks() <= LONGEST || problem.current().isPresent()) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(SHORTEST, LONGEST)
        .filter(weeks -> problem.cycleWeeks() % weeks == 0)
        .boxed()
        .reduce((shorter, longer) -> longer)
        .map(this::problemOf)
        .filter(shorter -> shorter.faults().isEmpty())
        .map(this::found);
  }

  private BaseRoster found(BaseRosterProblem shorter) {
    int times = problem.cycleWeeks() / shorter.cycleWeeks();
    return new SearchRun(
            SearchTools.of(new SearchModel(shorter)),
            new SearchClock(shorter.limits().time()),
            told -> progress.accept(told.times(times)),
            cancelled,
            Optional.empty())
        .baseRoster();
  }

  private BaseRosterProblem problemOf(int weeks) {
    SearchLimits all = problem.limits();
    long steps = all.endsBySteps() ? (long) (all.steps() * SHARE) : SearchLimits.UNLIMITED;
    Duration time = Duration.ofNanos((long) (all.time().toNanos() * SHARE));
    return problem
        .repeatingAfter(weeks)
        .within(new SearchLimits(time, steps, all.seed(), all.threads()));
  }
}
