package org.samenrooster.rules.oncall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WindowedRule;

/**
 * Who is on call works at most 13 hours in 24, calls included (ATW art. 5:9); who is on stand-by
 * too (ATB art. 5.19, third paragraph). Every 24 hours that begin with work and touch time on call
 * are looked at. A violation names the work, or the time on call with the call, that goes beyond.
 */
public final class MaximumWorkWithCalls implements WindowedRule {

  private record Stretch(Span work, Duty duty) {}

  private final RuleTerms terms;
  private final int workMinutes;

  /**
   * @param workMinutes work in 24 hours, calls included
   */
  public MaximumWorkWithCalls(RuleTerms terms, int workMinutes) {
    this.terms = terms;
    this.workMinutes = workMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(3, 3);
  }

  @Override
  public void checkWindows(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Duty> duties =
        timeline.dutiesStartingIn(
            new Span(span.from() - 3L * Span.DAY, span.until() + 3L * Span.DAY));
    List<Span> onCall = new ArrayList<>();
    List<Stretch> stretches = new ArrayList<>();
    for (Duty duty : duties) {
      if (OnCall.isReachable(duty)) {
        onCall.add(new Span(duty.startMinute(), duty.endMinute()));
      }
      duty.work().forEach(work -> stretches.add(new Stretch(work, duty)));
    }
    if (onCall.isEmpty()) {
      return;
    }
    stretches.sort(Comparator.comparingLong(stretch -> stretch.work().from()));
    for (int i = 0; i < stretches.size(); i++) {
      checkWindow(stretches, i, onCall, violations);
    }
  }

  private void checkWindow(
      List<Stretch> stretches, int first, List<Span> onCall, Consumer<RuleViolation> violations) {
    long from = stretches.get(first).work().from();
    Span window = new Span(from, from + Span.DAY);
    if (onCall.stream().noneMatch(call -> call.overlap(from, window.until()) > 0)) {
      return;
    }
    long sum = 0;
    Duty beyond = null;
    for (int i = first; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.work().from() >= window.until()) {
        break;
      }
      sum += stretch.work().overlap(from, window.until());
      if (beyond == null && sum > workMinutes) {
        beyond = stretch.duty();
      }
    }
    if (beyond != null) {
      violations.accept(
          RuleViolation.of(
                  terms,
                  beyond.startMinute(),
                  new Measure(sum, workMinutes, Unit.MINUTES),
                  "work-with-calls")
              .over(window));
    }
  }
}
