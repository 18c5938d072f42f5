package org.samenrooster.solver.suggestion;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.samenrooster.rules.Duty;

/** What makes a shift one that has to be shared fairly. */
public enum BurdenKind {
  NIGHT,
  /** Some of it lies between Saturday 00:00 and Monday 00:00. */
  WEEKEND;

  private static final Set<DayOfWeek> WEEKEND_DAYS =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** What some work is; nothing on a weekday by day. */
  static Set<BurdenKind> of(Duty duty) {
    Set<BurdenKind> kinds = EnumSet.noneOf(BurdenKind.class);
    if (duty.isNight()) {
      kinds.add(NIGHT);
    }
    Instant lastMoment = duty.interval().endExclusive().minusNanos(1);
    if (WEEKEND_DAYS.contains(duty.dayOfWeek())
        || WEEKEND_DAYS.contains(lastMoment.atZone(duty.zone()).getDayOfWeek())) {
      kinds.add(WEEKEND);
    }
    return kinds;
  }

  /** Whether some work is any of these. */
  static boolean anyOf(Set<BurdenKind> kinds, Duty duty) {
    return of(duty).stream().anyMatch(kinds::contains);
  }
}
