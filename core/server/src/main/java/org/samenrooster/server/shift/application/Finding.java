package org.samenrooster.server.shift.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.RuleViolation;

/**
 * A broken rule, and who may know what of it. The law counts work for other organisations too; what
 * it breaks is told to those who plan the person, but nothing from which they could work out when
 * or how long she works there.
 *
 * @param inFull for the person herself
 * @param forOthers for everybody else; the same, where only work of this organisation plays a part
 */
public record Finding(RuleViolation inFull, RuleViolation forOthers) {

  /** Gravest first, then by time. */
  public static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing((Finding finding) -> finding.inFull().severity())
          .thenComparing(finding -> finding.forOthers().at())
          .thenComparing(finding -> finding.inFull().terms().id());

  /** The violation as it may be shown to the person herself or to somebody else. */
  public RuleViolation shownTo(boolean herself) {
    return herself ? inFull : forOthers;
  }

  /** Violations as they may be shown. */
  public static List<RuleViolation> shown(List<Finding> findings, boolean toHerself) {
    return findings.stream().map(finding -> finding.shownTo(toHerself)).toList();
  }

  /**
   * A violation that was found with all work in sight.
   *
   * @param withoutElsewhere what is found without the work for other organisations
   * @param starts when the work of this organisation starts, which others may know
   */
  static Finding of(
      RuleViolation found, Collection<RuleViolation> withoutElsewhere, List<Instant> starts) {
    if (withoutElsewhere.contains(found)) {
      return new Finding(found, found);
    }
    return new Finding(found, found.withheld(nearest(starts, found.at()).orElse(found.at())));
  }

  private static Optional<Instant> nearest(List<Instant> starts, Instant moment) {
    return starts.stream()
        .min(Comparator.comparing(start -> Duration.between(start, moment).abs()));
  }
}
