package org.samenrooster.server.shift.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;

/**
 * What a change does to the rules of one person.
 *
 * @param caused what it breaks or makes worse, gravest first
 * @param solved what it mends or makes milder, gravest first
 */
public record Judgement(List<Finding> caused, List<Finding> solved) {

  public Judgement {
    caused = List.copyOf(caused);
    solved = List.copyOf(solved);
  }

  /** Judges a change on a timeline that {@link Timelines} gave; one of nothing does nothing. */
  public static Judgement of(Timeline timeline, Rulebook rules, Change change) {
    // Somebody else was faster: what was to go has left the timeline since it was looked for.
    if (change.removed().isEmpty() && change.added().isEmpty()) {
      return new Judgement(List.of(), List.of());
    }
    var full = rules.whatIf(timeline, change);
    var elsewhere =
        timeline.duties().stream().filter(duty -> duty.id().equals(Timelines.ELSEWHERE)).toList();
    var here = timeline.with(new Change(elsewhere, List.of()));
    var known = elsewhere.isEmpty() ? full : rules.whatIf(here, change);
    var starts =
        Stream.of(here.duties(), change.added())
            .flatMap(Collection::stream)
            .map(Duty::start)
            .toList();
    return new Judgement(
        findings(full.caused(), known.caused(), starts),
        findings(full.solved(), known.solved(), starts));
  }

  private static List<Finding> findings(
      List<RuleViolation> full, List<RuleViolation> known, List<Instant> starts) {
    return full.stream()
        .map(violation -> Finding.of(violation, known, starts))
        .sorted(Finding.GRAVEST_FIRST)
        .toList();
  }
}
