package org.samenrooster.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.HoursAgreements;
import org.samenrooster.files.HoursDocument;
import org.samenrooster.files.HoursFile;
import org.samenrooster.files.Read;
import org.samenrooster.files.RulePacks;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.time.PublicHoliday;

/** Reads the options and the files of {@code hours}; the faults of all of them are kept. */
final class HoursInputReading {

  private static final int FIRST_YEAR = PublicHoliday.FIRST_YEAR;
  private static final int LAST_YEAR = 2199;

  private final HoursOptions options;
  private final CliTexts texts;
  private final List<String> faults = new ArrayList<>();

  HoursInputReading(HoursOptions options, CliTexts texts) {
    this.options = options;
    this.texts = texts;
  }

  /** What is wrong, a line each. */
  List<String> faults() {
    return faults;
  }

  /** What is counted; empty exactly when there are faults. */
  Optional<HoursInput> input() {
    if (options.locale != null && !CliTexts.isKnown(options.locale)) {
      fault("--locale", options.locale, texts.get("wrong.language"));
    }
    Optional<HoursAgreement> agreement = agreement();
    OptionalInt year = year();
    // Without a year nobody can say what lies outside it; whether the file can be read is said.
    Optional<HoursDocument> document =
        path("", options.file)
            .flatMap(
                file ->
                    year.isPresent()
                        ? kept(HoursFile.read(file, year.getAsInt()))
                        : Optional.empty());
    return faults.isEmpty()
        ? document.map(hours -> new HoursInput(agreement.orElseThrow(), year.getAsInt(), hours))
        : Optional.empty();
  }

  private OptionalInt year() {
    try {
      int year = Integer.parseInt(options.year);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return OptionalInt.of(year);
      }
    } catch (NumberFormatException noNumber) {
      // Told below, with numbers that are no year of ours.
    }
    fault("--year", options.year, texts.get("wrong.whole-number", FIRST_YEAR, LAST_YEAR));
    return OptionalInt.empty();
  }

  private Optional<HoursAgreement> agreement() {
    Optional<Path> folder =
        Optional.ofNullable(options.ruleFolder).flatMap(name -> path("--rule-folder", name));
    if (options.ruleFolder != null && folder.isEmpty()) {
      return Optional.empty();
    }
    Optional<RulePacks> packs =
        folder.map(RulePacks::withFolder).map(this::kept).orElseGet(this::builtInPacks);
    // What is wrong with the packs is known; agreements could only add what follows from it.
    Optional<HoursAgreements> agreements =
        packs.flatMap(
            known ->
                folder
                    .map(one -> kept(HoursAgreements.withFolder(one, known)))
                    .orElseGet(() -> Optional.of(HoursAgreements.builtIn())));
    return agreements.flatMap(known -> named(known, packs.orElseThrow()));
  }

  private Optional<RulePacks> builtInPacks() {
    return Optional.of(RulePacks.builtIn());
  }

  private Optional<HoursAgreement> named(HoursAgreements agreements, RulePacks packs) {
    String id = options.rules.strip();
    if (!packs.ids().contains(id)) {
      fault("--rules", id, FaultCode.UNKNOWN_PACK, String.join(", ", packs.ids()));
      return Optional.empty();
    }
    Optional<HoursAgreement> agreement = agreements.of(id);
    if (agreement.isEmpty()) {
      fault("--rules", id, FaultCode.NO_HOURS_AGREEMENT, String.join(", ", agreements.packIds()));
    }
    return agreement;
  }

  private Optional<Path> path(String option, String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException wrong) {
      fault(option, text, texts.get("wrong.path"));
      return Optional.empty();
    }
  }

  private <T> Optional<T> kept(Read<T> read) {
    read.faults().forEach(fault -> faults.add(fault.line(texts.language())));
    return read.value();
  }

  private void fault(String option, String value, FaultCode code, String argument) {
    fault(option, value, Fault.at("", code, value, argument).message(texts.language()));
  }

  private void fault(String option, String value, String sentence) {
    faults.add((option + " " + value).strip() + ": " + sentence);
  }
}
