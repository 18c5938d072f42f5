package org.samenrooster.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The commands of {@code bin/samenrooster}, and what their exit codes mean. */
final class Commands {

  /** The command did what it was asked for. */
  static final int OK = 0;

  /** The options or the files have faults; all were told and nothing was written. */
  static final int BAD_INPUT = 2;

  /** A fault of ours, where 1 already says something of the input. */
  static final int FAILED = 3;

  /** The commands that speak the language of the machine where nobody asks for another. */
  private static final Set<String> OF_THE_MACHINE = Set.of("check", "hours", "net", "solve");

  private static final List<String> LANGUAGE_OPTIONS = List.of("--language", "--locale");

  private Commands() {}

  /** Runs one command line and returns its exit code. */
  static int run(Console console, String... arguments) {
    CliTexts texts = new CliTexts(languageOf(arguments));
    CommandLine line =
        new CommandLine(new Root())
            .addSubcommand(new CommandLine(new PlanCommand(console, texts)))
            .addSubcommand(new CommandLine(new CheckCommand(console, texts)))
            .addSubcommand(new CommandLine(new HoursCommand(console, texts)))
            .addSubcommand(new CommandLine(new NetCommand(console, texts)))
            .addSubcommand(new CommandLine(new SolveCommand(console, texts)))
            .addSubcommand(new CommandLine(new RulesDocCommand(console)))
            .setResourceBundle(texts.bundle())
            .setOut(new PrintWriter(console.out(), true))
            .setErr(new PrintWriter(console.err(), true))
            .setExecutionExceptionHandler(
                (fault, command, parsed) -> {
                  failed(console, texts, fault);
                  return command.getCommandSpec().exitCodeOnExecutionException();
                })
            .setParameterExceptionHandler((fault, given) -> badUsage(console, texts, fault));
    if (arguments.length == 0) {
      line.usage(console.out());
      return BAD_INPUT;
    }
    return line.execute(arguments);
  }

  private static void failed(Console console, CliTexts texts, Exception fault) {
    console.err().println(texts.get("failed", fault));
    fault.printStackTrace(console.err());
  }

  private static int badUsage(Console console, CliTexts texts, ParameterException fault) {
    console.err().println(fault.getMessage());
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(texts.get("see-help", command));
    return BAD_INPUT;
  }

  // Known before the options are parsed, because help and faults are told in it.
  private static Locale languageOf(String... arguments) {
    boolean ofTheMachine = arguments.length > 0 && OF_THE_MACHINE.contains(arguments[0]);
    String language = ofTheMachine ? System.getenv().getOrDefault("LANG", "") : "";
    for (int i = 0; i < arguments.length; i++) {
      for (String option : LANGUAGE_OPTIONS) {
        if (arguments[i].equals(option) && i + 1 < arguments.length) {
          language = arguments[i + 1];
        } else if (arguments[i].startsWith(option + "=")) {
          language = arguments[i].substring(option.length() + 1);
        }
      }
    }
    return CliTexts.isDutch(language) ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
  }

  @Command(name = "samenrooster", mixinStandardHelpOptions = true, version = "Samenrooster 0.1.0")
  private static final class Root {}
}
