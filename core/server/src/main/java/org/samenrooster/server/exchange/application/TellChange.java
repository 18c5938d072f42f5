package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.Consent;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * Tells those concerned of a change, and the team of shifts with another holder; never who said no,
 * so what became of a change is told without who did it.
 */
@Dependent
final class TellChange {

  private final Outbox outbox;

  @Inject
  TellChange(Outbox outbox) {
    this.outbox = outbox;
  }

  void proposed(StoredTeam team, RosterChange change) {
    var event = Event.of(EventName.ROSTER_CHANGE_PROPOSED, team.organisationId(), team.team().id());
    // Who proposes is not asked.
    var by = change.proposer().flatMap(team::personOf).map(event::by).orElse(event);
    outbox.tell(concerning(by, change.id(), members(change)));
  }

  void enteredByPhone(Caller caller, StoredTeam team, String changeId, String memberId) {
    consent(EventName.CONSENT_ENTERED_BY_PHONE, caller, team, changeId, memberId);
  }

  void disputed(Caller caller, StoredTeam team, String changeId, String memberId) {
    consent(EventName.CONSENT_DISPUTED, caller, team, changeId, memberId);
  }

  private void consent(
      EventName name, Caller caller, StoredTeam team, String changeId, String memberId) {
    var event = Event.of(name, team.organisationId(), team.team().id()).by(caller.personId());
    outbox.tell(concerning(event, changeId, List.of(memberId)));
  }

  void moved(StoredTeam team, RosterChange change) {
    ended(team.organisationId(), team.team().id(), change.id(), members(change), change.state());
  }

  void ended(
      String organisationId,
      String teamId,
      String changeId,
      Collection<String> members,
      ChangeState state) {
    outbox.tell(
        concerning(
                Event.of(EventName.ROSTER_CHANGE_MOVED, organisationId, teamId), changeId, members)
            .with(EventDetail.STATE, state.name()));
  }

  void exchanged(StoredTeam team, Collection<RosterShift> shifts) {
    for (var shift : shifts) {
      outbox.tell(
          Event.of(EventName.SHIFT_EXCHANGED, team.organisationId(), team.team().id())
              .with(EventDetail.PERIOD, shift.periodId())
              .with(EventDetail.SHIFT, shift.shift().id()));
    }
  }

  private static List<String> members(RosterChange change) {
    return change.consents().stream().map(Consent::memberId).toList();
  }

  private static Event concerning(Event event, String changeId, Collection<String> members) {
    var told = event.with(EventDetail.ROSTER_CHANGE, changeId);
    for (var member : members) {
      told = told.concerning(member);
    }
    return told;
  }
}
