package org.samenrooster.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The options of {@code solve} as they were typed. They stay texts so that everything wrong with
 * them is told at once.
 */
final class SolveOptions {

  @Option(
      names = "--format",
      required = true,
      paramLabel = "curtois|rws",
      descriptionKey = "solve.format")
  String format = "";

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      descriptionKey = "plan.seconds")
  String seconds = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "solve.out")
  String out = "";

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "plan.seed")
  String seed = "";

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "plan.threads")
  @Nullable String threads;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "solve.steps")
  @Nullable String steps;

  @Option(
      names = {"--locale", "--language"},
      paramLabel = "nl|en",
      descriptionKey = "check.locale")
  @Nullable String locale;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "solve.file")
  String file = "";
}
