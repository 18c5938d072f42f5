package org.samenrooster.server.leave.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.samenrooster.leave.LeaveCommand;
import org.samenrooster.leave.LeaveRequest.Step;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.team.application.StoredTeam;

/** A request for leave as somebody sees it on a day. */
public record ShownLeave(StoredTeam team, StoredLeave stored, LocalDate today) {

  /** What the caller can say to it now. */
  public Set<LeaveCommand> possibleReplies(Caller caller) {
    var possible = EnumSet.noneOf(LeaveCommand.class);
    for (var command : LeaveCommand.values()) {
      if (isFor(caller, command) && stored.request().follow(command, today) instanceof Step.Done) {
        possible.add(command);
      }
    }
    return possible;
  }

  // The member takes it back; somebody else who leads the team decides.
  private boolean isFor(Caller caller, LeaveCommand command) {
    var own = caller.personId().equals(stored.asker().personId());
    return command == LeaveCommand.WITHDRAW
        ? own
        : !own && caller.is(Role.TEAM_LEAD, team.team().id());
  }
}
