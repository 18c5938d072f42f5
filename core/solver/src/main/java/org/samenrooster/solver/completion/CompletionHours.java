package org.samenrooster.solver.completion;

import org.samenrooster.hours.extra.AssignableMinutes;
import org.samenrooster.hours.season.PeriodTarget;

/**
 * What a person is to be rostered for in the days of a completion, in minutes.
 *
 * @param low the least within the band
 * @param target what the days aim at
 * @param most that may be assigned: nothing beyond the contract without a yes
 * @param away minutes of absence that count as worked
 */
public record CompletionHours(int low, int target, int most, int away) {

  /** What targets and what may be assigned say. */
  public static CompletionHours of(PeriodTarget target, AssignableMinutes assignable, int away) {
    int aim = Math.max(0, assignable.targetMinutes());
    return new CompletionHours(
        Math.min(aim, target.lowMinutes()), aim, assignable.mostMinutes(), away);
  }

  boolean isPossible(int days) {
    return 0 <= low && low <= target && target <= most && away >= 0 && low <= days * 24 * 60;
  }
}
