package org.samenrooster.server.approval.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** What was said when periods were sent back. */
public interface PeriodRemarks {

  /**
   * A remark.
   *
   * @param memberId to whom alone; empty for the whole team
   * @param by the name of who said it
   */
  record Remark(Optional<String> memberId, String remark, String by, Instant at) {}

  /** All remarks of a period, latest first. */
  List<Remark> latestFirst(StoredTeam team, String periodId);

  /** The last remark to each member alone. */
  Map<String, Remark> latestToEach(StoredTeam team, String periodId);

  /**
   * Stores what the caller says now.
   *
   * @param memberIds to whom, each alone; nobody for the whole team
   */
  void add(
      Caller caller, StoredTeam team, String periodId, Collection<String> memberIds, String remark);
}
