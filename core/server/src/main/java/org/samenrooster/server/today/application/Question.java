package org.samenrooster.server.today.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that waits for somebody's answer or decision.
 *
 * @param subjectId the change, the period, the consent, the extension or the request
 * @param periodId the roster period, of what is about a whole roster
 * @param until when its time runs out, if it does
 * @param day the first day that it is about
 * @param words how it is said, without names of others
 */
public record Question(
    Kind kind,
    Place place,
    String subjectId,
    Optional<String> periodId,
    Optional<Instant> until,
    LocalDate day,
    Words words) {

  /** What ends first first; then what has no end, by the day that it is about. */
  static final Comparator<Question> BY_END =
      Comparator.comparing((Question question) -> question.until().orElse(Instant.MAX))
          .thenComparing(Question::day)
          .thenComparing(Question::subjectId);

  /** What waits. */
  public enum Kind {
    ROSTER_CHANGE,
    LATE_CONSENT,
    CONTRACT_EXTENSION,
    CHANGE_TO_DECIDE,
    LEAVE_REQUEST,
    LINES_TO_APPROVE
  }

  /** In which team. */
  public record Place(String teamId, String teamName) {}

  /** A sentence of the message files and what goes into it after the name of the team. */
  public record Words(String key, List<Object> values) {

    public Words {
      values = List.copyOf(values);
    }

    static Words of(String key, Object... values) {
      return new Words("question." + key, List.of(values));
    }
  }
}
