package org.samenrooster.files;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.fault.FaultCode;

/**
 * Reads a problem of the rotating workforce benchmark: sections under headings that begin with
 * {@code #}, values between blanks. Other lines that begin with {@code #} are for people.
 */
public final class RotationFile {

  /** The sections, with what their headings are known by. */
  enum Heading {
    DAYS("Length of the schedule"),
    PEOPLE("Number of Employees"),
    SHIFT_COUNT("Number of Shifts"),
    COVER("Temporal Requirements Matrix"),
    SHIFTS("ShiftName"),
    OFF("days-off blocks"),
    WORK("work blocks"),
    FORBIDDEN_COUNT("Number of not allowed shift sequences"),
    FORBIDDEN("Not allowed shift sequences");

    private final String words;

    Heading(String words) {
      this.words = words;
    }

    /** How the heading is called in messages. */
    String words() {
      return words;
    }

    // The number of sequences stands before the sequences, whose words its own contain.
    static Optional<Heading> of(String line) {
      String text = line.toLowerCase(Locale.ROOT);
      for (Heading heading : values()) {
        if (text.contains(heading.words.toLowerCase(Locale.ROOT))) {
          return Optional.of(heading);
        }
      }
      return Optional.empty();
    }
  }

  private RotationFile() {}

  /** The problem, or every fault with its line. */
  public static Read<RotationInstance> read(Path file) {
    Faults faults = new Faults();
    Optional<String> text = TextFile.read(file, faults);
    return text.isEmpty()
        ? Read.refused(faults.inReadingOrder())
        : parse(file.toString(), text.get());
  }

  static Read<RotationInstance> parse(String file, String text) {
    Faults faults = new Faults();
    Map<Heading, Section> sections = sections(file, text.lines().toList(), faults);
    for (Heading heading : Heading.values()) {
      Section section = sections.computeIfAbsent(heading, none -> new Section(file, faults));
      if (section.isEmpty() && heading != Heading.FORBIDDEN) {
        section.missing(heading.words());
      }
    }
    RotationInstance instance = new RotationSections(sections).instance();
    return faults.none() ? Read.of(instance) : Read.refused(faults.capped(file));
  }

  private static Map<Heading, Section> sections(String file, List<String> lines, Faults faults) {
    Map<Heading, Section> sections = new EnumMap<>(Heading.class);
    Section current = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Place place = new Place(file, i + 1, 1);
      Optional<Heading> heading = line.startsWith("#") ? Heading.of(line) : Optional.empty();
      if (heading.isPresent()) {
        current = new Section(file, faults);
        if (sections.putIfAbsent(heading.get(), current) != null) {
          faults.add(place, "", FaultCode.DUPLICATE_ID, line);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (current == null) {
          faults.add(place, "", FaultCode.SECTION_FIRST, line, "#" + Heading.DAYS.words());
          return sections;
        }
        current.addWords(i + 1, line);
      }
    }
    return sections;
  }
}
