package org.samenrooster.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.files.CurtoisFile;
import org.samenrooster.files.Read;
import org.samenrooster.files.RotationFile;

/** The forms of benchmark files that are known. */
enum BenchmarkFormat {
  CURTOIS(file -> CurtoisFile.read(file).map(CurtoisBenchmark::new)),
  RWS(file -> RotationFile.read(file).map(RotationBenchmark::new));

  private final Function<Path, Read<Benchmark>> reader;

  BenchmarkFormat(Function<Path, Read<Benchmark>> reader) {
    this.reader = reader;
  }

  /** The form of a name. */
  static Optional<BenchmarkFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.named().equals(name)).findFirst();
  }

  /** All names, for people. */
  static String names() {
    return Arrays.stream(values()).map(BenchmarkFormat::named).collect(Collectors.joining(", "));
  }

  private String named() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The problem of a file, or what is wrong with it. */
  Read<Benchmark> read(Path file) {
    return reader.apply(file);
  }
}
