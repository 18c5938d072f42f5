package org.samenrooster.server.team.application;

import org.samenrooster.server.platform.problem.Problems;

/** Refuses what somebody does in his own team alone: leave, wishes, what concerns his contract. */
public final class HomeMember {

  private HomeMember() {}

  /**
   * Lets those pass who belong to the team.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code forbidden} if the member is no
   *     more than lent to it
   */
  public static void require(StoredTeam team, String memberId) {
    if (team.isLent(memberId)) {
      throw Problems.forbidden("problem.forbidden.lent-member");
    }
  }
}
