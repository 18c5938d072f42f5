package org.samenrooster.server.period.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samenrooster.approval.LineFingerprint;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** The approvals of single lines of a roster. None is changed or taken away later. */
public interface LineApprovals {

  /**
   * A team lead's yes to a line as it was.
   *
   * @param line what the yes is about
   */
  record LineApproval(
      String memberId, LineFingerprint line, String personId, String personName, Instant at) {}

  /** All that were given in a period, latest first. */
  List<LineApproval> latestFirst(StoredTeam team, String periodId);

  /** Stores that the caller approves these lines now, by member. */
  void add(Caller caller, StoredTeam team, String periodId, Map<String, LineFingerprint> lines);
}
