package org.samenrooster.server.extrahours.application;

import java.time.LocalDate;
import java.util.Set;
import org.samenrooster.hours.extra.ExtensionCommand;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.team.application.StoredTeam;

/** A contract extension as somebody sees it on a day. */
public record ShownExtension(StoredTeam team, StoredExtension stored, LocalDate today) {

  /** Where it stands: what nobody answered in time has lapsed. */
  public ExtensionState state() {
    var state = stored.extension().state();
    return state == ExtensionState.PROPOSED && stored.extension().isDue(today)
        ? ExtensionState.LAPSED
        : state;
  }

  /** What the caller can say to it now. */
  public Set<ExtensionCommand> possibleReplies(Caller caller) {
    var extension = stored.extension();
    var isMember = caller.personId().equals(extension.memberId());
    if (state() != ExtensionState.PROPOSED
        || (!isMember && !caller.is(Role.TEAM_LEAD, team.team().id()))) {
      return Set.of();
    }
    return isMember == extension.isProposedByMember()
        ? Set.of(ExtensionCommand.WITHDRAW)
        : Set.of(ExtensionCommand.ACCEPT, ExtensionCommand.DECLINE);
  }
}
