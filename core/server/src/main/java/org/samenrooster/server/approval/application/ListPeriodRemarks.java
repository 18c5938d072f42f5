package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.approval.application.PeriodRemarks.Remark;
import org.samenrooster.server.period.application.ListPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;

/** Tells why a period was sent back: what was said to the team, and to the caller alone. */
@Dependent
public final class ListPeriodRemarks {

  private final ListPeriods periods;
  private final PeriodRemarks remarks;

  @Inject
  ListPeriodRemarks(ListPeriods periods, PeriodRemarks remarks) {
    this.periods = periods;
    this.remarks = remarks;
  }

  /** A period and what was said about it. */
  public record Said(ShownPeriod shown, List<Remark> remarks) {}

  /**
   * The remarks that the caller may read, latest first; a team lead reads all.
   *
   * @throws Problem if there is no such period
   */
  public Said of(Caller caller, PeriodAddress address) {
    var shown = periods.one(caller, address);
    var all = caller.is(Role.TEAM_LEAD, address.teamId());
    return new Said(
        shown,
        remarks.latestFirst(shown.team(), address.periodId()).stream()
            .filter(remark -> all || remark.memberId().map(caller::isMember).orElse(true))
            .toList());
  }
}
