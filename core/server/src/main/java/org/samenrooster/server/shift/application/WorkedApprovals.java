package org.samenrooster.server.shift.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.server.team.application.StoredTeam;

/** What was approved of worked hours. An approval is never changed; a later one counts instead. */
public interface WorkedApprovals {

  /** The last approval of what each holder worked on the shifts of a period, by shift. */
  Map<String, WorkedApproval> inPeriod(StoredTeam team, String periodId);

  /** Stores approvals; to be called by one transaction at a time for the same shift. */
  void add(StoredTeam team, Collection<NewApproval> approvals, Yes yes);

  /**
   * A shift with what is approved of it.
   *
   * @param shift with what was recorded last
   * @param number one more than that of the last approval
   * @param minutes what counts for hours
   */
  record NewApproval(RosterShift shift, int number, int minutes) {}

  /**
   * Who approves, and when.
   *
   * @param reason why the hours of a closed period are put right, where they are
   */
  record Yes(String personId, Instant at, Optional<CorrectionReason> reason) {

    public Yes(String personId, Instant at) {
      this(personId, at, Optional.empty());
    }
  }
}
