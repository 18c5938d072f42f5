package org.samenrooster.rules;

import java.util.List;

/** Measures uninterrupted rest inside a window, in minutes since the epoch. */
final class Rests {

  private Rests() {}

  /** The longest stretch without work inside [from, until). */
  static long longestBetween(List<Duty> duties, long from, long until) {
    long longest = 0;
    long free = from;
    for (int i = firstEndingAfter(duties, from); i < duties.size(); i++) {
      Duty duty = duties.get(i);
      if (duty.startMinute() >= until) {
        break;
      }
      if (duty.countsFor().rest()) {
        longest = Math.max(longest, duty.startMinute() - free);
        free = Math.max(free, duty.endMinute());
      }
    }
    return Math.max(longest, until - free);
  }

  /**
   * The sum of the stretches without work inside [from, until) that last at least {@code part}
   * minutes.
   */
  static long sumOfPartsBetween(List<Duty> duties, long from, long until, long part) {
    long sum = 0;
    long free = from;
    for (int i = firstEndingAfter(duties, from); i < duties.size(); i++) {
      Duty duty = duties.get(i);
      if (duty.startMinute() >= until) {
        break;
      }
      if (duty.countsFor().rest()) {
        sum += atLeast(part, duty.startMinute() - free);
        free = Math.max(free, duty.endMinute());
      }
    }
    return sum + atLeast(part, until - free);
  }

  private static long atLeast(long part, long rest) {
    return rest >= part ? rest : 0;
  }

  // Duties are sorted by start and last at most a day, so nothing that starts two days earlier
  // reaches the window.
  private static int firstEndingAfter(List<Duty> duties, long from) {
    int low = 0;
    int high = duties.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (duties.get(middle).startMinute() < from - 2 * 24 * 60) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < duties.size() && duties.get(low).endMinute() <= from) {
      low++;
    }
    return low;
  }
}
