package org.samenrooster.rules.advice;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * Shifts rotate forward, from early to late to night: without a day off between them, a shift does
 * not start much earlier on the clock than that of the day before. A violation names the shift that
 * starts earlier.
 */
public final class ForwardRotation implements RosterRule {

  private final RuleTerms terms;
  private final int earlierMinutes;

  /**
   * The rule under its name in a pack.
   *
   * @param earlierMinutes how much earlier on the clock does not matter yet
   */
  public ForwardRotation(RuleTerms terms, int earlierMinutes) {
    this.terms = terms;
    this.earlierMinutes = earlierMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(3, 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = Math.max(1, timeline.firstSpellFrom(span.from())); i < end; i++) {
      Spell next = spells.get(i);
      Spell last = spells.get(i - 1);
      if (last.day().plusDays(1).equals(next.day())) {
        int earlier = clock(timeline, last) - clock(timeline, next);
        if (earlier > earlierMinutes) {
          violations.accept(violation(timeline, last, next, earlier));
        }
      }
    }
  }

  private static int clock(Timeline timeline, Spell spell) {
    return spell.first().start().atZone(timeline.zone()).toLocalTime().toSecondOfDay() / 60;
  }

  private RuleViolation violation(Timeline timeline, Spell last, Spell next, int earlier) {
    LocalTime sooner = LocalTime.ofSecondOfDay(60L * (clock(timeline, last) - earlierMinutes));
    long allowed = Span.minuteOf(next.day().atTime(sooner).atZone(timeline.zone()).toInstant());
    return RuleViolation.of(
            terms,
            next.startMinute(),
            new Measure(earlier, earlierMinutes, Unit.MINUTES),
            "backward-rotation")
        .over(new Span(last.startMinute(), next.endMinute()))
        .allowing(Nearest.startFrom(allowed));
  }
}
