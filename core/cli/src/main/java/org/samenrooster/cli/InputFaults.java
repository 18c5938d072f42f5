package org.samenrooster.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.PlacedFault;
import org.samenrooster.files.Read;

/** What is wrong with the options and files of a command, all of it before anything is told. */
final class InputFaults {

  private final CliTexts texts;
  private final List<String> lines = new ArrayList<>();

  InputFaults(CliTexts texts) {
    this.texts = texts;
  }

  /** Whether nothing is wrong so far. */
  boolean none() {
    return lines.isEmpty();
  }

  /** An option, or a file without a name of an option, with a sentence about its value. */
  void add(String option, String value, String sentence) {
    lines.add((option + " " + value).strip() + ": " + sentence);
  }

  /** The same with the sentence of a fault. */
  void add(String option, String value, FaultCode code, String argument) {
    add(option, value, Fault.at("", code, value, argument).message(texts.language()));
  }

  /** The faults of a file, each with its place. */
  void addAll(List<PlacedFault> faults) {
    faults.forEach(fault -> lines.add(fault.line(texts.language())));
  }

  /** What was read; its faults are kept. */
  <T> Optional<T> kept(Read<T> read) {
    addAll(read.faults());
    return read.value();
  }

  /** A whole number; empty, with a fault, where the text is none within these bounds. */
  OptionalLong number(String option, String text, long least, long most) {
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return OptionalLong.of(number);
      }
    } catch (NumberFormatException noNumber) {
      // Told below, with numbers that are too small or too large.
    }
    add(option, text, texts.get("wrong.whole-number", least, most));
    return OptionalLong.empty();
  }

  /** A path; empty, with a fault, where the text is none. */
  Optional<Path> path(String option, String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException wrong) {
      add(option, text, texts.get("wrong.path"));
      return Optional.empty();
    }
  }

  /** Says so where the language that is asked for is not spoken. */
  void checkLanguage(@Nullable String locale) {
    if (locale != null && !CliTexts.isKnown(locale)) {
      add("--locale", locale, texts.get("wrong.language"));
    }
  }

  /**
   * Tells every fault.
   *
   * @param count key of the sentence that says how many there are
   * @return the exit code
   */
  int tell(Console console, String count) {
    lines.forEach(console.err()::println);
    console.err().println(texts.get(count, lines.size()));
    return Commands.BAD_INPUT;
  }
}
