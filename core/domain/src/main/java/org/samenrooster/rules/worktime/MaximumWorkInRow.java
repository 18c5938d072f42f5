package org.samenrooster.rules.worktime;

import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;

/**
 * Nobody works more than 6 hours in a row without a break (ArbZG § 4). Judged is each block of work
 * that has breaks whose places are known; of the others the length of the break alone is judged, by
 * another rule. A violation names the block.
 */
public final class MaximumWorkInRow implements RosterRule {

  private final RuleTerms terms;
  private final int workMinutes;
  private final int partMinutes;

  /**
   * @param workMinutes how much work may lie between two breaks
   * @param partMinutes shorter interruptions are no break
   */
  public MaximumWorkInRow(RuleTerms terms, int workMinutes, int partMinutes) {
    this.terms = terms;
    this.workMinutes = workMinutes;
    this.partMinutes = partMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(1, 1);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    for (Duty duty : timeline.dutiesStartingIn(span)) {
      if (duty.kind().isWork() && duty.hasPlacedBreaks()) {
        firstTooLong(duty).ifPresent(row -> violations.accept(violation(duty, row)));
      }
    }
  }

  private Optional<Span> firstTooLong(Duty duty) {
    Span row = new Span(duty.startMinute(), duty.startMinute());
    for (Span work : duty.work()) {
      if (work.from() - row.until() < partMinutes) {
        row = row.with(work);
      } else if (isTooLong(row)) {
        return Optional.of(row);
      } else {
        row = work;
      }
    }
    return Optional.of(row).filter(this::isTooLong);
  }

  private boolean isTooLong(Span row) {
    return row.until() - row.from() > workMinutes;
  }

  private RuleViolation violation(Duty duty, Span row) {
    return RuleViolation.of(
            terms,
            duty.startMinute(),
            new Measure(row.until() - row.from(), workMinutes, Unit.MINUTES),
            "work-in-row")
        .over(new Span(duty.startMinute(), duty.endMinute()))
        .allowing(Nearest.endBy(row.from() + workMinutes));
  }
}
