package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;

/** Writes down and tells that somebody became a deputy or is none any more. */
@Dependent
class DeputyChanges {

  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  DeputyChanges(Decisions decisions, Outbox outbox) {
    this.decisions = decisions;
    this.outbox = outbox;
  }

  /** To be called at the end of the command's own transaction. */
  void record(Caller caller, String teamId, String memberId, String operation, String outcome) {
    decisions.log(
        Decision.by(
            caller, teamId, operation, new Subject(Subject.TEAM_MEMBER, memberId), outcome));
    outbox.tell(
        Event.of(EventName.DEPUTY_CHANGED, caller.organisationId(), teamId)
            .by(caller.personId())
            .concerning(memberId));
  }
}
