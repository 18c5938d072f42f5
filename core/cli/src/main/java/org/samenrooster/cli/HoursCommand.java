package org.samenrooster.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samenrooster hours}: one person's year in, its hours and allowances out. */
@Command(
    name = "hours",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpWidth = 100,
    descriptionHeading = "%n",
    optionListHeading = "%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%n",
    exitCodeOnExecutionException = Commands.FAILED,
    exitCodeList = {
      "0:the hours were counted",
      "2:options or files have faults; all are told, nothing is counted",
      "3:a fault of the program"
    })
final class HoursCommand implements Callable<Integer> {

  @Mixin private HoursOptions options = new HoursOptions();

  private final Console console;
  private final CliTexts texts;

  HoursCommand(Console console, CliTexts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    HoursInputReading reading = new HoursInputReading(options, texts);
    Optional<HoursInput> input = reading.input();
    if (input.isEmpty()) {
      return reading.faults().tell(console, "hours.faults");
    }
    console.out().println(new HoursCounting(input.get()).line().text());
    return Commands.OK;
  }
}
