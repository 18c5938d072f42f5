package org.samenrooster.shift;

import java.time.ZoneId;
import org.samenrooster.rules.Duty;
import org.samenrooster.time.Interval;

/**
 * What somebody really worked on a shift.
 *
 * @param interval from start to end, in whole minutes
 * @param breakMinutes break inside it
 */
public record WorkedTime(Interval interval, int breakMinutes) {

  /**
   * @throws IllegalArgumentException if the break is negative or leaves no work
   */
  public WorkedTime {
    if (breakMinutes < 0 || breakMinutes >= interval.duration().toMinutes()) {
      throw new IllegalArgumentException(
          "A break of (" + breakMinutes + ") minutes does not fit in " + interval + ".");
    }
  }

  /** Elapsed minutes of work, without the break. */
  public int minutes() {
    return Math.toIntExact(interval.duration().toMinutes()) - breakMinutes;
  }

  /** The work as the rules see it: that of the shift, at the time at which it was really done. */
  public Duty insteadOf(Duty planned, ZoneId zone) {
    var day = interval.start().atZone(zone).toLocalDate();
    return Duty.of(planned.id(), day, interval, breakMinutes, zone, planned.kind())
        .countingFor(planned.countsFor())
        .requiring(planned.requiredLevel(), planned.qualificationCodes());
  }
}
