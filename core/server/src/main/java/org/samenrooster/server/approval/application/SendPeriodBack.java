package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.samenrooster.period.PeriodCommand;
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

  private final MovePeriod periods;
  private final PeriodRemarks remarks;

  @Inject
  SendPeriodBack(MovePeriod periods, PeriodRemarks remarks) {
    this.periods = periods;
    this.remarks = remarks;
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
    var moved = periods.move(caller, address, PeriodCommand.SEND_BACK);
    Strangers.refuse(memberIds, id -> moved.team().team().member(id).isPresent());
    remarks.add(caller, moved.team(), address.periodId(), memberIds, remark);
    return moved;
  }
}
