package org.samenrooster.rules.worktime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.EachShiftRule;
import org.samenrooster.rules.LongShifts;
import org.samenrooster.rules.LongerShifts;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
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
public final class MaximumShift implements EachShiftRule {

  private final RuleTerms terms;
  private final int workMinutes;
  private final Predicate<Spell> concerned;
  private final String textKey;
  private final @Nullable LongerShifts exception;
  private final boolean countedHere;

  private MaximumShift(
      RuleTerms terms,
      int workMinutes,
      Predicate<Spell> concerned,
      String textKey,
      @Nullable LongerShifts exception,
      boolean countedHere) {
    this.terms = terms;
    this.workMinutes = workMinutes;
    this.concerned = concerned;
    this.textKey = textKey;
    this.exception = exception;
    this.countedHere = countedHere;
  }

  /** Every shift holds at most so many minutes of work. */
  public static MaximumShift ofEveryShift(RuleTerms terms, int workMinutes) {
    return new MaximumShift(terms, workMinutes, spell -> true, "maximum-shift", null, true);
  }

  /** The same with longer shifts now and then; one that goes beyond the exception is too long. */
  public static MaximumShift ofEveryShift(RuleTerms terms, LongerShifts exception) {
    return new MaximumShift(
        terms, exception.usualMinutes(), spell -> true, "maximum-shift", exception, true);
  }

  /** Every night shift holds at most so many minutes of work. */
  public static MaximumShift ofNightShifts(RuleTerms terms, int workMinutes) {
    return new MaximumShift(terms, workMinutes, Spell::isNight, "maximum-night-shift", null, true);
  }

  /**
   * The same with longer nights now and then; how often and under which conditions is judged by
   * {@link LongNightShifts}, so that a night is not refused twice for it.
   */
  public static MaximumShift ofNightShifts(RuleTerms terms, LongShifts exception) {
    return new MaximumShift(
        terms, exception.usualMinutes(), Spell::isNight, "maximum-night-shift", exception, false);
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(exception == null ? 7 : exception.reachDays(), 7);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = timeline.firstSpellFrom(span.from() - Span.WEEK); i < end; i++) {
      Spell spell = spells.get(i);
      if (spell.workMinutes() > workMinutes && concerned.test(spell)) {
        Duty tooLong = spell.blockBeyond(workMinutes);
        if (span.contains(tooLong.startMinute())) {
          violations.accept(violation(spells, i, tooLong));
        }
      }
    }
  }

  private RuleViolation violation(List<Spell> spells, int index, Duty tooLong) {
    Spell spell = spells.get(index);
    RuleViolation violation = violation(spell, tooLong);
    if (exception == null || spell.workMinutes() > exception.mostMinutes()) {
      return violation;
    }
    return exception
        .use(spells, index)
        .filter(use -> !countedHere || use.used() <= use.allowed())
        .map(use -> violation.asException(textKey + "-exception", use))
        .orElse(violation);
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
