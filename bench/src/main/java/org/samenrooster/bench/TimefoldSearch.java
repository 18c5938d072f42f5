package org.samenrooster.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import org.samenrooster.files.CurtoisInstance;

/**
 * Timefold Community on the same problem, as it comes: construction, then local search, in one
 * thread, which is what the community edition has.
 */
final class TimefoldSearch {

  private TimefoldSearch() {}

  static Outcome on(CurtoisInstance instance, Duration time, long seed) {
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Lines.class)
            .withEntityClasses(Cell.class)
            .withRandomSeed(seed)
            .withTerminationConfig(
                new TerminationConfig().withMillisecondsSpentLimit(time.toMillis()));
    config.setScoreDirectorFactoryConfig(
        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(LinesScore.class));
    long begun = System.nanoTime();
    var solver = SolverFactory.<Lines>create(config).buildSolver();
    long[] feasible = {-1};
    solver.addEventListener(
        event -> {
          if (feasible[0] < 0 && event.getNewBestScore().isFeasible()) {
            feasible[0] = System.nanoTime() - begun;
          }
        });
    int[][] lines = solver.solve(new Lines(instance)).asLines();
    CurtoisScore judge = new CurtoisScore(instance);
    return new Outcome(
        judge.cost(lines),
        judge.hardViolations(lines),
        0,
        Outcome.seconds(feasible[0]),
        Outcome.seconds(System.nanoTime() - begun));
  }
}
