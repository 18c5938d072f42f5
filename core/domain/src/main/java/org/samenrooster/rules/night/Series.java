package org.samenrooster.rules.night;

import java.util.List;
import org.samenrooster.rules.Spell;

/** Consecutive shifts: the law does not define the end of a series, so a rest of some length is. */
final class Series {

  private Series() {}

  /** Whether the rest before a shift ends the series. */
  static boolean isBroken(List<Spell> spells, int index, int seriesBreakMinutes) {
    return spells.get(index).startMinute() - spells.get(index - 1).endMinute()
        >= seriesBreakMinutes;
  }
}
