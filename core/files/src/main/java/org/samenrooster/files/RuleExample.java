package org.samenrooster.files;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.Rulebook;

/**
 * A worked example of a rule.
 *
 * @param shifts the work as the file writes it
 * @param absences the absences as the file writes them
 * @param timeline the same, ready to be judged
 * @param published the day on which the roster was published, where that matters
 * @param options the collective arrangements that it supposes
 * @param gives the most severe thing that the rule says about it
 * @param note what the example shows
 */
public record RuleExample(
    List<ExampleShift> shifts,
    List<ExampleAbsence> absences,
    Timeline timeline,
    Optional<LocalDate> published,
    Set<String> options,
    Outcome gives,
    Optional<PlainWords> note) {

  /** The contract of a person of whom an example says nothing. */
  public static final int FULL_TIME_MINUTES = 36 * 60;

  /** Until when contracts run of which an example says nothing. */
  public static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

  public RuleExample {
    shifts = List.copyOf(shifts);
    absences = List.copyOf(absences);
    options = Set.copyOf(options);
  }

  /** What a rule says at most. */
  public enum Outcome {
    NOTHING,
    INFO,
    WARN,
    BLOCK;

    private static Outcome of(Severity severity) {
      return switch (severity) {
        case BLOCK -> BLOCK;
        case WARN -> WARN;
        case INFO -> INFO;
      };
    }
  }

  /** What a rule of a pack really says about it. */
  public Outcome judgedBy(RulePack pack, String ruleId) {
    return violations(pack).stream()
        .filter(violation -> violation.terms().id().equals(ruleId))
        .map(RuleViolation::severity)
        .min(Comparator.naturalOrder())
        .map(Outcome::of)
        .orElse(Outcome.NOTHING);
  }

  /** Everything that a pack says about it. */
  public List<RuleViolation> violations(RulePack pack) {
    Rulebook book = Rulebook.of(pack, options);
    return Stream.concat(
            book.violations(timeline).stream(), published.stream().flatMap(day -> late(book, day)))
        .toList();
  }

  private Stream<RuleViolation> late(Rulebook book, LocalDate day) {
    LocalDate firstDay = timeline.judged().from();
    return book.violationsOfPublishing(day, firstDay, timeline.zone()).stream();
  }
}
