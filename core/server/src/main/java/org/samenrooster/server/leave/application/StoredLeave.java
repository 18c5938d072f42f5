package org.samenrooster.server.leave.application;

import java.time.Instant;
import java.util.Optional;
import org.samenrooster.leave.LeaveRequest;

/**
 * A request for leave as it is stored.
 *
 * @param answered what was said to it last, once anything was
 */
public record StoredLeave(
    LeaveRequest request, Asker asker, Instant requestedAt, Optional<Answered> answered) {

  /** Who asks, in which team. */
  public record Asker(String teamId, String memberId, String personId) {}

  /** Who said something, by name, when, and what was added to it. */
  public record Answered(String personName, Instant at, Optional<String> remark) {}
}
