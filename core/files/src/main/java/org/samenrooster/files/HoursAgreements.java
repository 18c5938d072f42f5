package org.samenrooster.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.agreement.HoursAgreement;

/**
 * The hours agreements of rule packs: the built-in ones and those of the customer. A pack without
 * one of its own uses that of the nearest pack it inherits from; a file of a pack changes that one
 * term by term and date by date.
 */
public final class HoursAgreements {

  /** How the names of files with hours agreements end, beside rule packs in one folder. */
  private static final List<String> ENDINGS = List.of(".hours.yaml", ".hours.yml", ".hours.json");

  private static final List<String> BUILT_IN = List.of("nl-cao-vvt", "nl-cao-hospitals");

  private final Map<String, HoursAgreement> agreements;
  private final List<AgreementNotes> notes;

  private HoursAgreements(Map<String, HoursAgreement> agreements, List<AgreementNotes> notes) {
    this.agreements = new TreeMap<>(agreements);
    this.notes = List.copyOf(notes);
  }

  /** The agreements that come with Samenrooster. */
  public static HoursAgreements builtIn() {
    Faults faults = new Faults();
    Map<String, HoursAgreementFile> files = builtInFiles(faults);
    return result(RulePacks.builtIn(), files, faults)
        .value()
        .orElseThrow(() -> new IllegalStateException(RulePacks.shown(faults)));
  }

  /**
   * The built-in agreements and every {@code .hours.yaml}, {@code .hours.yml} and {@code
   * .hours.json} file in a folder.
   *
   * @param packs the packs of the same folder
   */
  public static Read<HoursAgreements> withFolder(Path folder, RulePacks packs) {
    Faults faults = new Faults();
    Map<String, HoursAgreementFile> files = builtInFiles(faults);
    for (Path file : RulePacks.filesIn(folder, HoursAgreements::isHoursFile, faults)) {
      TextFile.read(file, faults)
          .flatMap(text -> DocumentParser.parse(file.toString(), text, faults))
          .map(root -> HoursAgreementFile.read(root, faults))
          .ifPresent(agreement -> add(agreement, files, packs));
    }
    return result(packs, files, faults);
  }

  private static void add(
      HoursAgreementFile agreement, Map<String, HoursAgreementFile> files, RulePacks packs) {
    String id = agreement.id();
    if (id.isEmpty()) {
      return;
    }
    if (!packs.ids().contains(id)) {
      agreement.fields().place("id", FaultCode.UNKNOWN_PACK, id, String.join(", ", packs.ids()));
      return;
    }
    HoursAgreementFile first = files.putIfAbsent(id, agreement);
    if (first != null) {
      agreement
          .fields()
          .place("id", FaultCode.DUPLICATE_HOURS_AGREEMENT, id, first.fields().place());
    }
  }

  /** Whether a file of a folder holds an hours agreement rather than a rule pack. */
  static boolean isHoursFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static Map<String, HoursAgreementFile> builtInFiles(Faults faults) {
    Map<String, HoursAgreementFile> files = new LinkedHashMap<>();
    for (String id : BUILT_IN) {
      String name = id + ".yaml";
      DocumentParser.parse(name, RulePacks.resource("hours-agreements/" + name), faults)
          .map(root -> HoursAgreementFile.read(root, faults))
          .ifPresent(agreement -> files.put(agreement.id(), agreement));
    }
    return files;
  }

  private static Read<HoursAgreements> result(
      RulePacks packs, Map<String, HoursAgreementFile> files, Faults faults) {
    Map<String, HoursAgreement> resolved = new TreeMap<>();
    for (String id : packs.ids()) {
      resolve(id, packs, files).ifPresent(agreement -> resolved.put(id, agreement));
    }
    return faults.none()
        ? Read.of(
            new HoursAgreements(
                resolved, files.values().stream().map(HoursAgreementFile::notes).toList()))
        : Read.refused(faults.inReadingOrder());
  }

  private static Optional<HoursAgreement> resolve(
      String id, RulePacks packs, Map<String, HoursAgreementFile> files) {
    Optional<HoursAgreement> inherited =
        packs.inheritedBy(id).flatMap(parent -> resolve(parent, packs, files));
    HoursAgreementFile own = files.get(id);
    return own == null ? inherited : own.over(inherited);
  }

  /** The rule packs that have an agreement, of their own or inherited. */
  public Set<String> packIds() {
    return new TreeSet<>(agreements.keySet());
  }

  /** The agreement of a rule pack; empty where neither it nor a pack it inherits from has one. */
  public Optional<HoursAgreement> of(String packId) {
    return Optional.ofNullable(agreements.get(packId));
  }

  /** On what the terms rest, each file for its own; built-in ones first. */
  public List<AgreementNotes> notes() {
    return notes;
  }
}
