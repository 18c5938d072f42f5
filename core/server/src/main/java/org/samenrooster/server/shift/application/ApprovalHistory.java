package org.samenrooster.server.shift.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** What was approved of shifts, one approval after the other; each question is two statements. */
public interface ApprovalHistory {

  /**
   * A held shift with what was approved of its holder's work.
   *
   * @param holder the member
   * @param planned as it is on the roster
   * @param approvals in order, at least one
   */
  record ApprovedWork(String holder, Duty planned, List<Approval> approvals) {

    public ApprovedWork {
      approvals = List.copyOf(approvals);
    }

    /** The last approval before the first correction: what was told while the days were open. */
    public Optional<Approval> beforeCorrections() {
      return approvals.stream()
          .takeWhile(approval -> approval.correctedAt().isEmpty())
          .reduce((earlier, later) -> later);
    }
  }

  /**
   * An approval.
   *
   * @param number 1 for the first
   * @param worked as it was recorded, or as it was planned
   * @param correctedAt when a shift of closed days was put right; empty for a yes in time
   */
  record Approval(int number, Duty worked, Optional<Instant> correctedAt) {}

  /** The approved shifts of these roster days. */
  List<ApprovedWork> onDays(StoredTeam team, DateRange days);

  /** The shifts of which something was put right in this time, with all their approvals. */
  List<ApprovedWork> correctedIn(StoredTeam team, Interval time);
}
