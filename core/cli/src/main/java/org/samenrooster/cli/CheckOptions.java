package org.samenrooster.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The options of {@code check} as they were typed. They stay texts so that everything wrong with
 * them is told at once.
 */
final class CheckOptions {

  @Option(
      names = "--rules",
      required = true,
      split = ",",
      paramLabel = "PACK",
      descriptionKey = "check.rules")
  List<String> rules = new ArrayList<>();

  @Option(names = "--rule-folder", paramLabel = "FOLDER", descriptionKey = "check.rule-folder")
  @Nullable String ruleFolder;

  @Option(names = "--advice", descriptionKey = "check.advice")
  boolean advice;

  @Option(
      names = {"--locale", "--language"},
      paramLabel = "nl|en",
      descriptionKey = "check.locale")
  @Nullable String locale;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "check.file")
  String file = "";
}
