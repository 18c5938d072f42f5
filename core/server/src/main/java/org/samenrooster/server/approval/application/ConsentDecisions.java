package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;

/**
 * Writes down who asked and answered, and tells the member and the team lead. Each is told of
 * herself alone, and no event says what somebody said.
 */
@Dependent
final class ConsentDecisions {

  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  ConsentDecisions(Decisions decisions, Outbox outbox) {
    this.decisions = decisions;
    this.outbox = outbox;
  }

  void asked(Caller caller, ShownPeriod shown, LineConsent question) {
    log(caller, shown, "askForLateConsents", question);
    tell(EventName.LATE_CONSENT_ASKED, caller, shown, question);
  }

  void changed(Caller caller, ShownPeriod shown, String operation, LineConsent after) {
    log(caller, shown, operation, after);
    tell(EventName.LATE_CONSENT_ANSWERED, caller, shown, after);
  }

  private void log(Caller caller, ShownPeriod shown, String operation, LineConsent consent) {
    decisions.log(
        Decision.by(
            caller,
            shown.team().team().id(),
            operation,
            new Subject(Subject.TEAM_MEMBER, consent.memberId()),
            consent.state().name()));
  }

  private void tell(EventName name, Caller caller, ShownPeriod shown, LineConsent consent) {
    outbox.tell(
        Event.of(name, caller.organisationId(), shown.team().team().id())
            .by(caller.personId())
            .concerning(consent.memberId())
            .with(EventDetail.PERIOD, shown.period().id()));
  }
}
