package org.samenrooster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.solver.SearchLimits;

/** Reads the options and the file of {@code solve}; the faults of all of them are kept. */
final class SolveInputReading {

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
    Optional<BenchmarkFormat> format = BenchmarkFormat.of(options.format);
    if (format.isEmpty()) {
      faults.add("--format", options.format, FaultCode.UNKNOWN_CHOICE, BenchmarkFormat.names());
    }
    Optional<SearchLimits> limits = limits();
    Optional<Path> out = out();
    // The faults of the file are told besides those of the options, whatever its form is called.
    BenchmarkFormat form = format.orElse(BenchmarkFormat.CURTOIS);
    Optional<Benchmark> benchmark =
        faults.path("", options.file).flatMap(file -> faults.kept(form.read(file)));
    benchmark.ifPresent(this::checkProblem);
    return faults.none()
        ? Optional.of(
            new SolveInput(benchmark.orElseThrow(), limits.orElseThrow(), out.orElseThrow()))
        : Optional.empty();
  }

  private void checkProblem(Benchmark benchmark) {
    for (Fault fault : benchmark.faults()) {
      faults.add("", options.file, fault.message(texts.language()));
    }
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
}
