package org.samenrooster.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one person's timeline from a JSON or YAML file of the form of {@code timeline.schema.json}.
 */
public final class TimelineFile {

  private TimelineFile() {}

  /**
   * The timeline, or every fault with its place.
   *
   * @param knownOptions the collective arrangements that the rules know
   */
  public static Read<TimelineDocument> read(Path file, Set<String> knownOptions) {
    Faults faults = new Faults();
    Optional<TimelineDocument> document =
        TextFile.read(file, faults)
            .flatMap(text -> DocumentParser.parseJson(file.toString(), text, faults))
            .flatMap(root -> new TimelineReader(Fields.of("", root, faults), knownOptions).read());
    return faults.none() ? Read.of(document.orElseThrow()) : Read.refused(faults.inReadingOrder());
  }
}
