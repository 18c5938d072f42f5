package org.samenrooster.server.exchange.application;

import java.time.Instant;
import java.util.Optional;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * A change that nobody else touches until the transaction ends, with the people whose rosters it
 * may change.
 *
 * @param memberId who the caller is in the team; empty for a team lead from outside
 */
record ChangeInHand(
    Caller caller, StoredTeam team, Optional<String> memberId, StoredChange stored, Instant now) {

  RosterChange change() {
    return stored.change();
  }

  boolean isLead() {
    return caller.is(Role.TEAM_LEAD, team.team().id());
  }

  /** Whether the caller's own roster is concerned. */
  boolean concernsCaller() {
    return memberId.flatMap(change()::consentOf).isPresent();
  }
}
