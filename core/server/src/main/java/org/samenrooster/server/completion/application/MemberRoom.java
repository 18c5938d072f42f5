package org.samenrooster.server.completion.application;

import org.samenrooster.agreement.HeldWork;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.solver.completion.Agreed;
import org.samenrooster.solver.completion.CompletionHours;
import org.samenrooster.time.DateRange;

/** How much somebody has of a period, and whether more of it is too much. */
final class MemberRoom {

  private MemberRoom() {}

  /**
   * Minutes that fill the contract in a period: work and absences that count, without work for
   * others.
   */
  static int planned(Timeline timeline, CompletionHours hours, DateRange days) {
    return hours.away()
        - hours.elsewhere()
        + timeline.duties().stream()
            .filter(duty -> days.contains(duty.day()))
            .filter(duty -> duty.countsFor().hours())
            .mapToInt(Duty::workMinutes)
            .sum();
  }

  /** Whether what comes is more shifts than the team agreed on; what was held before stands. */
  static boolean tooManyShifts(Agreed agreed, HeldWork before, HeldWork after) {
    return after.shifts() > before.shifts() && agreed.picking().shiftsLeft(after) < 0;
  }

  /** The same of minutes. */
  static boolean tooManyMinutes(Agreed agreed, HeldWork before, HeldWork after) {
    return after.minutes() > before.minutes() && agreed.picking().minutesLeft(after) < 0;
  }
}
