package org.samenrooster.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The exception by which a shift may be longer now and then: a night shift 12 hours instead of 10,
 * five times in 14 × 24 hours (ATW art. 5:8, third paragraph).
 *
 * @param usualMinutes work in a shift without the exception
 * @param mostMinutes work in a shift with it
 * @param times how often it may be used
 * @param windowDays in how many days of 24 hours from the start of a long shift
 * @param nightsOnly whether only night shifts count
 * @param weekends the nights at the weekend that are counted apart, where they are
 */
public record LongShifts(
    int usualMinutes,
    int mostMinutes,
    int times,
    int windowDays,
    boolean nightsOnly,
    Optional<WeekendNights> weekends)
    implements LongerShifts {

  @Override
  public int reachDays() {
    return weekends.isPresent() ? 7 * 53 + 14 : windowDays + 14;
  }

  /** Whether a shift is longer than usual. */
  public boolean isLong(Spell spell) {
    return spell.workMinutes() > usualMinutes && (!nightsOnly || spell.isNight());
  }

  /**
   * The long shifts of the window that ends with one of them.
   *
   * @param index of that one among the shifts
   */
  public List<Spell> inWindow(List<Spell> spells, int index) {
    return since(spells.get(index).startMinute() - (long) windowDays * Span.DAY + 1, spells, index);
  }

  /**
   * The long shifts from a minute on through the one at an index, without those that are counted
   * apart as seen from there.
   */
  public List<Spell> since(long minute, List<Spell> spells, int index) {
    boolean apart = weekends.isPresent() && weekends.get().areWeekendsFree(spells, index);
    List<Spell> found = new ArrayList<>();
    for (int i = index; i >= 0 && spells.get(i).startMinute() >= minute; i--) {
      if (isLong(spells.get(i)) && !(apart && isApart(spells, i))) {
        found.add(0, spells.get(i));
      }
    }
    return found;
  }

  /** Whether a long shift is counted apart, as one of a weekend. */
  public boolean isCountedApart(List<Spell> spells, int index) {
    return weekends.filter(rule -> rule.areWeekendsFree(spells, index)).isPresent()
        && isApart(spells, index);
  }

  private boolean isApart(List<Spell> spells, int index) {
    return weekends
        .filter(rule -> rule.isCandidate(spells.get(index)))
        .filter(rule -> numberInWeekend(rule, spells, index) <= rule.times())
        .isPresent();
  }

  // Counted are the nights that could be counted apart; a longer one goes with the others.
  private int numberInWeekend(WeekendNights rule, List<Spell> spells, int index) {
    long from = rule.weekendOf(spells.get(index)).from();
    int number = 0;
    for (int i = index; i >= 0 && spells.get(i).startMinute() >= from; i--) {
      number += isLong(spells.get(i)) && rule.isCandidate(spells.get(i)) ? 1 : 0;
    }
    return number;
  }

  @Override
  public Optional<ExceptionUse> use(List<Spell> spells, int index) {
    if (isCountedApart(spells, index)) {
      WeekendNights rule = weekends.orElseThrow();
      int number = numberInWeekend(rule, spells, index);
      long end = rule.weekendOf(spells.get(index)).until();
      return Optional.of(new ExceptionUse(number, rule.times(), Span.instantOf(end)));
    }
    List<Spell> used = inWindow(spells, index);
    long oldest = used.get(0).startMinute();
    return Optional.of(
        new ExceptionUse(
            used.size(), times, Span.instantOf(oldest + (long) windowDays * Span.DAY)));
  }
}
