package org.samenrooster.measure;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.samenrooster.shift.HeldShift;

/**
 * How much of the planned work is done by people from outside: on an engagement, or lent by another
 * team.
 *
 * @param minutes planned work that counts for hours
 * @param externalMinutes the part of it by people from outside
 */
public record ExternalWork(int minutes, int externalMinutes) {

  private static final long HUNDRED = 100;

  /**
   * Of shifts that are held.
   *
   * @param external whether whoever holds a shift is from outside on its day
   */
  public static ExternalWork of(Collection<HeldShift> shifts, Predicate<HeldShift> external) {
    return new ExternalWork(minutes(shifts, shift -> true), minutes(shifts, external));
  }

  private static int minutes(Collection<HeldShift> shifts, Predicate<HeldShift> wanted) {
    return shifts.stream()
        .filter(shift -> shift.duty().countsFor().hours())
        .filter(wanted)
        .mapToInt(shift -> shift.duty().workMinutes())
        .sum();
  }

  /** Of a hundred minutes, rounded down; empty where nothing is planned. */
  public OptionalInt externalPercent() {
    return minutes == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) (HUNDRED * externalMinutes / minutes));
  }
}
