package org.samenrooster.server.approval.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.approval.LineException;
import org.samenrooster.approval.LineFacts;
import org.samenrooster.server.approval.application.PeriodRemarks.Remark;
import org.samenrooster.server.period.application.LineApprovals.LineApproval;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.team.TeamMember;

/**
 * What a team lead looks at before the yes.
 *
 * @param open how many shifts nobody holds
 * @param shortfallMinutes of need that is not covered
 * @param lines with something to decide first, then in the order of the team
 */
public record ApprovalOverview(
    ShownPeriod shown, Instant asOf, int open, int shortfallMinutes, List<Line> lines) {

  public ApprovalOverview {
    lines = List.copyOf(lines);
  }

  /**
   * One member's line.
   *
   * @param shifts how many
   * @param exceptions what asks for a decision; empty where nothing does
   * @param own whether it is the caller's, which somebody else approves
   * @param approval the latest that stands
   * @param remark the last that was said to her alone
   */
  public record Line(
      TeamMember member,
      int shifts,
      LineFacts facts,
      Set<LineException> exceptions,
      boolean own,
      Optional<LineApproval> approval,
      Optional<Remark> remark) {

    /** Whether nothing about it asks for a decision, and it still waits for a yes. */
    boolean waitsWithoutException() {
      return exceptions.isEmpty() && approval.isEmpty();
    }
  }
}
