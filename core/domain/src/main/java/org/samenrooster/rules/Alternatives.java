package org.samenrooster.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.samenrooster.time.Interval;

/**
 * Rules of one class of which it is enough to keep one, such as the exceptions that several
 * collective arrangements make to the same article. A shift breaks them where each of them says so;
 * then the mildest is reported: of those as severe an exception that is used, and then the one that
 * comes nearest to its limit.
 */
public final class Alternatives implements RosterRule {

  private static final BinaryOperator<RuleViolation> MILDER =
      BinaryOperator.minBy(
          Comparator.comparing(RuleViolation::severity)
              .reversed()
              .thenComparing(violation -> violation.exceptionUse().isEmpty())
              .thenComparing(violation -> violation.measure().beyondLimit()));

  private final List<EachShiftRule> rules;

  /**
   * The first of them gives the name for what is said about all of them together.
   *
   * @throws IllegalArgumentException if there is none, or they are not of one class
   */
  public Alternatives(List<EachShiftRule> rules) {
    this.rules = List.copyOf(rules);
    if (rules.stream().map(Object::getClass).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "Alternatives must be rules of one class (" + rules + ").");
    }
  }

  @Override
  public RuleTerms terms() {
    return rules.get(0).terms();
  }

  @Override
  public Reach reach() {
    return rules.stream().map(RosterRule::reach).reduce(Reach::with).orElseThrow();
  }

  @Override
  public int historyWeeks() {
    return rules.stream().mapToInt(RosterRule::historyWeeks).max().orElseThrow();
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    // About one shift they may name different blocks, of which only some start inside the span.
    Span around = new Span(span.from() - Span.WEEK, span.until() + Span.WEEK);
    Map<Interval, RuleViolation> broken = byWindow(rules.get(0), timeline, around);
    for (EachShiftRule rule : rules.subList(1, rules.size())) {
      Map<Interval, RuleViolation> other = byWindow(rule, timeline, around);
      broken.keySet().retainAll(other.keySet());
      broken.replaceAll((window, said) -> MILDER.apply(said, other.get(window)));
    }
    broken.values().stream()
        .filter(violation -> span.contains(Span.minuteOf(violation.at())))
        .forEach(violations);
  }

  private static Map<Interval, RuleViolation> byWindow(
      EachShiftRule rule, Timeline timeline, Span span) {
    Map<Interval, RuleViolation> violations = new LinkedHashMap<>();
    rule.check(
        timeline, span, violation -> violations.put(violation.window().orElseThrow(), violation));
    return violations;
  }
}
