package org.samenrooster.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.pack.RulePack;

/**
 * The rule packs that can be named by a team: the built-in ones and those of the customer, each
 * with the rules it inherits.
 */
public final class RulePacks {

  private static final List<String> BUILT_IN =
      List.of(
          "samenrooster-team",
          "eu-wtd",
          "nl-atw",
          "nl-cao-vvt",
          "nl-cao-hospitals",
          "de-arbzg",
          "uk-wtr",
          "samenrooster-advice");

  private final Map<String, RulePack> packs;
  private final Map<String, PackNotes> notes;

  private RulePacks(Map<String, RulePack> packs, List<PackNotes> notes) {
    this.packs = new TreeMap<>(packs);
    this.notes = new LinkedHashMap<>();
    notes.forEach(pack -> this.notes.put(pack.id(), pack));
  }

  /** The packs that come with Samenrooster. */
  public static RulePacks builtIn() {
    Faults faults = new Faults();
    Map<String, PackFile> files = builtInFiles(faults);
    return result(files, faults)
        .value()
        .orElseThrow(() -> new IllegalStateException(shown(faults)));
  }

  static String shown(Faults faults) {
    return faults.inReadingOrder().stream()
        .map(fault -> fault.line(Locale.ENGLISH))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The built-in packs and every {@code .yaml}, {@code .yml} and {@code .json} file in a folder,
   * except for those with {@linkplain HoursAgreements hours agreements}.
   */
  public static Read<RulePacks> withFolder(Path folder) {
    Faults faults = new Faults();
    Map<String, PackFile> files = builtInFiles(faults);
    PackFileReader reader = new PackFileReader(faults);
    for (Path file : filesIn(folder, RulePacks::isPackFile, faults)) {
      TextFile.read(file, faults)
          .flatMap(text -> reader.read(file.toString(), text))
          .ifPresent(pack -> add(pack, files));
    }
    return result(files, faults);
  }

  /** The files of a folder that are wanted, by name; none, with a fault, where it is unreadable. */
  static List<Path> filesIn(Path folder, Predicate<Path> wanted, Faults faults) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException unreadable) {
      faults.add(Place.startOf(folder.toString()), "", FaultCode.FOLDER_NOT_READABLE, folder);
      return List.of();
    }
  }

  private static boolean isPackFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (HoursAgreements.isHoursFile(file)) {
      return false;
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
  }

  private static Map<String, PackFile> builtInFiles(Faults faults) {
    Map<String, PackFile> files = new LinkedHashMap<>();
    PackFileReader reader = new PackFileReader(faults);
    for (String id : BUILT_IN) {
      String name = id + ".yaml";
      reader.read(name, resource("rule-packs/" + name)).ifPresent(pack -> add(pack, files));
    }
    return files;
  }

  static String resource(String name) {
    try (InputStream stream = RulePacks.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The built-in file (" + name + ") is missing.");
      }
      return TextFile.decode(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(PackFile pack, Map<String, PackFile> files) {
    if (pack.id().isEmpty()) {
      return;
    }
    PackFile first = files.putIfAbsent(pack.id(), pack);
    if (first != null) {
      pack.fields().place("id", FaultCode.DUPLICATE_PACK, pack.id(), first.fields().place());
    }
  }

  private static Read<RulePacks> result(Map<String, PackFile> files, Faults faults) {
    Map<String, RulePack> packs = new PackInheritance(files).resolved();
    if (!faults.none()) {
      return Read.refused(faults.inReadingOrder());
    }
    return Read.of(new RulePacks(packs, files.values().stream().map(PackFile::notes).toList()));
  }

  /** The names a team can give. */
  public Set<String> ids() {
    return new TreeSet<>(packs.keySet());
  }

  /** The pack with this id, with everything it inherits. */
  public Optional<RulePack> pack(String id) {
    return Optional.ofNullable(packs.get(id));
  }

  /** The pack that a pack builds on. */
  Optional<String> inheritedBy(String id) {
    return Optional.ofNullable(notes.get(id)).flatMap(PackNotes::inherits);
  }

  /** What the packs tell people, each about its own rules; parents before heirs where built in. */
  public List<PackNotes> notes() {
    return List.copyOf(notes.values());
  }

  /** What is told about a rule of a pack, by the pack itself or by the nearest that it inherits. */
  public Optional<RuleNotes> notesOf(String packId, String ruleId) {
    Optional<PackNotes> pack = Optional.ofNullable(notes.get(packId));
    while (pack.isPresent()) {
      Optional<RuleNotes> found =
          pack.get().rules().stream().filter(rule -> rule.ruleId().equals(ruleId)).findFirst();
      if (found.isPresent()) {
        return found;
      }
      pack = pack.get().inherits().map(notes::get);
    }
    return Optional.empty();
  }
}
