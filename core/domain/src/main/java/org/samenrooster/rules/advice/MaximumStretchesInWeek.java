package org.samenrooster.rules.advice;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
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
 * The working days of a calendar week form at most so many stretches: a week of Monday, Wednesday
 * and Friday is split in three. A violation names the shift with which a stretch too many begins.
 */
public final class MaximumStretchesInWeek implements RosterRule {

  private final RuleTerms terms;
  private final int stretches;

  /**
   * The rule under its name in a pack.
   *
   * @param stretches how many stretches of working days a week may hold
   */
  public MaximumStretchesInWeek(RuleTerms terms, int stretches) {
    this.terms = terms;
    this.stretches = stretches;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(9, 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = timeline.firstSpellFrom(span.from()); i < end; i++) {
      Spell spell = spells.get(i);
      if (beginsStretch(spells, i)) {
        int count = stretchesUntil(spells, i);
        if (count > stretches) {
          violations.accept(violation(timeline, spell, count));
        }
      }
    }
  }

  private static boolean beginsStretch(List<Spell> spells, int index) {
    if (index == 0) {
      return true;
    }
    long gap = day(spells, index) - day(spells, index - 1);
    boolean beginsWeek = spells.get(index).day().getDayOfWeek() == DayOfWeek.MONDAY;
    return gap > 1 || (gap == 1 && beginsWeek);
  }

  private static int stretchesUntil(List<Spell> spells, int index) {
    int week = spells.get(index).week();
    int count = 0;
    for (int i = index; i >= 0 && spells.get(i).week() == week; i--) {
      if (beginsStretch(spells, i)) {
        count++;
      }
    }
    return count;
  }

  private static long day(List<Spell> spells, int index) {
    return spells.get(index).day().toEpochDay();
  }

  private RuleViolation violation(Timeline timeline, Spell spell, int count) {
    long monday = WeekMinutes.startOf(spell.week(), timeline.zone());
    return RuleViolation.of(
            terms, spell.startMinute(), new Measure(count, stretches, Unit.TIMES), "split-week")
        .over(new Span(monday, spell.endMinute()));
  }
}
