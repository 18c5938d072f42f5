package org.samenrooster.server.shift.application;

import org.samenrooster.time.DateRange;

/** The days on which rules can be broken by work on other days. */
public final class JudgedDays {

  // Rest is too short for the work on the other side of it.
  private static final int BEFORE = 14;
  // A sum over a year may become too large by work that is planned already for later.
  private static final int AFTER = Timelines.WINDOW_DAYS;

  private JudgedDays() {}

  /** The days on which a rule can be broken when work on these days changes. */
  public static DateRange around(DateRange changed) {
    return new DateRange(changed.from().minusDays(BEFORE), changed.until().plusDays(AFTER));
  }
}
