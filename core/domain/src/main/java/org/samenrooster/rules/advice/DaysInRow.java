package org.samenrooster.rules.advice;

import java.util.List;
import org.samenrooster.rules.Spell;

/**
 * Days in a row on which shifts start. A night belongs to the day on which it starts.
 *
 * @param spells all shifts in order
 * @param kind which days count
 */
record DaysInRow(List<Spell> spells, DaysThatCount kind) {

  private static final int BACK = -1;
  private static final int ON = 1;

  /** Whether a shift is the first of its day to count. */
  boolean isFirstOfItsDay(int index) {
    if (!kind.counted.test(spells.get(index))) {
      return false;
    }
    for (int i = index - 1; i >= 0 && day(i) == day(index); i--) {
      if (kind.counted.test(spells.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many days in a row end with that of a shift, counted until there are enough. */
  int endingAt(int index, int enough) {
    return from(index, BACK, enough);
  }

  /** How many days in a row begin with that of a shift, counted until there are enough. */
  int beginningAt(int index, int enough) {
    return from(index, ON, enough);
  }

  private int from(int index, int step, int enough) {
    long last = day(index);
    int days = 1;
    for (int i = index + step; i >= 0 && i < spells.size() && days < enough; i += step) {
      long gap = Math.abs(day(i) - last);
      if (gap > 1) {
        break;
      }
      if (gap == 1 && kind.counted.test(spells.get(i))) {
        days++;
        last = day(i);
      }
    }
    return days;
  }

  private long day(int index) {
    return spells.get(index).day().toEpochDay();
  }
}
