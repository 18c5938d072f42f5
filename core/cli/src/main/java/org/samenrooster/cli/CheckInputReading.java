package org.samenrooster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.RulePacks;
import org.samenrooster.files.TimelineDocument;
import org.samenrooster.files.TimelineFile;
import org.samenrooster.rules.pack.RulePack;

/** Reads the options and the files of a {@code check}; the faults of all of them are kept. */
final class CheckInputReading {

  private static final String ADVICE = "samenrooster-advice";

  private final CheckOptions options;
  private final InputFaults faults;

  CheckInputReading(CheckOptions options, CliTexts texts) {
    this.options = options;
    this.faults = new InputFaults(texts);
  }

  /** What is wrong. */
  InputFaults faults() {
    return faults;
  }

  /** What is judged; empty exactly when there are faults. */
  Optional<CheckInput> input() {
    faults.checkLanguage(options.locale);
    RulePacks known = knownPacks();
    List<RulePack> packs = new ArrayList<>();
    options.rules.forEach(id -> named(id.strip(), known).ifPresent(packs::add));
    if (options.advice && !options.rules.contains(ADVICE)) {
      known.pack(ADVICE).ifPresent(packs::add);
    }
    Optional<TimelineDocument> document =
        faults
            .path("", options.file)
            .flatMap(file -> faults.kept(TimelineFile.read(file, optionsOf(packs, known))));
    return faults.none()
        ? document.map(timeline -> new CheckInput(packs, timeline))
        : Optional.empty();
  }

  // A folder with faults hides no fault of the timeline.
  private RulePacks knownPacks() {
    return Optional.ofNullable(options.ruleFolder)
        .flatMap(folder -> faults.path("--rule-folder", folder))
        .flatMap(folder -> faults.kept(RulePacks.withFolder(folder)))
        .orElseGet(RulePacks::builtIn);
  }

  private Optional<RulePack> named(String id, RulePacks known) {
    Optional<RulePack> pack = known.pack(id);
    boolean folderUnread = options.ruleFolder != null && !faults.none();
    if (pack.isEmpty() && !folderUnread) {
      faults.add("--rules", id, FaultCode.UNKNOWN_PACK, String.join(", ", known.ids()));
    }
    return pack;
  }

  // Where a pack is not known, nobody can say which options it has: those of all packs may be
  // meant.
  private Set<String> optionsOf(List<RulePack> packs, RulePacks known) {
    boolean complete = packs.size() >= options.rules.size();
    return (complete ? packs.stream() : known.ids().stream().flatMap(id -> known.pack(id).stream()))
        .flatMap(pack -> pack.options().stream())
        .collect(Collectors.toSet());
  }
}
