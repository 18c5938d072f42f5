package org.samenrooster.server.leave.application;

import org.samenrooster.server.leave.application.LeaveMaster.Where;
import org.samenrooster.server.leave.application.LeaveMasters.StoredMaster;
import org.samenrooster.server.platform.problem.Problems;

/** Lets leave be entered in one system only. */
final class LeaveKeptHere {

  private LeaveKeptHere() {}

  /**
   * Goes on where leave is kept here.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code leave-kept-elsewhere}
   */
  static void require(LeaveMasters masters, String organisationId) {
    var master =
        masters.of(organisationId).map(StoredMaster::master).orElse(LeaveMaster.ASKED_HERE);
    if (master.where() == Where.HR) {
      throw Problems.leaveKeptElsewhere(master.askAt().orElseThrow());
    }
  }
}
