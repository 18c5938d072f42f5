package org.samenrooster.rules;

import java.util.Optional;
import java.util.Set;

/**
 * Under which name, source and severity a rule stands in a pack.
 *
 * @param id stable id, such as {@code ATW-5.3-daily-rest}
 * @param source the article, such as {@code ATW art. 5:3}
 * @param severity what a violation means; a rule that allows an exception reports its use as {@link
 *     Severity#WARN}
 * @param tightens id of the rule that this one makes stricter; both are judged, and of what they
 *     say about the same work one report is left
 * @param standsFor ids of the rules that hold no more while this one does
 */
public record RuleTerms(
    String id, String source, Severity severity, Optional<String> tightens, Set<String> standsFor) {

  public RuleTerms {
    standsFor = Set.copyOf(standsFor);
  }

  /** A rule that stands for no other. */
  public RuleTerms(String id, String source, Severity severity, Optional<String> tightens) {
    this(id, source, severity, tightens, Set.of());
  }

  /** A rule that stands for itself. */
  public RuleTerms(String id, String source, Severity severity) {
    this(id, source, severity, Optional.empty());
  }

  /** The same rule in the place of these. */
  public RuleTerms standingFor(Set<String> ids) {
    return new RuleTerms(id, source, severity, tightens, ids);
  }

  /** Whether it makes another rule stricter, or one for which the other stands. */
  boolean tightens(RuleTerms other) {
    return tightens
        .filter(name -> name.equals(other.id) || other.standsFor.contains(name))
        .isPresent();
  }
}
