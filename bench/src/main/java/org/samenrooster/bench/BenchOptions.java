package org.samenrooster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured.
 *
 * @param seconds for each problem
 * @param threads of the product's search
 * @param timefold whether the other engine has the same time on the same problems
 * @param files problems, in natural order
 */
record BenchOptions(int seconds, int threads, long seed, boolean timefold, List<Path> files) {

  private static final int SECONDS = 60;
  private static final int THREADS = 2;

  /**
   * Reads {@code [--seconds N] [--threads N] [--seed N] [--timefold] FILE|FOLDER...}.
   *
   * @throws IllegalArgumentException if they say something else; the message tells what
   */
  static BenchOptions of(List<String> arguments) throws IOException {
    int seconds = SECONDS;
    int threads = THREADS;
    long seed = 1;
    boolean timefold = false;
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--seconds" -> seconds = number(arguments, i++);
        case "--threads" -> threads = number(arguments, i++);
        case "--seed" -> seed = number(arguments, i++);
        case "--timefold" -> timefold = true;
        default -> files.addAll(problems(arguments.get(i)));
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("Name the files of problems, or a folder of them.");
    }
    return new BenchOptions(seconds, threads, seed, timefold, files);
  }

  private static int number(List<String> arguments, int at) {
    String value = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw new IllegalArgumentException(
          "%s needs a number from 1 on, not \"%s\".".formatted(arguments.get(at), value));
    }
    return Integer.parseInt(value);
  }

  private static List<Path> problems(String name) throws IOException {
    Path path = Path.of(name);
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new IllegalArgumentException("There is no file or folder \"" + name + "\".");
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted(Comparator.comparingInt(BenchOptions::digits).thenComparing(Path::toString))
          .toList();
    }
  }

  // Instance2 before Instance10.
  private static int digits(Path file) {
    String digits = file.getFileName().toString().replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }
}
