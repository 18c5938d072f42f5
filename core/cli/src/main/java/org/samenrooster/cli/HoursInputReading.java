package org.samenrooster.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.HoursAgreements;
import org.samenrooster.files.HoursDocument;
import org.samenrooster.files.HoursFile;
import org.samenrooster.files.RulePacks;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.time.PublicHoliday;

/** Reads the options and the files of {@code hours}; the faults of all of them are kept. */
final class HoursInputReading {

  private static final int FIRST_YEAR = PublicHoliday.FIRST_YEAR;
  private static final int LAST_YEAR = 2199;

  private final HoursOptions options;
  private final CliTexts texts;
  private final InputFaults faults;

  HoursInputReading(HoursOptions options, CliTexts texts) {
    this.options = options;
    this.texts = texts;
    this.faults = new InputFaults(texts);
  }

  /** What is wrong. */
  InputFaults faults() {
    return faults;
  }

  /** What is counted; empty exactly when there are faults. */
  Optional<HoursInput> input() {
    faults.checkLanguage(options.locale);
    Optional<HoursAgreement> agreement = agreement();
    OptionalLong year = faults.number("--year", options.year, FIRST_YEAR, LAST_YEAR);
    // Without a year nobody can say what lies outside it; whether the file can be read is said.
    Optional<HoursDocument> document =
        faults
            .path("", options.file)
            .flatMap(
                file ->
                    year.isPresent()
                        ? faults.kept(HoursFile.read(file, (int) year.getAsLong()))
                        : Optional.empty());
    return faults.none()
        ? document.map(
            hours -> new HoursInput(agreement.orElseThrow(), (int) year.getAsLong(), hours))
        : Optional.empty();
  }

  private Optional<HoursAgreement> agreement() {
    Optional<Path> folder =
        Optional.ofNullable(options.ruleFolder).flatMap(name -> faults.path("--rule-folder", name));
    if (options.ruleFolder != null && folder.isEmpty()) {
      return Optional.empty();
    }
    Optional<RulePacks> packs =
        folder.map(RulePacks::withFolder).map(faults::kept).orElseGet(this::builtInPacks);
    // What is wrong with the packs is known; agreements could only add what follows from it.
    Optional<HoursAgreements> agreements =
        packs.flatMap(
            known ->
                folder
                    .map(one -> faults.kept(HoursAgreements.withFolder(one, known)))
                    .orElseGet(() -> Optional.of(HoursAgreements.builtIn())));
    return agreements.flatMap(known -> named(known, packs.orElseThrow()));
  }

  private Optional<RulePacks> builtInPacks() {
    return Optional.of(RulePacks.builtIn());
  }

  private Optional<HoursAgreement> named(HoursAgreements agreements, RulePacks packs) {
    String id = options.rules.strip();
    if (!packs.ids().contains(id)) {
      faults.add("--rules", id, FaultCode.UNKNOWN_PACK, String.join(", ", packs.ids()));
      return Optional.empty();
    }
    Optional<HoursAgreement> agreement = agreements.of(id);
    if (agreement.isEmpty()) {
      faults.add(
          "--rules", id, FaultCode.NO_HOURS_AGREEMENT, String.join(", ", agreements.packIds()));
    }
    return agreement;
  }
}
