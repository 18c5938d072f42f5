package org.samenrooster.rules;

import java.util.List;

/**
 * What a change does to the rules.
 *
 * @param caused violations that it brings or makes worse
 * @param solved violations that it ends or makes milder
 */
public record RuleEffect(List<RuleViolation> caused, List<RuleViolation> solved) {

  public RuleEffect {
    caused = List.copyOf(caused);
    solved = List.copyOf(solved);
  }

  /** What differs between the violations without a change and those with it. */
  public static RuleEffect between(List<RuleViolation> before, List<RuleViolation> after) {
    return new RuleEffect(notCoveredBy(before, after), notCoveredBy(after, before));
  }

  private static List<RuleViolation> notCoveredBy(
      List<RuleViolation> known, List<RuleViolation> violations) {
    return violations.stream()
        .filter(violation -> known.stream().noneMatch(violation::isCoveredBy))
        .toList();
  }

  /** Whether the change cannot be. */
  public boolean blocks() {
    return caused.stream().anyMatch(RuleViolation::blocks);
  }
}
