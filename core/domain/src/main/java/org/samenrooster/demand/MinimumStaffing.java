package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.util.Set;
import org.samenrooster.team.Level;

/**
 * The least number of people of at least a level in a part of the day, whatever the care asks.
 *
 * @param people 0 or more
 */
public record MinimumStaffing(DayWindow window, Set<DayOfWeek> days, Level level, int people) {

  /**
   * @throws IllegalArgumentException if it asks for fewer than nobody
   */
  public MinimumStaffing {
    days = Set.copyOf(days);
    if (people < 0) {
      throw new IllegalArgumentException(
          "Minimum staffing is 0 people or more, not " + people + ".");
    }
  }
}
