package org.samenrooster.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.fault.FaultCode;

/**
 * Reads a problem of the shift scheduling benchmark: sections that begin with {@code SECTION_…},
 * values between commas, lines that begin with {@code #} for people.
 */
public final class CurtoisFile {

  private static final List<String> SECTIONS =
      List.of(
          CurtoisSections.HORIZON,
          CurtoisSections.SHIFTS,
          CurtoisSections.STAFF,
          CurtoisSections.DAYS_OFF,
          CurtoisSections.ON_REQUESTS,
          CurtoisSections.OFF_REQUESTS,
          CurtoisSections.COVER);

  private CurtoisFile() {}

  /** The problem, or every fault with its line. */
  public static Read<CurtoisInstance> read(Path file) {
    Faults faults = new Faults();
    Optional<String> text = TextFile.read(file, faults);
    return text.isEmpty()
        ? Read.refused(faults.inReadingOrder())
        : parse(file.toString(), text.get());
  }

  static Read<CurtoisInstance> parse(String file, String text) {
    Faults faults = new Faults();
    Map<String, Section> sections = sections(file, text.lines().toList(), faults);
    for (String name : SECTIONS) {
      if (!sections.containsKey(name)) {
        faults.add(Place.startOf(file), "", FaultCode.SECTION_MISSING, name);
        sections.put(name, new Section(file, faults));
      }
    }
    CurtoisInstance instance = new CurtoisSections(sections).instance();
    return faults.none() ? Read.of(instance) : Read.refused(faults.capped(file));
  }

  private static Map<String, Section> sections(String file, List<String> lines, Faults faults) {
    Map<String, Section> sections = new LinkedHashMap<>();
    Section current = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Place place = new Place(file, i + 1, 1);
      if (line.startsWith("SECTION_")) {
        current = new Section(file, faults);
        if (!SECTIONS.contains(line)) {
          faults.add(place, "", FaultCode.UNKNOWN_CHOICE, line, String.join(", ", SECTIONS));
        } else if (sections.putIfAbsent(line, current) != null) {
          faults.add(place, "", FaultCode.DUPLICATE_ID, line);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (current == null) {
          faults.add(place, "", FaultCode.SECTION_FIRST, line, CurtoisSections.HORIZON);
          return sections;
        }
        current.add(i + 1, line);
      }
    }
    return sections;
  }
}
