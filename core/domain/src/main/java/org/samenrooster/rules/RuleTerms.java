package org.samenrooster.rules;

import java.util.Optional;

/**
 * Under which name, source and severity a rule stands in a pack.
 *
 * @param id stable id, such as {@code ATW-5.3-daily-rest}
 * @param source the article, such as {@code ATW art. 5:3}
 * @param severity what a violation means; a rule that allows an exception reports its use as {@link
 *     Severity#WARN}
 * @param tightens id of the rule that this one makes stricter; both are judged, and of what they
 *     say about the same work one report is left
 */
public record RuleTerms(String id, String source, Severity severity, Optional<String> tightens) {

  /** A rule that stands for itself. */
  public RuleTerms(String id, String source, Severity severity) {
    this(id, source, severity, Optional.empty());
  }
}
