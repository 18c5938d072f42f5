package org.samenrooster.rules;

/**
 * Under which name, source and severity a rule stands in a pack.
 *
 * @param id stable id, such as {@code ATW-5.3-daily-rest}
 * @param source the article, such as {@code ATW art. 5:3}
 * @param severity what a violation means; a rule that allows an exception reports its use as {@link
 *     Severity#WARN}
 */
public record RuleTerms(String id, String source, Severity severity) {}
