package org.samenrooster.rules.worktime;

import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;

/** How much work some weeks may hold on average, where it depends on what else they hold. */
interface AverageLimit {

  /**
   * A limit that holds in some weeks.
   *
   * @param weekMinutes minutes of work a week on average
   * @param madeBy the work with which it came to hold; empty where it always does
   */
  record Found(int weekMinutes, Optional<Duty> madeBy) {}

  /** The same in all weeks. */
  static AverageLimit always(int weekMinutes) {
    Optional<Found> found = Optional.of(new Found(weekMinutes, Optional.empty()));
    return new AverageLimit() {
      @Override
      public int least() {
        return weekMinutes;
      }

      @Override
      public Optional<Found> in(Timeline timeline, Span window) {
        return found;
      }
    };
  }

  /** The lowest that it can be: weeks that hold no more need no closer look. */
  int least();

  /** The limit that holds in a window; empty where none does. */
  Optional<Found> in(Timeline timeline, Span window);

  /** Whether it can hold anywhere in this person's work. */
  default boolean canConcern(Timeline timeline) {
    return true;
  }
}
