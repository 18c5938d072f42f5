package org.samenrooster.rules.worktime;

import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.LongShifts;
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
import org.samenrooster.rules.WeekMinutes;

/**
 * The conditions under which a night shift may be longer than usual: at most 5 times in 14 × 24
 * hours and 22 times in 52 weeks, and with 12 hours of rest after it (ATW art. 5:8, third
 * paragraph); nights at the weekend may be counted apart (ATB art. 4.7). A violation names the long
 * night that is one too many, or the shift that ends the rest.
 */
public final class LongNightShifts implements RosterRule {

  private static final int YEAR_WEEKS = 52;

  private final RuleTerms terms;
  private final LongShifts longNights;
  private final int yearTimes;
  private final int restMinutes;

  /**
   * @param longNights which nights are long, and how often there may be one in a short time
   * @param yearTimes how often in 52 weeks
   * @param restMinutes rest that a long night asks for
   */
  public LongNightShifts(RuleTerms terms, LongShifts longNights, int yearTimes, int restMinutes) {
    this.terms = terms;
    this.longNights = longNights;
    this.yearTimes = yearTimes;
    this.restMinutes = restMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(7 * YEAR_WEEKS + 3, 3);
  }

  @Override
  public int historyWeeks() {
    return YEAR_WEEKS;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = timeline.firstSpellFrom(span.from()); i < end; i++) {
      Spell spell = spells.get(i);
      if (longNights.isLong(spell) && !longNights.isCountedApart(spells, i)) {
        int week = spell.week() - YEAR_WEEKS + 1;
        long year = WeekMinutes.startOf(week, timeline.zone());
        count(longNights.inWindow(spells, i), longNights.times(), violations);
        count(longNights.since(year, spells, i), yearTimes, violations);
      }
      if (i > 0 && longNights.isLong(spells.get(i - 1))) {
        checkRest(spells.get(i - 1), spell, violations);
      }
    }
  }

  private void count(List<Spell> nights, int times, Consumer<RuleViolation> violations) {
    if (nights.size() <= times) {
      return;
    }
    Spell night = nights.get(nights.size() - 1);
    RuleViolation violation =
        RuleViolation.of(
                terms,
                night.startMinute(),
                new Measure(nights.size(), times, Unit.NIGHTS),
                "long-nights")
            .over(new Span(nights.get(0).startMinute(), night.endMinute()));
    boolean oneBlock = night.blocks().size() == 1;
    long usualEnd = night.endMinute() - (night.workMinutes() - longNights.usualMinutes());
    violations.accept(oneBlock ? violation.allowing(Nearest.endBy(usualEnd)) : violation);
  }

  private void checkRest(Spell night, Spell next, Consumer<RuleViolation> violations) {
    long rest = next.startMinute() - night.endMinute();
    if (rest < restMinutes) {
      violations.accept(
          RuleViolation.of(
                  terms,
                  next.startMinute(),
                  new Measure(rest, restMinutes, Unit.MINUTES),
                  "rest-after-long-night")
              .over(new Span(night.startMinute(), next.startMinute()))
              .allowing(Nearest.startFrom(night.endMinute() + restMinutes)));
    }
  }
}
