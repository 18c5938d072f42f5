package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;

/** Writes down who decided what about leave, and tells it. */
@Dependent
final class LeaveDecisions {

  private static final String LEAVE_REQUEST = "LEAVE_REQUEST";

  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  LeaveDecisions(Decisions decisions, Outbox outbox) {
    this.decisions = decisions;
    this.outbox = outbox;
  }

  void asked(Caller caller, String teamId, LeaveRequest request) {
    log(caller, teamId, "requestLeave", request);
    outbox.tell(event(EventName.LEAVE_REQUESTED, caller, teamId, request));
  }

  void answered(Caller caller, String teamId, LeaveRequest request) {
    log(caller, teamId, "answerLeaveRequest", request);
    outbox.tell(
        event(EventName.LEAVE_ANSWERED, caller, teamId, request)
            .with(EventDetail.STATE, request.state().name()));
  }

  private static Event event(EventName name, Caller caller, String teamId, LeaveRequest request) {
    return Event.of(name, caller.organisationId(), teamId)
        .by(caller.personId())
        .concerning(request.memberId())
        .with(EventDetail.LEAVE_REQUEST, request.id());
  }

  private void log(Caller caller, String teamId, String operation, LeaveRequest request) {
    log(
        caller,
        teamId,
        operation,
        new Subject(LEAVE_REQUEST, request.id()),
        request.state().name());
  }

  private void log(
      Caller caller, String teamId, String operation, Subject subject, String outcome) {
    decisions.log(Decision.by(caller, teamId, operation, subject, outcome));
  }
}
