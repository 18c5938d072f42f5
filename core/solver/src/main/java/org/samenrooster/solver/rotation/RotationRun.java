package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.samenrooster.solver.SearchClock;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.Workers;

/**
 * One search. Each thread looks through a tree of its own; those that neither found anything nor
 * are through begin anew after a while, which becomes longer each time.
 */
final class RotationRun {

  private static final long FIRST_WORK = 50_000_000;
  private static final double LONGER = 1.5;

  private final RotationProblem problem;
  private final SearchLimits limits;
  private final SearchClock clock;
  private final Consumer<RotationProgress> progress;
  private final BooleanSupplier stopped;

  RotationRun(
      RotationProblem problem,
      SearchLimits limits,
      SearchClock clock,
      Consumer<RotationProgress> progress,
      BooleanSupplier cancelled) {
    this.problem = problem;
    this.limits = limits;
    this.clock = clock;
    this.progress = progress;
    this.stopped = () -> clock.stopped() || cancelled.getAsBoolean();
  }

  RotationProposal proposal() {
    int[] used =
        IntStream.rangeClosed(0, problem.kinds().size())
            .filter(cell -> problem.total(cell) > 0)
            .toArray();
    if (used.length == 1) {
      return ofOneKind(used[0]);
    }
    return used[0] != RotationProblem.OFF && !mayWorkAlways()
        ? without(RotationAnswer.IMPOSSIBLE)
        : search();
  }

  // Without a day off the whole table is one run of work, which the automaton cannot count.
  private boolean mayWorkAlways() {
    return problem.cells() >= problem.work().least() && problem.cells() <= problem.work().most();
  }

  // The only table there could be.
  private RotationProposal ofOneKind(int kind) {
    int[] cells = new int[problem.cells()];
    Arrays.fill(cells, kind);
    return RotationCheck.keeps(problem, cells) ? found(cells) : without(RotationAnswer.IMPOSSIBLE);
  }

  private RotationProposal search() {
    Flow flow = new Flow(new PieceGraph(problem, new CellAutomaton(problem)));
    SplittableRandom random = new SplittableRandom(limits.seed());
    List<FlowTree> trees = new ArrayList<>();
    for (int thread = 0; thread < limits.threads(); thread++) {
      trees.add(new FlowTree(flow, random.split()));
    }
    long share = FIRST_WORK;
    try (Workers workers = new Workers(limits.threads())) {
      while (true) {
        lookOn(workers, trees, share);
        for (FlowTree tree : trees) {
          switch (tree.end()) {
            case FOUND -> {
              return found(tree.table().orElseThrow());
            }
            case NOTHING -> {
              return without(RotationAnswer.IMPOSSIBLE);
            }
            case LIMIT -> tree.restart();
          }
        }
        if (stopped.getAsBoolean() || work(trees) >= limits.steps()) {
          return without(RotationAnswer.UNKNOWN);
        }
        tell(trees);
        share = (long) (share * LONGER);
      }
    }
  }

  private void lookOn(Workers workers, List<FlowTree> trees, long share) {
    long left = (limits.steps() - work(trees)) / trees.size();
    List<Runnable> parts = new ArrayList<>();
    for (FlowTree tree : trees) {
      long most = tree.work() + Math.min(share, Math.max(1, left));
      parts.add(() -> tree.look(stopped, most));
    }
    workers.run(parts);
  }

  private static long work(List<FlowTree> trees) {
    return trees.stream().mapToLong(FlowTree::work).sum();
  }

  private void tell(List<FlowTree> trees) {
    long corners = trees.stream().mapToLong(FlowTree::corners).sum();
    progress.accept(new RotationProgress(clock.elapsed(), corners));
  }

  private RotationProposal found(int[] cells) {
    if (!RotationCheck.keeps(problem, cells)) {
      throw new IllegalStateException("A table that was found does not keep the problem.");
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int row = 0; row < problem.people(); row++) {
      int start = row * problem.days();
      rows.add(Arrays.stream(cells, start, start + problem.days()).boxed().toList());
    }
    return new RotationProposal(RotationAnswer.FOUND, rows, clock.elapsed());
  }

  private RotationProposal without(RotationAnswer answer) {
    return new RotationProposal(answer, List.of(), clock.elapsed());
  }
}
