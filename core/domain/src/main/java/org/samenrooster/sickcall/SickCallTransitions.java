package org.samenrooster.sickcall;

import java.util.Map;
import java.util.Optional;

/** Which command leads a sick call from which state to which; what is not listed cannot be done. */
public final class SickCallTransitions {

  private static final Map<SickCallState, Map<SickCallCommand, SickCallState>> TABLE =
      Map.of(
          SickCallState.REPORTED,
          Map.of(
              SickCallCommand.EXPECT, SickCallState.REPORTED,
              SickCallCommand.RECOVER, SickCallState.RECOVERED,
              SickCallCommand.CONFIRM, SickCallState.CONFIRMED,
              SickCallCommand.REFUSE, SickCallState.REFUSED),
          SickCallState.CONFIRMED,
          Map.of(
              SickCallCommand.EXPECT, SickCallState.CONFIRMED,
              SickCallCommand.RECOVER, SickCallState.CLOSED),
          SickCallState.RECOVERED,
          Map.of(
              SickCallCommand.CONFIRM, SickCallState.CLOSED,
              SickCallCommand.REFUSE, SickCallState.REFUSED));

  private SickCallTransitions() {}

  /** The state after the command; empty where the command is not possible. */
  public static Optional<SickCallState> next(SickCallState state, SickCallCommand command) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(command));
  }
}
