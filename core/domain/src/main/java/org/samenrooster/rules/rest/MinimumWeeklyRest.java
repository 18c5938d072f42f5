package org.samenrooster.rules.rest;

import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WindowedRule;

/**
 * Every 7 × 24 hours from the start of a shift hold 36 hours of uninterrupted rest, or every 14 ×
 * 24 hours hold 72 hours in parts of at least 32 (ATW art. 5:5). The rest must lie inside the
 * window. A violation names the work after which there is no room left for the rest.
 */
public final class MinimumWeeklyRest implements WindowedRule {

  private final RuleTerms terms;
  private final int weekRestMinutes;
  private final int fortnightRestMinutes;
  private final int fortnightPartMinutes;

  /**
   * @param weekRestMinutes uninterrupted rest in 7 × 24 hours
   * @param fortnightRestMinutes rest in 14 × 24 hours that does as well
   * @param fortnightPartMinutes the shortest part of it that counts
   */
  public MinimumWeeklyRest(
      RuleTerms terms, int weekRestMinutes, int fortnightRestMinutes, int fortnightPartMinutes) {
    this.terms = terms;
    this.weekRestMinutes = weekRestMinutes;
    this.fortnightRestMinutes = fortnightRestMinutes;
    this.fortnightPartMinutes = fortnightPartMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(10, 16);
  }

  @Override
  public void checkWindows(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    for (int i = timeline.firstSpellFrom(span.from() - Span.WEEK); i < spells.size(); i++) {
      long start = spells.get(i).startMinute();
      if (start >= span.until()) {
        break;
      }
      Span week = new Span(start, start + Span.WEEK);
      if (Rests.liesAfter(timeline, i, week.until(), weekRestMinutes)) {
        continue;
      }
      Span rest = Rests.longestIn(timeline, week);
      if (Rests.length(rest) < weekRestMinutes && !restsInFortnight(timeline, start)) {
        Duty last = firstWithoutRoom(timeline, week.until() - weekRestMinutes);
        if (span.contains(last.startMinute())) {
          violations.accept(violation(timeline, week, rest, last));
        }
      }
    }
  }

  private boolean restsInFortnight(Timeline timeline, long start) {
    Span fortnight = new Span(start, start + 2L * Span.WEEK);
    return Rests.sumOfParts(timeline, fortnight, fortnightPartMinutes) >= fortnightRestMinutes;
  }

  // There is one: without it the window would end with a rest that is long enough.
  private static Duty firstWithoutRoom(Timeline timeline, long lastStartOfRest) {
    int i = timeline.firstDutyFrom(lastStartOfRest - 2L * Span.DAY);
    return timeline.duties().subList(i, timeline.duties().size()).stream()
        .filter(duty -> duty.countsForRest() && duty.endMinute() > lastStartOfRest)
        .findFirst()
        .orElseThrow();
  }

  private RuleViolation violation(Timeline timeline, Span week, Span longest, Duty last) {
    RuleViolation violation =
        RuleViolation.of(
                terms,
                last.startMinute(),
                new Measure(Rests.length(longest), weekRestMinutes, Unit.MINUTES),
                "weekly-rest")
            .over(week);
    Span before = Rests.longestIn(timeline, new Span(week.from(), last.startMinute()));
    long rested = before.from() + weekRestMinutes;
    boolean restEndsWithThisWork = before.until() == last.startMinute();
    return restEndsWithThisWork && rested <= week.until()
        ? violation.allowing(Nearest.startFrom(rested))
        : violation;
  }
}
