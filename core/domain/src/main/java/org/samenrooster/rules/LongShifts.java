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
 */
public record LongShifts(
    int usualMinutes, int mostMinutes, int times, int windowDays, boolean nightsOnly)
    implements LongerShifts {

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

  /** The long shifts from a minute on through the one at an index. */
  public List<Spell> since(long minute, List<Spell> spells, int index) {
    List<Spell> found = new ArrayList<>();
    for (int i = index; i >= 0 && spells.get(i).startMinute() >= minute; i--) {
      if (isLong(spells.get(i))) {
        found.add(0, spells.get(i));
      }
    }
    return found;
  }

  @Override
  public Optional<ExceptionUse> use(List<Spell> spells, int index) {
    List<Spell> used = inWindow(spells, index);
    long oldest = used.get(0).startMinute();
    return Optional.of(
        new ExceptionUse(
            used.size(), times, Span.instantOf(oldest + (long) windowDays * Span.DAY)));
  }
}
