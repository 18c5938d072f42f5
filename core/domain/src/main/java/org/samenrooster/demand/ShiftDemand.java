package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.util.List;
import org.samenrooster.team.Level;

/**
 * How many of which shift type are wanted on each day of the week, for people of at least a level.
 */
public record ShiftDemand(List<Entry> entries) {

  public ShiftDemand {
    entries = List.copyOf(entries);
  }

  /**
   * Wanted shifts of one kind.
   *
   * @param day day of the week on which the shift starts
   * @param shiftType code of the shift type
   * @param requiredLevel least level of the person
   * @param count how many, more than 0
   */
  public record Entry(DayOfWeek day, String shiftType, Level requiredLevel, int count) {

    /**
     * @throws IllegalArgumentException if the count is not positive
     */
    public Entry {
      if (count < 1) {
        throw new IllegalArgumentException(
            "A shift demand counts 1 or more, not " + count + " of " + shiftType + ".");
      }
    }
  }

  /** All shifts of a week. */
  public int shiftsAWeek() {
    return entries.stream().mapToInt(Entry::count).sum();
  }
}
