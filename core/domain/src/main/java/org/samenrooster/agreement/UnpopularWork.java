package org.samenrooster.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.samenrooster.rules.Duty;

/**
 * Which work counts as unpopular in a team, and the least of it that everybody takes in a period.
 *
 * @param kinds work that is unpopular by when it is
 * @param shiftTypes codes of shift types that are unpopular whenever they are
 * @param minimumShifts the least number of such shifts; empty where none was agreed
 * @param minimumPercent the least part of somebody's shifts that are such, in percent; empty where
 *     none was agreed
 */
public record UnpopularWork(
    Set<UnpopularKind> kinds,
    Set<String> shiftTypes,
    OptionalInt minimumShifts,
    OptionalInt minimumPercent) {

  private static final int HUNDRED = 100;

  /**
   * @throws IllegalArgumentException if there are two minima, a number is negative, or a part is
   *     more than the whole
   */
  public UnpopularWork {
    Set<UnpopularKind> some = EnumSet.noneOf(UnpopularKind.class);
    some.addAll(kinds);
    kinds = Collections.unmodifiableSet(some);
    shiftTypes = Collections.unmodifiableSet(new TreeSet<>(shiftTypes));
    if (minimumShifts.isPresent() && minimumPercent.isPresent()) {
      throw new IllegalArgumentException(
          "The least unpopular work is a number of shifts or a part of them, not both.");
    }
    minimumShifts.ifPresent(least -> Numbers.requireFrom(0, "least number of shifts", least));
    minimumPercent.ifPresent(least -> Numbers.requireFrom(0, "least part of the shifts", least));
    if (minimumPercent.orElse(0) > HUNDRED) {
      throw new IllegalArgumentException(
          "The least part of the shifts must be at most 100 percent, not "
              + minimumPercent.getAsInt()
              + ".");
    }
  }

  /**
   * Whether a shift is unpopular.
   *
   * @param shiftType code of its type
   */
  public boolean isOne(String shiftType, Duty duty) {
    return shiftTypes.contains(shiftType) || kinds.stream().anyMatch(kind -> kind.isOne(duty));
  }

  /** The least number of unpopular shifts for somebody with this many shifts, rounded up. */
  public int leastOf(int shifts) {
    if (minimumPercent.isPresent()) {
      return (shifts * minimumPercent.getAsInt() + HUNDRED - 1) / HUNDRED;
    }
    return minimumShifts.orElse(0);
  }
}
