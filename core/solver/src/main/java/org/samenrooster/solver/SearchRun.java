package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.solver.Round.Cooling;
import org.samenrooster.solver.Round.Standing;

/**
 * One search from start to proposal: a first roster, then rounds of annealing in which all threads
 * start from the best of the round before. Threads meet only between rounds, and ties go to the
 * lower thread, so that a search by steps is reproducible.
 */
final class SearchRun {

  /** A short round for those who stop early, then a long one. */
  private static final double[] ROUNDS = {0, 0.1, 1};

  private static final int MILLIS_BETWEEN_REPORTS = 100;

  // Temperatures in terms of a typical flaw of a line: flaws come and go, coverage hardly does.
  private static final double HOT = 2.2;
  private static final double WARM = 0.75;
  private static final double COLD = 0.035;

  private final SearchTools tools;
  private final SearchLimits limits;
  private final Consumer<SearchProgress> progress;
  private final BooleanSupplier cancelled;
  private final SearchClock clock;
  private final TeamCover watched;
  private final Optional<BaseRoster> before;
  private long stepsOfEarlierRounds;
  private Optional<BoundInterludes> bound = Optional.empty();

  /**
   * @param before the lines to begin with; of the current base roster, or of nobody, where empty
   */
  SearchRun(
      SearchTools tools,
      SearchClock clock,
      Consumer<SearchProgress> progress,
      BooleanSupplier cancelled,
      Optional<BaseRoster> before) {
    this.tools = tools;
    this.limits = tools.model().problem().limits();
    this.clock = clock;
    this.progress = progress;
    this.cancelled = cancelled;
    this.watched = new TeamCover(tools.grid());
    this.before = before;
  }

  BaseRosterProposal proposal() {
    BoundInterludes interludes = new BoundInterludes(tools, clock);
    Cells last = search(Optional.of(interludes));
    return new Explanation(tools, last)
        .proposal(stepsOfEarlierRounds, clock.elapsed(), interludes.value());
  }

  /** The lines alone, for whoever goes on with them. */
  BaseRoster baseRoster() {
    return new Explanation(tools, search(Optional.empty())).baseRoster();
  }

  private Cells search(Optional<BoundInterludes> interludes) {
    bound = interludes;
    Construction construction = new Construction(tools, clock);
    SearchModel model = tools.model();
    Cells cells = construction.start(before.map(model::cellsOf).orElseGet(model::current));
    Roster roster = new Roster(tools.model(), tools.grid(), tools.lineCost());
    roster.become(cells);
    Standing best = new Standing(cells, roster.cost(), 0);
    report(best.cells(), best.cost(), 0);
    for (int round = 0; round + 1 < ROUNDS.length && !clock.stopped(); round++) {
      best = anneal(round, best);
    }
    bound.ifPresent(BoundInterludes::end);
    Cells last = construction.finished(best.cells());
    roster.become(last);
    report(last, roster.cost(), stepsOfEarlierRounds);
    return last;
  }

  private Standing anneal(int round, Standing start) {
    List<Round> rounds = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    for (int i = 0; i < limits.threads(); i++) {
      Round ofThread = new Round(clock, cooling(round), stepsOf(round), start);
      rounds.add(ofThread);
      long seed = limits.seed() * 1_000_003 + round * 1009L + i;
      Thread thread =
          new Thread(() -> work(ofThread, start.cells(), seed, failure), "roster-search-" + i);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    try {
      for (Thread thread : threads) {
        watch(thread, rounds);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (threads.stream().anyMatch(Thread::isAlive)) {
        clock.stop();
      }
    }
    if (failure.get() != null) {
      throw new IllegalStateException("The search failed.", failure.get());
    }
    stepsOfEarlierRounds += steps(rounds);
    return best(rounds);
  }

  private void work(
      Round round, Cells start, long seed, AtomicReference<@Nullable Throwable> failure) {
    try {
      new Annealing(tools, start, seed).run(round);
    } catch (RuntimeException | Error e) {
      failure.set(e);
      clock.stop();
    }
  }

  private void watch(Thread thread, List<Round> rounds) throws InterruptedException {
    while (thread.isAlive()) {
      thread.join(MILLIS_BETWEEN_REPORTS);
      if (cancelled.getAsBoolean()) {
        clock.stop();
      }
      bound.ifPresent(BoundInterludes::play);
      Standing best = best(rounds);
      report(best.cells(), best.cost(), stepsOfEarlierRounds + steps(rounds));
    }
  }

  private static Standing best(List<Round> rounds) {
    Standing best = rounds.get(0).standing();
    for (Round round : rounds) {
      Standing standing = round.standing();
      if (standing.cost() < best.cost()) {
        best = standing;
      }
    }
    return best;
  }

  private static long steps(List<Round> rounds) {
    return rounds.stream().mapToLong(round -> round.standing().steps()).sum();
  }

  private long stepsOf(int round) {
    if (!limits.endsBySteps()) {
      return SearchLimits.UNLIMITED;
    }
    return (long) (limits.steps() * ROUNDS[round + 1]) - (long) (limits.steps() * ROUNDS[round]);
  }

  private Cooling cooling(int round) {
    boolean fresh = round == 0 && !tools.model().hasCurrent() && before.isEmpty();
    double flaw = tools.model().weights().pattern().typicalFlaw();
    return new Cooling(flaw * (fresh ? HOT : WARM), flaw * COLD, ROUNDS[round], ROUNDS[round + 1]);
  }

  private void report(Cells cells, long cost, long steps) {
    watched.reset(cells);
    progress.accept(
        new SearchProgress(
            clock.elapsed(),
            steps,
            Math.toIntExact(watched.uncoveredQuarters() * 15),
            Math.toIntExact(watched.surplusQuarters() * 15),
            0,
            cost,
            bound.map(BoundInterludes::value).orElse(OptionalLong.empty())));
  }
}
