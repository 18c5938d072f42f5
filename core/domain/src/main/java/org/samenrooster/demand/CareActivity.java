package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.util.Set;
import org.samenrooster.team.Level;

/**
 * A piece of care that is done once on each of its days, without a break, somewhere in its window.
 *
 * @param name what is done
 * @param minutes how long it takes; not longer than the window
 * @param window when it may be done
 * @param level least level of who does it
 * @param days on which it is done
 * @param carers how many people do it together
 */
public record CareActivity(
    String name, int minutes, DayWindow window, Level level, Set<DayOfWeek> days, int carers) {

  /**
   * @throws IllegalArgumentException if it does not fit in its window, or nobody does it
   */
  public CareActivity {
    days = Set.copyOf(days);
    if (minutes < 1 || minutes > window.minutes() || carers < 1) {
      throw new IllegalArgumentException(
          "Activity ("
              + name
              + ") of "
              + minutes
              + " minutes by "
              + carers
              + " carers must fit in its window of "
              + window.minutes()
              + " minutes.");
    }
  }

  /** Work of a week. */
  public int weeklyMinutes() {
    return minutes * carers * days.size();
  }
}
