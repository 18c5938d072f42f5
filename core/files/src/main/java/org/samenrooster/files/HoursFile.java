package org.samenrooster.files;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the hours of one employment in one year from a JSON or YAML file of the form of {@code
 * hours.schema.json}.
 */
public final class HoursFile {

  private HoursFile() {}

  /**
   * The hours, or every fault with its place.
   *
   * @param year the calendar year that is asked for; what does not lie in it is a fault
   */
  public static Read<HoursDocument> read(Path file, int year) {
    Faults faults = new Faults();
    Optional<HoursDocument> document =
        TextFile.read(file, faults)
            .flatMap(text -> DocumentParser.parseJson(file.toString(), text, faults))
            .flatMap(root -> new HoursReader(Fields.of("", root, faults), year).read());
    return faults.none() ? Read.of(document.orElseThrow()) : Read.refused(faults.inReadingOrder());
  }
}
