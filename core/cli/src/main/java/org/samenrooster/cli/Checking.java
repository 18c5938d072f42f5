package org.samenrooster.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samenrooster.files.TimelineDocument;
import org.samenrooster.rules.HistoryGap;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.time.Interval;

/** The rules that are asked about a timeline, and what they say. */
final class Checking {

  private static final Comparator<RuleViolation> BY_TIME_THEN_RULE =
      Comparator.comparing(RuleViolation::at)
          .thenComparing(violation -> violation.terms().id())
          .thenComparing(RuleViolation::severity);

  private final Timeline timeline;
  private final List<Rulebook> books;

  private Checking(Timeline timeline, List<Rulebook> books) {
    this.timeline = timeline;
    this.books = books;
  }

  static Checking of(CheckInput input) {
    TimelineDocument document = input.document();
    // The file itself has been refused where two shifts overlap that may not.
    Set<RuleKind> unasked = EnumSet.of(RuleKind.ONE_SHIFT_AT_A_TIME);
    if (!document.employmentsTold()) {
      unasked.add(RuleKind.WITHIN_EMPLOYMENT);
    }
    return new Checking(
        document.timeline(),
        input.packs().stream()
            .map(pack -> without(unasked, pack).with(document.options()))
            .map(pack -> Rulebook.of(pack, Set.of()))
            .toList());
  }

  private static RulePack without(Set<RuleKind> kinds, RulePack pack) {
    List<RulePack.Entry> asked =
        pack.entries().stream().filter(entry -> !kinds.contains(entry.kind())).toList();
    return new RulePack(pack.id(), asked, pack.enabled());
  }

  /**
   * Every violation once, in order of time and rule; of two that say the same, the first pack's.
   */
  List<RuleViolation> violations() {
    Set<Said> said = new HashSet<>();
    return books.stream()
        .flatMap(book -> book.violations(timeline).stream())
        .distinct()
        .filter(violation -> said.add(Said.by(violation)))
        .sorted(BY_TIME_THEN_RULE)
        .toList();
  }

  /** What a violation says, whichever rule says it. */
  private record Said(
      Instant at, Severity severity, String textKey, Measure measure, Optional<Interval> window) {

    static Said by(RuleViolation violation) {
      return new Said(
          violation.at(),
          violation.severity(),
          violation.textKey(),
          violation.measure(),
          violation.window());
    }
  }

  /** The rules that would have to know more of the time before. */
  Stream<HistoryGap> gaps() {
    return books.stream().flatMap(book -> book.gaps(timeline).stream()).distinct();
  }
}
