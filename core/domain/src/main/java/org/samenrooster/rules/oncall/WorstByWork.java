package org.samenrooster.rules.oncall;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Span;

/** Keeps, of what several windows say about the same work, the worst; the first of equals. */
final class WorstByWork {

  private final Span judged;
  private final TreeMap<Long, RuleViolation> worst = new TreeMap<>();

  /**
   * @param judged work that starts elsewhere is left out
   */
  WorstByWork(Span judged) {
    this.judged = judged;
  }

  void add(RuleViolation violation) {
    long at = Span.minuteOf(violation.at());
    if (judged.contains(at)) {
      worst.merge(at, violation, WorstByWork::worse);
    }
  }

  void reportTo(Consumer<RuleViolation> violations) {
    worst.values().forEach(violations);
  }

  private static RuleViolation worse(RuleViolation first, RuleViolation second) {
    return second.measure().beyondLimit() > first.measure().beyondLimit() ? second : first;
  }
}
