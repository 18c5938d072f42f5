package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.exchange.application.RosterChanges.Saying;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** Stores a new change, logs it and tells those who are asked. */
@Dependent
final class AddChange {

  private final RosterChanges changes;
  private final Decisions decisions;
  private final TellChange tell;

  @Inject
  AddChange(RosterChanges changes, Decisions decisions, TellChange tell) {
    this.changes = changes;
    this.decisions = decisions;
    this.tell = tell;
  }

  /**
   * To be called while everybody is locked whom the change asks.
   *
   * @param operation by which it was proposed
   */
  StoredChange add(
      Caller caller, StoredTeam team, RosterChange change, String operation, Instant now) {
    var stored = changes.add(team, change, Saying.of(caller, now));
    decisions.log(
        Decision.by(
            caller,
            team.team().id(),
            operation,
            new Subject(SettleChange.ROSTER_CHANGE, change.id()),
            change.kind().name()));
    tell.proposed(team, change);
    return stored;
  }
}
