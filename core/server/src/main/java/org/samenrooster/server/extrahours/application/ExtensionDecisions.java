package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;

/** Writes down who decided what about an extension, and tells it. */
@Dependent
final class ExtensionDecisions {

  private static final String CONTRACT_EXTENSION = "CONTRACT_EXTENSION";

  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  ExtensionDecisions(Decisions decisions, Outbox outbox) {
    this.decisions = decisions;
    this.outbox = outbox;
  }

  void log(Caller caller, StoredExtension.Place place, String operation, Outcome outcome) {
    decisions.log(
        Decision.by(
            caller,
            place.teamId(),
            operation,
            new Subject(CONTRACT_EXTENSION, outcome.extensionId()),
            outcome.state()));
    outbox.tell(
        Event.of(EventName.CONTRACT_EXTENSION_CHANGED, caller.organisationId(), place.teamId())
            .by(caller.personId())
            .concerning(place.memberId())
            .with(EventDetail.CONTRACT_EXTENSION, outcome.extensionId())
            .with(EventDetail.STATE, outcome.state()));
  }

  /** What became of which extension. */
  record Outcome(String extensionId, String state) {}
}
