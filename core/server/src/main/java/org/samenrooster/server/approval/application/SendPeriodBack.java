package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.MovePeriod;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.security.Caller;

/**
 * Opens a round again and says why, to the team or to single members. Approvals of lines that do
 * not change stand.
 */
@Dependent
public final class SendPeriodBack {

  private final LockedPeriods periods;
  private final PeriodRemarks remarks;
  private final MovePeriod move;

  @Inject
  SendPeriodBack(LockedPeriods periods, PeriodRemarks remarks, MovePeriod move) {
    this.periods = periods;
    this.remarks = remarks;
    this.move = move;
  }

  /**
   * Sends the period back; to be called in a transaction.
   *
   * @param memberIds who is meant; nobody for the whole team
   * @throws Problem {@code wrong-phase} where it cannot be sent back, {@code impossible-document}
   *     for who is no member
   */
  public ShownPeriod back(
      Caller caller, PeriodAddress address, Collection<String> memberIds, String remark) {
    var team = periods.held(caller, address).team();
    Strangers.refuse(memberIds, id -> team.team().member(id).isPresent());
    // Before the decision, which is told with what was said by then.
    remarks.add(caller, team, address.periodId(), memberIds, remark);
    return move.move(caller, address, PeriodCommand.SEND_BACK, "sendPeriodBack");
  }
}
