package org.samenrooster.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samenrooster.files.ViolationLine;
import org.samenrooster.rules.RuleViolation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samenrooster check}: one person's timeline in, what the rules say about it out. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpWidth = 100,
    descriptionHeading = "%n",
    optionListHeading = "%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%n",
    exitCodeOnExecutionException = Commands.FAILED,
    exitCodeList = {
      "0:no violation blocks",
      "1:a violation blocks",
      "2:options or files have faults; all are told, nothing is checked",
      "3:a fault of the program"
    })
final class CheckCommand implements Callable<Integer> {

  /** Some violation blocks. */
  static final int BLOCKED = 1;

  @Mixin private CheckOptions options = new CheckOptions();

  private final Console console;
  private final CliTexts texts;

  CheckCommand(Console console, CliTexts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    CheckInputReading reading = new CheckInputReading(options, texts);
    Optional<CheckInput> input = reading.input();
    if (input.isEmpty()) {
      return reading.faults().tell(console, "check.faults");
    }
    Checking checking = Checking.of(input.get());
    checking.gaps().map(gap -> gap.message(texts.language())).forEach(console.err()::println);
    List<RuleViolation> violations = checking.violations();
    ZoneId zone = input.get().document().timeline().zone();
    violations.forEach(
        violation -> console.out().println(ViolationLine.of(violation, texts.language(), zone)));
    return violations.stream().anyMatch(RuleViolation::blocks) ? BLOCKED : Commands.OK;
  }
}
