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
 * @param nearest the nearest thing that this rule allows, where there is one
 * @param exceptionUse how far the exception that it uses is used up, where it uses one
 */
public record RuleViolation(
    RuleTerms terms,
    Severity severity,
    Instant at,
    Measure measure,
    Optional<Interval> window,
    String textKey,
    Optional<Nearest> nearest,
    Optional<ExceptionUse> exceptionUse) {

  private static final String WITHHELD = "withheld";

  /** A violation as severe as its rule, by work that starts at a minute. */
  public static RuleViolation of(RuleTerms terms, long atMinute, Measure measure, String textKey) {
    return new RuleViolation(
        terms,
        terms.severity(),
        Span.instantOf(atMinute),
        measure,
        Optional.empty(),
        textKey,
        Optional.empty(),
        Optional.empty());
  }

  /** The same, found by looking at this stretch of time. */
  public RuleViolation over(Span looked) {
    return new RuleViolation(
        terms,
        severity,
        at,
        measure,
        Optional.of(looked.interval()),
        textKey,
        nearest,
        exceptionUse);
  }

  /** The same, with the nearest thing that is allowed. */
  public RuleViolation allowing(Nearest allowed) {
    return new RuleViolation(
        terms, severity, at, measure, window, textKey, Optional.of(allowed), exceptionUse);
  }

  /**
   * The same as the use of an exception that the rule allows: a warning where the rule would block,
   * with a sentence of its own.
   */
  public RuleViolation asException(String exceptionTextKey, ExceptionUse use) {
    return new RuleViolation(
        terms,
        severity == Severity.BLOCK ? Severity.WARN : severity,
        at,
        measure,
        window,
        exceptionTextKey,
        nearest,
        Optional.of(use));
  }

  /**
   * What was measured.
   *
   * @param actual the number found
   * @param limit the number allowed
   * @param unit what both count
   */
  public record Measure(long actual, long limit, Unit unit) {

    /** How far the number is on the wrong side of the limit. */
    public long beyondLimit() {
      return Math.abs(actual - limit);
    }
  }

  /** What a measure counts. */
  public enum Unit {
    MINUTES("min"),
    SHIFTS("shifts"),
    LEVEL("level"),
    DAYS("days"),
    NIGHTS("nights"),
    SUNDAYS("sundays"),
    WEEKENDS("weekends"),
    STARTS("starts"),
    TIMES("times");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    /** The unit as it travels in files and through the API. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * Whether another violation says at least as much: of the same rule about the same work or the
   * same stretch of time, as severe, and as far beyond the limit.
   */
  boolean isCoveredBy(RuleViolation other) {
    return terms.id().equals(other.terms.id())
        && (at.equals(other.at) || (window.isPresent() && window.equals(other.window)))
        && other.severity.compareTo(severity) <= 0
        && other.measure.beyondLimit() >= measure.beyondLimit();
  }

  /**
   * The same for somebody who may not know the work that it comes from: that the rule is broken,
   * and nothing from which times or hours could be told.
   *
   * @param known start of the work that he does know
   */
  public RuleViolation withheld(Instant known) {
    return new RuleViolation(
        terms,
        severity,
        known,
        new Measure(measure.limit(), measure.limit(), measure.unit()),
        Optional.empty(),
        WITHHELD,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether its numbers are left out. */
  public boolean isWithheld() {
    return textKey.equals(WITHHELD);
  }

  /** Whether the change that causes it cannot be. */
  public boolean blocks() {
    return severity == Severity.BLOCK;
  }

  /** The sentence a person reads: what was found, what the limit is, and when. */
  public String message(Locale language, ZoneId zone) {
    return RuleSentences.of(this, language, zone);
  }

  /** What was found, alone: the message without what would be allowed. */
  public String finding(Locale language, ZoneId zone) {
    return RuleSentences.findingOf(this, language, zone);
  }
}
