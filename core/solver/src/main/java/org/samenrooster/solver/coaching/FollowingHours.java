package org.samenrooster.solver.coaching;

import java.util.List;

/**
 * How many minutes somebody who follows a coach works.
 *
 * @param aim of all weeks together
 * @param most of all weeks together
 * @param weeks of each week by itself
 */
public record FollowingHours(int aim, int most, List<Week> weeks) {

  public FollowingHours {
    weeks = List.copyOf(weeks);
  }

  /**
   * Minutes of one week.
   *
   * @param aim what the week would hold if all weeks were alike
   * @param most what it may hold
   */
  public record Week(int aim, int most) {}
}
