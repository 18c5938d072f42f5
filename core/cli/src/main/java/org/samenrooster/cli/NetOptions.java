package org.samenrooster.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The options of {@code net} as they were typed. They stay texts so that everything wrong with them
 * is told at once.
 */
final class NetOptions {

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "net.year")
  String year = "";

  @Option(
      names = {"--locale", "--language"},
      paramLabel = "nl|en",
      descriptionKey = "net.locale")
  @Nullable String locale;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "net.file")
  String file = "";
}
