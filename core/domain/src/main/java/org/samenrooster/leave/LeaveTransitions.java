package org.samenrooster.leave;

import java.util.Map;
import java.util.Optional;

/**
 * Which answer leads a request for leave from which state to which; what is not listed cannot be
 * done. Leave that was granted is not taken away again by the team lead: only the member gives it
 * back.
 */
public final class LeaveTransitions {

  private static final Map<LeaveState, Map<LeaveCommand, LeaveState>> TABLE =
      Map.of(
          LeaveState.REQUESTED,
          Map.of(
              LeaveCommand.GRANT, LeaveState.GRANTED,
              LeaveCommand.REFUSE, LeaveState.REFUSED,
              LeaveCommand.WITHDRAW, LeaveState.WITHDRAWN),
          LeaveState.GRANTED,
          Map.of(LeaveCommand.WITHDRAW, LeaveState.WITHDRAWN));

  private LeaveTransitions() {}

  /** The state after the command; empty where the command is not possible. */
  public static Optional<LeaveState> next(LeaveState state, LeaveCommand command) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(command));
  }
}
