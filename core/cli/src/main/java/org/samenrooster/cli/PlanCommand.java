package org.samenrooster.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samenrooster.files.BaseRosterWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samenrooster plan}: care demand and a team in, a base roster out. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpWidth = 100,
    descriptionHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%n",
    exitCodeList = {
      "0:the base roster is written",
      "1:a fault of the program",
      "2:options or files have faults; all are told, nothing is written",
      "130:stopped with Ctrl-C; the best so far is written"
    })
final class PlanCommand implements Callable<Integer> {

  @Mixin private PlanOptions options = new PlanOptions();

  private final Console console;
  private final CliTexts texts;

  PlanCommand(Console console, CliTexts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    PlanRequestReading reading = new PlanRequestReading(options, texts);
    PlanRequest request = reading.request();
    PlanInputReading files = new PlanInputReading(request, texts.language());
    Optional<PlanInput> input = files.input();
    List<String> faults = new ArrayList<>(reading.faults());
    faults.addAll(files.faults());
    if (!faults.isEmpty() || input.isEmpty()) {
      return refuse(faults);
    }
    Planning planning = Planning.of(request, input.get(), console.clock());
    if (!planning.problem().faults().isEmpty()) {
      return refuse(planning.faults(texts));
    }
    return search(request, planning);
  }

  private int refuse(List<String> faults) {
    faults.forEach(console.err()::println);
    console.err().println(texts.get("faults", faults.size()));
    return Commands.BAD_INPUT;
  }

  private int search(PlanRequest request, Planning planning) throws IOException {
    console
        .err()
        .println(
            texts.get(
                "searching",
                planning.problem().team().members().size(),
                request.weeks(),
                request.search().seconds()));
    try (Interruption interruption =
        Interruption.watch(console.err(), texts.get("interrupted", request.files().out()))) {
      Plan plan =
          planning.search(
              console.sinceStart(),
              new ProgressPrinter(console, texts, request.search().seconds()),
              interruption::happened);
      BaseRosterWriter.write(
          new PlanDocument(plan, texts.language()).document(request.search()),
          request.files().out());
      new PlanReport(plan, texts).printTo(console.out());
      console.out().println(texts.get("written", request.files().out()));
    }
    return Commands.OK;
  }
}
