package org.samenrooster.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.Read;
import org.samenrooster.files.RulePacks;
import org.samenrooster.files.TimelineDocument;
import org.samenrooster.files.TimelineFile;
import org.samenrooster.rules.pack.RulePack;

/** Reads the options and the files of a {@code check}; the faults of all of them are kept. */
final class CheckInputReading {

  private static final String ADVICE = "samenrooster-advice";

  private final CheckOptions options;
  private final CliTexts texts;
  private final List<String> faults = new ArrayList<>();

  CheckInputReading(CheckOptions options, CliTexts texts) {
    this.options = options;
    this.texts = texts;
  }

  /** What is wrong, a line each. */
  List<String> faults() {
    return faults;
  }

  /** What is judged; empty exactly when there are faults. */
  Optional<CheckInput> input() {
    if (options.locale != null && !CliTexts.isKnown(options.locale)) {
      fault("--locale", options.locale, texts.get("wrong.language"));
    }
    RulePacks known = knownPacks();
    List<RulePack> packs = new ArrayList<>();
    options.rules.forEach(id -> named(id.strip(), known).ifPresent(packs::add));
    if (options.advice && !options.rules.contains(ADVICE)) {
      known.pack(ADVICE).ifPresent(packs::add);
    }
    Optional<TimelineDocument> document =
        path("", options.file)
            .flatMap(file -> kept(TimelineFile.read(file, optionsOf(packs, known))));
    return faults.isEmpty()
        ? document.map(timeline -> new CheckInput(packs, timeline))
        : Optional.empty();
  }

  // A folder with faults hides no fault of the timeline.
  private RulePacks knownPacks() {
    return Optional.ofNullable(options.ruleFolder)
        .flatMap(folder -> path("--rule-folder", folder))
        .flatMap(folder -> kept(RulePacks.withFolder(folder)))
        .orElseGet(RulePacks::builtIn);
  }

  private Optional<RulePack> named(String id, RulePacks known) {
    Optional<RulePack> pack = known.pack(id);
    boolean folderUnread = options.ruleFolder != null && !faults.isEmpty();
    if (pack.isEmpty() && !folderUnread) {
      Fault unknown = Fault.at("", FaultCode.UNKNOWN_PACK, id, String.join(", ", known.ids()));
      fault("--rules", id, unknown.message(texts.language()));
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

  private Optional<Path> path(String option, String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException wrong) {
      fault(option, text, texts.get("wrong.path"));
      return Optional.empty();
    }
  }

  private <T> Optional<T> kept(Read<T> read) {
    Locale language = texts.language();
    read.faults().forEach(fault -> faults.add(fault.line(language)));
    return read.value();
  }

  private void fault(String option, String value, String sentence) {
    faults.add((option + " " + value).strip() + ": " + sentence);
  }
}
