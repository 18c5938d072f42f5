package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * Writes down who did what with a sick call, and tells it: the call to whom it concerns, to the
 * team only that a shift is open.
 */
@Dependent
final class SickCallDecisions {

  private static final String SICK_CALL = "SICK_CALL";

  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  SickCallDecisions(Decisions decisions, Outbox outbox) {
    this.decisions = decisions;
    this.outbox = outbox;
  }

  void changed(Caller caller, StoredSickCall stored, String operation) {
    var state = stored.call().state().name();
    decisions.log(
        Decision.by(
            caller,
            stored.place().teamId(),
            operation,
            new Subject(SICK_CALL, stored.call().id()),
            state));
    outbox.tell(
        Event.of(EventName.SICK_CALL_CHANGED, caller.organisationId(), stored.place().teamId())
            .by(caller.personId())
            .concerning(stored.call().memberId())
            .with(EventDetail.SICK_CALL, stored.call().id())
            .with(EventDetail.STATE, state));
  }

  // Without who did it and whom it concerns: that would say who is ill.
  void replacements(EventName name, StoredTeam team, Collection<RosterShift> vacated) {
    vacated.forEach(
        shift ->
            outbox.tell(
                Event.of(name, team.organisationId(), team.team().id())
                    .with(EventDetail.PERIOD, shift.periodId())
                    .with(EventDetail.SHIFT, shift.shift().id())));
  }
}
