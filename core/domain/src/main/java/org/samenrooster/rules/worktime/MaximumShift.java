package org.samenrooster.rules.worktime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.samenrooster.rules.Duty;
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
 * A shift holds at most so much work: 12 hours (ATW art. 5:7), a night shift 10 (ATW art. 5:8,
 * first paragraph). Blocks less than 8 hours apart are one shift. A violation names the block with
 * which the shift gets too long.
 */
public final class MaximumShift implements RosterRule {

  private final RuleTerms terms;
  private final int workMinutes;
  private final Predicate<Spell> concerned;
  private final String textKey;

  private MaximumShift(
      RuleTerms terms, int workMinutes, Predicate<Spell> concerned, String textKey) {
    this.terms = terms;
    this.workMinutes = workMinutes;
    this.concerned = concerned;
    this.textKey = textKey;
  }

  /** Every shift holds at most so many minutes of work. */
  public static MaximumShift ofEveryShift(RuleTerms terms, int workMinutes) {
    return new MaximumShift(terms, workMinutes, spell -> true, "maximum-shift");
  }

  /** Every night shift holds at most so many minutes of work. */
  public static MaximumShift ofNightShifts(RuleTerms terms, int workMinutes) {
    return new MaximumShift(terms, workMinutes, Spell::isNight, "maximum-night-shift");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(7, 7);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    for (int i = timeline.firstSpellFrom(span.from() - Span.WEEK); i < spells.size(); i++) {
      Spell spell = spells.get(i);
      if (spell.startMinute() >= span.until()) {
        break;
      }
      if (spell.workMinutes() > workMinutes && concerned.test(spell)) {
        Duty tooLong = spell.blockBeyond(workMinutes);
        if (span.contains(tooLong.startMinute())) {
          violations.accept(violation(spell, tooLong));
        }
      }
    }
  }

  private RuleViolation violation(Spell spell, Duty tooLong) {
    long excess = spell.workMinutes() - workMinutes;
    RuleViolation violation =
        RuleViolation.of(
                terms,
                tooLong.startMinute(),
                new Measure(spell.workMinutes(), workMinutes, Unit.MINUTES),
                textKey)
            .over(spell.span());
    return tooLong.endMinute() == spell.endMinute() && excess < tooLong.workMinutes()
        ? violation.allowing(Nearest.endBy(tooLong.endMinute() - excess))
        : violation;
  }
}
