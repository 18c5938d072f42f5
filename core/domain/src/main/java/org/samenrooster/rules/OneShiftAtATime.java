package org.samenrooster.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.time.Interval;

/** Nobody is in two shifts at once. Shifts that only touch do not overlap. */
final class OneShiftAtATime implements RosterRule {

  private final RuleTerms terms;

  OneShiftAtATime(RuleTerms terms) {
    this.terms = terms;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    List<Duty> duties = timeline.duties();
    long busyUntil = Long.MIN_VALUE;
    @Nullable Duty busy = null;
    for (Duty duty : duties) {
      if (busy != null
          && duty.startMinute() < busyUntil
          && (timeline.judges(duty) || timeline.judges(busy))) {
        violations.accept(
            violation(busy, duty, Math.min(busyUntil, duty.endMinute()) - duty.startMinute()));
      }
      if (duty.endMinute() > busyUntil) {
        busyUntil = duty.endMinute();
        busy = duty;
      }
    }
  }

  private RuleViolation violation(Duty first, Duty second, long overlap) {
    return new RuleViolation(
        terms,
        terms.severity(),
        second.interval().start(),
        new Measure(overlap, 0, Unit.MINUTES),
        Optional.of(new Interval(first.interval().start(), second.interval().endExclusive())),
        "one-shift-at-a-time");
  }
}
