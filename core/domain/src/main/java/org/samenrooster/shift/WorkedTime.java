package org.samenrooster.shift;

import java.time.ZoneId;
import java.util.List;
import org.samenrooster.rules.Duty;
import org.samenrooster.time.Interval;

/**
 * What somebody really worked on a shift.
 *
 * @param interval from start to end, in whole minutes
 * @param breakMinutes break inside it
 * @param callOuts of time on call, the calls to which the person went: in order, inside it, not
 *     overlapping
 */
public record WorkedTime(Interval interval, int breakMinutes, List<Interval> callOuts) {

  /**
   * @throws IllegalArgumentException if the break is negative or leaves no work
   */
  public WorkedTime {
    callOuts = List.copyOf(callOuts);
    if (breakMinutes < 0 || breakMinutes >= interval.duration().toMinutes()) {
      throw new IllegalArgumentException(
          "A break of (" + breakMinutes + ") minutes does not fit in " + interval + ".");
    }
  }

  /** Work without calls. */
  public WorkedTime(Interval interval, int breakMinutes) {
    this(interval, breakMinutes, List.of());
  }

  /** Elapsed minutes from start to end, without the break. */
  public int minutes() {
    return Math.toIntExact(interval.duration().toMinutes()) - breakMinutes;
  }

  /** The work as the rules see it: that of the shift, at the time at which it was really done. */
  public Duty insteadOf(Duty planned, ZoneId zone) {
    var day = interval.start().atZone(zone).toLocalDate();
    return Duty.of(planned.id(), day, interval, breakMinutes, zone, planned.kind())
        .countingFor(planned.countsFor())
        .withCallOuts(callOuts)
        .requiring(planned.requiredLevel(), planned.qualificationCodes());
  }
}
