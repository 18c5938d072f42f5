package org.samenrooster.server.platform.problem;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.samenrooster.api.model.LightColourDto;
import org.samenrooster.api.model.LightDto;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;

/**
 * All broken rules at a glance: refused, strained, or fine; advice never makes it less than fine.
 */
public final class Lights {

  private Lights() {}

  /** The light of a change that breaks this, with the gravest reason. */
  public static LightDto of(List<RuleViolation> violations, Locale language, ZoneId zone) {
    return violations.stream()
        .min(Comparator.comparing(RuleViolation::severity))
        .map(
            gravest ->
                new LightDto()
                    .colour(colour(gravest.severity()))
                    .reason(gravest.finding(language, zone)))
        .orElseGet(() -> new LightDto().colour(LightColourDto.GREEN));
  }

  private static LightColourDto colour(Severity gravest) {
    return switch (gravest) {
      case BLOCK -> LightColourDto.RED;
      case WARN -> LightColourDto.AMBER;
      case INFO -> LightColourDto.GREEN;
    };
  }
}
