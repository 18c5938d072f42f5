package org.samenrooster.agreement;

import java.util.Collection;
import org.samenrooster.shift.Shift;

/**
 * What one person holds of a roster period, as agreements count it: every shift of the team,
 * however it came to her.
 *
 * @param minutes of shifts that count for hours
 * @param unpopular how many of the shifts are unpopular
 */
public record HeldWork(int shifts, int minutes, int unpopular) {

  /** Of somebody who holds nothing. */
  public static final HeldWork NOTHING = new HeldWork(0, 0, 0);

  /** Counts the shifts that one person holds. */
  public static HeldWork of(Collection<? extends Shift> held, UnpopularWork work) {
    int minutes =
        held.stream()
            .filter(shift -> shift.duty().countsFor().hours())
            .mapToInt(shift -> shift.duty().workMinutes())
            .sum();
    long unpopular =
        held.stream().filter(shift -> work.isOne(shift.shiftType(), shift.duty())).count();
    return new HeldWork(held.size(), minutes, (int) unpopular);
  }

  /** This and more. */
  public HeldWork and(HeldWork more) {
    return new HeldWork(shifts + more.shifts, minutes + more.minutes, unpopular + more.unpopular);
  }
}
