package org.samenrooster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.CurtoisFile;
import org.samenrooster.files.CurtoisInstance;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.assignment.AssignmentProblem;

/** Reads the options and the file of {@code solve}; the faults of all of them are kept. */
final class SolveInputReading {

  private static final String CURTOIS = "curtois";
  private static final long MOST_SECONDS = 24 * 60 * 60;
  private static final long MOST_THREADS = 64;

  private final SolveOptions options;
  private final CliTexts texts;
  private final InputFaults faults;

  SolveInputReading(SolveOptions options, CliTexts texts) {
    this.options = options;
    this.texts = texts;
    this.faults = new InputFaults(texts);
  }

  /** What is wrong. */
  InputFaults faults() {
    return faults;
  }

  /** What is solved; empty exactly when there are faults. */
  Optional<SolveInput> input() {
    faults.checkLanguage(options.locale);
    if (!options.format.equals(CURTOIS)) {
      faults.add("--format", options.format, FaultCode.UNKNOWN_CHOICE, CURTOIS);
    }
    Optional<SearchLimits> limits = limits();
    Optional<Path> out = out();
    Optional<CurtoisInstance> instance =
        faults.path("", options.file).flatMap(file -> faults.kept(CurtoisFile.read(file)));
    Optional<AssignmentProblem> problem = instance.map(SolveInputReading::problem);
    problem.ifPresent(
        known ->
            known
                .faults()
                .forEach(fault -> faults.add("", options.file, fault.message(texts.language()))));
    return faults.none()
        ? Optional.of(
            new SolveInput(
                instance.orElseThrow(),
                problem.orElseThrow(),
                limits.orElseThrow(),
                out.orElseThrow()))
        : Optional.empty();
  }

  private Optional<SearchLimits> limits() {
    OptionalLong seconds = faults.number("--seconds", options.seconds, 1, MOST_SECONDS);
    OptionalLong seed = faults.number("--seed", options.seed, 0, Long.MAX_VALUE);
    OptionalLong threads =
        options.threads == null
            ? OptionalLong.of(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()))
            : faults.number("--threads", options.threads, 1, MOST_THREADS);
    OptionalLong steps =
        options.steps == null
            ? OptionalLong.of(SearchLimits.UNLIMITED)
            : faults.number("--steps", options.steps, 1, Long.MAX_VALUE);
    return seconds.isPresent() && seed.isPresent() && threads.isPresent() && steps.isPresent()
        ? Optional.of(
            new SearchLimits(
                Duration.ofSeconds(seconds.getAsLong()),
                steps.getAsLong(),
                seed.getAsLong(),
                (int) threads.getAsLong()))
        : Optional.empty();
  }

  private Optional<Path> out() {
    Optional<Path> out = faults.path("--out", options.out).map(Path::toAbsolutePath);
    if (out.filter(Files::isDirectory).isPresent()) {
      faults.add("--out", options.out, texts.get("wrong.out-is-a-folder"));
    } else if (out.isPresent()
        && (out.get().getParent() == null || !Files.isWritable(out.get().getParent()))) {
      faults.add("--out", options.out, texts.get("wrong.out-folder", out.get().getParent()));
    }
    return out;
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
