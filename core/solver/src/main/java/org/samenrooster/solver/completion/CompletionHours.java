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
 * @param elsewhere minutes of work on the timeline that fill no contract here, because they are for
 *     another employer; the rules see that work all the same
 */
public record CompletionHours(int low, int target, int most, int away, int elsewhere) {

  /** Hours of somebody who works here only. */
  public CompletionHours(int low, int target, int most, int away) {
    this(low, target, most, away, 0);
  }

  /** What targets and what may be assigned say. */
  public static CompletionHours of(PeriodTarget target, AssignableMinutes assignable) {
    int aim = Math.max(0, assignable.targetMinutes());
    return new CompletionHours(
        Math.min(aim, target.lowMinutes()), aim, assignable.mostMinutes(), 0);
  }

  /** The same, with what counts as worked besides shifts, and what does not although it is one. */
  public CompletionHours counting(int awayMinutes, int elsewhereMinutes) {
    return new CompletionHours(low, target, most, awayMinutes, elsewhereMinutes);
  }

  boolean isPossible(int days) {
    return 0 <= low
        && low <= target
        && target <= most
        && away >= 0
        && elsewhere >= 0
        && low <= days * 24 * 60;
  }
}
