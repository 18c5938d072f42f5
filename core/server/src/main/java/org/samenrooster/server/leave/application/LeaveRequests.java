package org.samenrooster.server.leave.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.server.leave.application.StoredLeave.Asker;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** The stored requests for leave. Everything is asked within one organisation. */
public interface LeaveRequests {

  /** Stores a request. */
  void add(String organisationId, Asker asker, LeaveRequest request, Instant at);

  /** Stores what somebody answered. */
  void answer(String organisationId, LeaveRequest answered, Answer answer);

  /** Who answers, when, and what is added to it. */
  record Answer(String personId, Instant at, Optional<String> remark) {}

  /** The person who made a request of the team. */
  Optional<String> personOf(StoredTeam team, String requestId);

  /** A request of the team as it is in the database now. */
  Optional<StoredLeave> one(StoredTeam team, String requestId);

  /** What a person asked for in whatever team, as far as it shares a day with these. */
  List<LeaveRequest> ofPerson(String organisationId, String personId, DateRange days);

  /** The requests of the team that nobody answered and that share a day with these. */
  List<LeaveRequest> unanswered(StoredTeam team, DateRange days);

  /**
   * The requests of a team, the latest first.
   *
   * @param memberId only those of this member; empty for all
   */
  List<StoredLeave> latestFirst(StoredTeam team, Optional<String> memberId, MomentPage page);
}
