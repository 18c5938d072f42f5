package org.samenrooster.cli;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.fault.Fault;
import org.samenrooster.files.CurtoisInstance;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.assignment.AssignmentProblem;
import org.samenrooster.solver.assignment.AssignmentProgress;
import org.samenrooster.solver.assignment.AssignmentProposal;
import org.samenrooster.solver.assignment.AssignmentSearch;

/** The shift scheduling benchmark: a line for each person, as cheap as possible. */
final class CurtoisBenchmark implements Benchmark {

  private final CurtoisInstance instance;
  private final AssignmentProblem problem;

  CurtoisBenchmark(CurtoisInstance instance) {
    this.instance = instance;
    this.problem = problem(instance);
  }

  @Override
  public List<Fault> faults() {
    return problem.faults();
  }

  @Override
  public String searching(CliTexts texts) {
    return texts.get("solve.searching", problem.people().size(), problem.days());
  }

  @Override
  public BenchmarkAnswer solve(
      SearchLimits limits, CliTexts texts, Consumer<String> tell, BooleanSupplier cancelled) {
    AssignmentProposal proposal =
        AssignmentSearch.propose(
            problem, limits, progress -> tell.accept(sentence(texts, progress)), cancelled);
    return new BenchmarkAnswer(
        lines(proposal),
        "objective %d feasible true lowerBound %d"
            .formatted(proposal.cost(), proposal.lowerBound()));
  }

  private static String sentence(CliTexts texts, AssignmentProgress progress) {
    return texts.get(
        "solve.progress", progress.elapsed().toSeconds(), progress.cost(), progress.lowerBound());
  }

  private List<String> lines(AssignmentProposal proposal) {
    return IntStream.range(0, proposal.lines().size())
        .mapToObj(
            person ->
                instance.staff().get(person).id()
                    + ","
                    + proposal.lines().get(person).stream()
                        .map(this::name)
                        .collect(Collectors.joining(",")))
        .toList();
  }

  private String name(int kind) {
    return kind == AssignmentProblem.OFF ? Benchmark.OFF : instance.shifts().get(kind - 1).id();
  }

  private static AssignmentProblem problem(CurtoisInstance instance) {
    return new AssignmentProblem(
        instance.days(),
        instance.shifts().stream()
            .map(
                shift ->
                    new AssignmentProblem.ShiftKind(shift.minutes(), kinds(shift.notOnNextDay())))
            .toList(),
        IntStream.range(0, instance.staff().size())
            .mapToObj(place -> person(instance, place))
            .toList(),
        instance.cover().stream()
            .map(
                cover ->
                    new AssignmentProblem.Demand(
                        cover.day(),
                        cover.shift() + 1,
                        cover.required(),
                        cover.weightUnder(),
                        cover.weightOver()))
            .toList());
  }

  // A kind is told by its place from 1 on, because 0 is a day off.
  private static Set<Integer> kinds(Set<Integer> places) {
    return places.stream().map(place -> place + 1).collect(Collectors.toSet());
  }

  private static AssignmentProblem.Person person(CurtoisInstance instance, int place) {
    CurtoisInstance.Employee employee = instance.staff().get(place);
    CurtoisInstance.Limits limits = employee.limits();
    return new AssignmentProblem.Person(
        employee.id(),
        new AssignmentProblem.Limits(
            limits.leastMinutes(),
            limits.mostMinutes(),
            limits.mostConsecutiveShifts(),
            limits.leastConsecutiveShifts(),
            limits.leastConsecutiveDaysOff(),
            limits.mostWeekends()),
        employee.mostShifts(),
        employee.daysOff(),
        instance.requests().stream()
            .filter(request -> request.employee() == place)
            .map(
                request ->
                    new AssignmentProblem.Wish(
                        request.day(), request.shift() + 1, request.weight(), request.wanted()))
            .toList());
  }
}
