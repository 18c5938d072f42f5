package org.samenrooster.cli;

import java.time.Duration;
import java.util.function.Consumer;
import org.samenrooster.solver.SearchProgress;

/** Tells on standard error how far the search is: often at first, then every few seconds. */
final class ProgressPrinter implements Consumer<SearchProgress> {

  private static final int LINES = 12;

  private final Console console;
  private final CliTexts texts;
  private final Duration between;
  private Duration next = Duration.ofSeconds(1);

  ProgressPrinter(Console console, CliTexts texts, int seconds) {
    this.console = console;
    this.texts = texts;
    this.between = Duration.ofSeconds(Math.max(1, seconds / LINES));
  }

  @Override
  public void accept(SearchProgress progress) {
    if (progress.elapsed().compareTo(next) < 0) {
      return;
    }
    next = progress.elapsed().plus(between);
    String told =
        texts.get(
            "progress",
            progress.elapsed().toSeconds(),
            texts.hours(progress.uncoveredMinutes()),
            texts.hours(progress.surplusMinutes()),
            progress.cost());
    String gain =
        progress.mostGainPercent().stream()
            .mapToObj(percent -> texts.get("progress-gain", percent))
            .findFirst()
            .orElse("");
    console.err().println(told + gain);
  }
}
