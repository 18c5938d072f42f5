package org.samenrooster.rules;

import java.util.List;
import java.util.Optional;

/**
 * An exception by which a shift may be longer than usual. What is too long for it uses it up too.
 */
public sealed interface LongerShifts permits LongShifts, LongShiftsBeforeHolidays {

  /** Work in a shift without the exception, in minutes. */
  int usualMinutes();

  /** Work in a shift with it, in minutes. */
  int mostMinutes();

  /** How many days back it looks from the start of a shift, at the most. */
  int reachDays();

  /**
   * How far the exception is used up with a long shift; empty where that shift cannot use it at
   * all.
   *
   * @param spells all shifts, in order
   * @param index of the long shift among them
   */
  Optional<ExceptionUse> use(List<Spell> spells, int index);
}
