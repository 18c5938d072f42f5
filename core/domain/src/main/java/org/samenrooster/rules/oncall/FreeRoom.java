package org.samenrooster.rules.oncall;

import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.oncall.FreePeriods.Asked;

/** Counts how many free periods a window has room for, while work fills it from the start. */
final class FreeRoom {

  private static final int NO_ROOM_FOR_THE_LONG_ONE = Integer.MIN_VALUE;

  private final Asked asked;
  private final long until;
  private long free;
  private int closed;
  private int longOne = NO_ROOM_FOR_THE_LONG_ONE;

  FreeRoom(Asked asked, Span window) {
    this.asked = asked;
    this.until = window.until();
    this.free = window.from();
  }

  /** How many periods still fit when this work is done too; it starts no earlier than the last. */
  int without(Duty duty) {
    long gap = Math.max(0, duty.startMinute() - free);
    closed += periodsIn(gap);
    longOne = Math.max(longOne, changeByLongOne(gap));
    free = Math.max(free, duty.endMinute());
    long rest = Math.max(0, until - free);
    int all = closed + periodsIn(rest);
    int withLongOne = Math.max(longOne, changeByLongOne(rest));
    return withLongOne == NO_ROOM_FOR_THE_LONG_ONE
        ? Math.min(all, asked.times() - 1)
        : all + withLongOne;
  }

  private int periodsIn(long gap) {
    return (int) (gap / asked.minutes());
  }

  // How the number changes when the long period is taken out of this stretch.
  private int changeByLongOne(long gap) {
    return gap < asked.longMinutes()
        ? NO_ROOM_FOR_THE_LONG_ONE
        : 1 + periodsIn(gap - asked.longMinutes()) - periodsIn(gap);
  }
}
