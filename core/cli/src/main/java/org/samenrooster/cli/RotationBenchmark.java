package org.samenrooster.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.files.RotationInstance;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.rotation.RotationProblem;
import org.samenrooster.solver.rotation.RotationProgress;
import org.samenrooster.solver.rotation.RotationProposal;
import org.samenrooster.solver.rotation.RotationSearch;

/** The rotating workforce benchmark: one table for everybody, or that there is none. */
final class RotationBenchmark implements Benchmark {

  private final RotationInstance instance;
  private final RotationProblem problem;

  RotationBenchmark(RotationInstance instance) {
    this.instance = instance;
    this.problem =
        new RotationProblem(
            instance.people(),
            instance.days(),
            instance.shifts().stream()
                .map(shift -> new RotationProblem.ShiftKind(run(shift.block()), shift.cover()))
                .toList(),
            run(instance.off()),
            run(instance.work()),
            instance.forbidden());
  }

  private static RotationProblem.Run run(RotationInstance.Run run) {
    return new RotationProblem.Run(run.least(), run.most());
  }

  @Override
  public List<Fault> faults() {
    return problem.faults();
  }

  @Override
  public String searching(CliTexts texts) {
    return texts.get("solve.searching-table", problem.people(), problem.days());
  }

  @Override
  public BenchmarkAnswer solve(
      SearchLimits limits, CliTexts texts, Consumer<String> tell, BooleanSupplier cancelled) {
    RotationProposal proposal =
        RotationSearch.propose(
            problem, limits, progress -> tell.accept(sentence(texts, progress)), cancelled);
    String feasible =
        switch (proposal.answer()) {
          case FOUND -> "true";
          case IMPOSSIBLE -> "false";
          case UNKNOWN -> "unknown";
        };
    return new BenchmarkAnswer(
        proposal.rows().stream().map(this::line).toList(), "feasible " + feasible);
  }

  private static String sentence(CliTexts texts, RotationProgress progress) {
    return texts.get("solve.progress-table", progress.elapsed().toSeconds(), progress.corners());
  }

  private String line(List<Integer> row) {
    return row.stream().map(this::name).collect(Collectors.joining(" "));
  }

  private String name(int kind) {
    return kind == RotationProblem.OFF ? OFF : instance.shifts().get(kind - 1).id();
  }
}
