package org.samenrooster.rules;

import java.util.OptionalInt;
import org.samenrooster.time.Interval;

/**
 * Time in which a person does not work, without a reason. Its hours count as worked (ATW 5:2).
 *
 * @param interval when
 * @param countedMinutes minutes that count as worked; where nobody says, the person's contract
 *     hours, spread evenly over the week
 */
public record Absence(Interval interval, OptionalInt countedMinutes) {

  /**
   * @throws IllegalArgumentException if the counted minutes are negative or more than the absence
   *     lasts
   */
  public Absence {
    long length = interval.duration().toMinutes();
    if (countedMinutes.isPresent()
        && (countedMinutes.getAsInt() < 0 || countedMinutes.getAsInt() > length)) {
      throw new IllegalArgumentException(
          "An absence of ("
              + length
              + ") minutes cannot count for ("
              + countedMinutes.getAsInt()
              + ").");
    }
  }

  /** An absence for which contract hours count. */
  public static Absence of(Interval interval) {
    return new Absence(interval, OptionalInt.empty());
  }
}
