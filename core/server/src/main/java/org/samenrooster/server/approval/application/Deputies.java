package org.samenrooster.server.approval.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Those who may do the team lead's work on some days. */
public interface Deputies {

  /**
   * Somebody's days as a deputy.
   *
   * @param namedBy the name of who said so
   * @param endedAt when somebody ended it before its last day
   */
  record Deputy(
      String id, String memberId, DateRange dates, String namedBy, Optional<Instant> endedAt) {}

  /** Everybody who was, is or will be one, latest first. */
  List<Deputy> latestFirst(StoredTeam team);

  /** Stores that the caller names a member a deputy now; the id of it. */
  String add(Caller caller, StoredTeam team, String memberId, DateRange dates);

  /** Stores that the caller ends it now, unless it was ended before. */
  void end(Caller caller, StoredTeam team, String deputyId);
}
