package org.samenrooster.sickcall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.time.Interval;

/**
 * Takes an absence apart: the shifts in it count for the minutes that were rostered, the time
 * between them counts as the rules say. No two parts overlap, or rules would count an hour twice.
 */
public final class AwayTime {

  private AwayTime() {}

  /**
   * The time of an absence that lies in none of the shifts, in order.
   *
   * @param from when it begins
   * @param until when it ends; not after it begins for an absence that is over at once
   * @param shifts those that count by themselves; one may reach beyond the end
   */
  public static List<Interval> between(Instant from, Instant until, Collection<Interval> shifts) {
    List<Interval> free = new ArrayList<>();
    var next = from;
    for (Interval shift : shifts.stream().sorted(Comparator.comparing(Interval::start)).toList()) {
      var end = shift.start().isBefore(until) ? shift.start() : until;
      if (end.isAfter(next)) {
        free.add(new Interval(next, end));
      }
      if (shift.endExclusive().isAfter(next)) {
        next = shift.endExclusive();
      }
    }
    if (until.isAfter(next)) {
      free.add(new Interval(next, until));
    }
    return free;
  }
}
