package org.samenrooster.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.samenrooster.time.Interval;

/**
 * A rule that a roster breaks, with the numbers.
 *
 * @param terms id and source of the rule
 * @param severity what this violation means; a used-up exception is milder than the rule itself
 * @param at start of the work that breaks the rule
 * @param measure what was measured and against which limit
 * @param window the stretch of time the rule looked at, where it looks at one
 * @param textKey key of the sentence in the message files
 */
public record RuleViolation(
    RuleTerms terms,
    Severity severity,
    Instant at,
    Measure measure,
    Optional<Interval> window,
    String textKey) {

  /**
   * What was measured.
   *
   * @param actual the number found
   * @param limit the number allowed
   * @param unit what both count
   */
  public record Measure(long actual, long limit, Unit unit) {}

  /** What a measure counts. */
  public enum Unit {
    MINUTES("min"),
    SHIFTS("shifts"),
    LEVEL("level"),
    DAYS("days");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    /** The unit as it travels in files and through the API. */
    public String symbol() {
      return symbol;
    }
  }

  /** Whether the change that causes it cannot be. */
  public boolean blocks() {
    return severity == Severity.BLOCK;
  }

  /** The sentence a person reads: what was found, what the limit is, and when. */
  public String message(Locale language, ZoneId zone) {
    return RuleSentences.of(this, language, zone);
  }
}
