package org.samenrooster.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samenrooster.files.NetEffectLine;
import org.samenrooster.hours.net.NetCalculator;
import org.samenrooster.hours.net.NetComparison;
import org.samenrooster.hours.net.NetTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code samenrooster net}: a household and numbers of minutes in, what each brings in a year out.
 */
@Command(
    name = "net",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpWidth = 100,
    descriptionHeading = "%n",
    optionListHeading = "%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%n",
    exitCodeOnExecutionException = Commands.FAILED,
    exitCodeList = {
      "0:done",
      "2:options or file have faults; all are told, nothing is worked out",
      "3:a fault of the program"
    })
final class NetCommand implements Callable<Integer> {

  @Mixin private NetOptions options = new NetOptions();

  private final Console console;
  private final CliTexts texts;

  NetCommand(Console console, CliTexts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    NetInputReading reading = new NetInputReading(options, texts, LocalDate.now(console.clock()));
    Optional<NetInput> input = reading.input();
    if (input.isEmpty()) {
      return reading.faults().tell(console, "net.faults");
    }
    NetComparison comparison =
        new NetCalculator(input.get().tables()).compare(input.get().request());
    remark(input.get().tables(), comparison);
    comparison.effects().stream().map(NetEffectLine::of).forEach(console.out()::println);
    return Commands.OK;
  }

  // What a person should know beside the figures; standard output holds nothing else than lines.
  private void remark(NetTables tables, NetComparison comparison) {
    Locale language = texts.language();
    console.err().println(tables.indication(language));
    console.err().println(texts.get("net.see"));
    comparison.marks().forEach(mark -> console.err().println(mark.message(language)));
    comparison.falls().forEach(fall -> console.err().println(fall.message(language)));
  }
}
