package org.samenrooster.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The options of {@code hours} as they were typed. They stay texts so that everything wrong with
 * them is told at once.
 */
final class HoursOptions {

  @Option(names = "--rules", required = true, paramLabel = "PACK", descriptionKey = "hours.rules")
  String rules = "";

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "hours.year")
  String year = "";

  @Option(names = "--rule-folder", paramLabel = "FOLDER", descriptionKey = "hours.rule-folder")
  @Nullable String ruleFolder;

  @Option(
      names = {"--locale", "--language"},
      paramLabel = "nl|en",
      descriptionKey = "check.locale")
  @Nullable String locale;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "hours.file")
  String file = "";
}
