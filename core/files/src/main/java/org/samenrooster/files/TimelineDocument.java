package org.samenrooster.files;

import java.util.Map;
import org.samenrooster.rules.Timeline;

/**
 * What a timeline file says.
 *
 * @param timeline one person's work and absences, and the days that are judged
 * @param options collective arrangements that are in force, or are not
 * @param employmentsTold whether the file says anything of contracts; where it does not, nobody can
 *     ask whether one holds
 */
public record TimelineDocument(
    Timeline timeline, Map<String, Boolean> options, boolean employmentsTold) {

  public TimelineDocument {
    options = Map.copyOf(options);
  }
}
