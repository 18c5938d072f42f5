package org.samenrooster.agreement;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.samenrooster.rules.Duty;

/** Work that most people would rather not have too much of, by when it is. */
public enum UnpopularKind {
  /** It ends after 20:00 or before 06:00, and is no night shift. */
  EVENING {
    @Override
    public boolean isOne(Duty duty) {
      LocalTime end = duty.localEnd();
      boolean late = end.isAfter(EVENING_ENDS_AFTER) || end.isBefore(NIGHT_ENDS_AT_LATEST);
      return late && !duty.isNight();
    }
  },
  /** A night shift in the sense of the law: more than an hour of work before 06:00. */
  NIGHT {
    @Override
    public boolean isOne(Duty duty) {
      return duty.isNight();
    }
  },
  /** It begins on a Saturday or a Sunday. */
  WEEKEND {
    @Override
    public boolean isOne(Duty duty) {
      return duty.dayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
  };

  private static final LocalTime EVENING_ENDS_AFTER = LocalTime.of(20, 0);
  private static final LocalTime NIGHT_ENDS_AT_LATEST = LocalTime.of(6, 0);

  /** Whether some work is of this kind. */
  public abstract boolean isOne(Duty duty);
}
