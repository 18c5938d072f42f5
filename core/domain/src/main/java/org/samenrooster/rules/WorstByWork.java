package org.samenrooster.rules;

import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps, of what several windows say about the same work, the worst; the first of equals. */
public final class WorstByWork {

  private final Span judged;
  private final TreeMap<Long, RuleViolation> worst = new TreeMap<>();

  /**
   * @param judged work that starts elsewhere is left out
   */
  public WorstByWork(Span judged) {
    this.judged = judged;
  }

  /** What a window says. */
  public void add(RuleViolation violation) {
    long at = Span.minuteOf(violation.at());
    if (judged.contains(at)) {
      worst.merge(at, violation, WorstByWork::worse);
    }
  }

  /** Reports what is left, in order of the work. */
  public void reportTo(Consumer<RuleViolation> violations) {
    worst.values().forEach(violations);
  }

  private static RuleViolation worse(RuleViolation first, RuleViolation second) {
    return second.measure().beyondLimit() > first.measure().beyondLimit() ? second : first;
  }
}
