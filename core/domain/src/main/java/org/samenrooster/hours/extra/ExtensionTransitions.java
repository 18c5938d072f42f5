package org.samenrooster.hours.extra;

import static org.samenrooster.hours.extra.ExtensionCommand.ACCEPT;
import static org.samenrooster.hours.extra.ExtensionCommand.DECLINE;
import static org.samenrooster.hours.extra.ExtensionCommand.LAPSE;
import static org.samenrooster.hours.extra.ExtensionCommand.SEND_TO_HR;
import static org.samenrooster.hours.extra.ExtensionCommand.WITHDRAW;
import static org.samenrooster.hours.extra.ExtensionState.ACCEPTED;
import static org.samenrooster.hours.extra.ExtensionState.DECLINED;
import static org.samenrooster.hours.extra.ExtensionState.LAPSED;
import static org.samenrooster.hours.extra.ExtensionState.PROPOSED;
import static org.samenrooster.hours.extra.ExtensionState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The one table of what may happen to a proposal. What is not in it may not happen. */
public final class ExtensionTransitions {

  private static final Map<ExtensionState, Map<ExtensionCommand, ExtensionState>> TABLE =
      new EnumMap<>(
          Map.of(
              PROPOSED,
              Map.of(ACCEPT, ACCEPTED, DECLINE, DECLINED, WITHDRAW, WITHDRAWN, LAPSE, LAPSED),
              ACCEPTED,
              Map.of(SEND_TO_HR, ExtensionState.SENT_TO_HR)));

  private ExtensionTransitions() {}

  /** The state a command leads to; empty where it may not be given. */
  public static Optional<ExtensionState> next(ExtensionState state, ExtensionCommand command) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(command));
  }
}
