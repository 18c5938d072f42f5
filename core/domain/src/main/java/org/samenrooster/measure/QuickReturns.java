package org.samenrooster.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.samenrooster.rules.Duty;

/**
 * How often a person comes back to work after less than eleven hours of rest (Vedaa and others,
 * Occupational and Environmental Medicine 2017, 74:496). Rest is counted as the rules count it:
 * between work that counts for rest, on the clock that does not change. Parts of the work of one
 * roster day, such as a split shift, have no return between them.
 */
public final class QuickReturns {

  /** Less rest than this is a quick return. */
  public static final int REST_MINUTES = 11 * 60;

  private QuickReturns() {}

  /**
   * The work before which the rest was too short.
   *
   * @param work of one person, in any order, what lies before the work that is looked at included
   * @param counted which work is looked at
   */
  public static List<Duty> before(Collection<Duty> work, Predicate<Duty> counted) {
    List<Duty> inOrder =
        work.stream()
            .filter(Duty::countsForRest)
            .sorted(Comparator.comparingLong(Duty::startMinute))
            .toList();
    List<Duty> found = new ArrayList<>();
    long ofDayUntil = Long.MIN_VALUE;
    LocalDate day = LocalDate.MIN;
    for (Duty duty : inOrder) {
      if (!duty.day().equals(day)) {
        day = duty.day();
        if (isQuick(duty, ofDayUntil) && counted.test(duty)) {
          found.add(duty);
        }
      }
      ofDayUntil = Math.max(ofDayUntil, duty.endMinute());
    }
    return found;
  }

  private static boolean isQuick(Duty duty, long freeFrom) {
    return freeFrom != Long.MIN_VALUE && duty.startMinute() - freeFrom < REST_MINUTES;
  }
}
