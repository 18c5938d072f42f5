package org.samenrooster.exchange;

import static org.samenrooster.exchange.ConsentState.ASKED;
import static org.samenrooster.exchange.ConsentState.BY_PHONE;
import static org.samenrooster.exchange.ConsentState.DISPUTED;
import static org.samenrooster.exchange.ConsentState.GIVEN;
import static org.samenrooster.exchange.ConsentState.LAPSED;
import static org.samenrooster.exchange.ConsentState.REFUSED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one table of what may happen to a consent. Only what nobody answered can lapse: a yes and a
 * no stay what they are, whatever becomes of the change.
 */
public final class ConsentTransitions {

  private static final Map<ConsentState, Map<ConsentCommand, ConsentState>> TABLE =
      new EnumMap<>(
          Map.of(
              ASKED,
              Map.of(
                  ConsentCommand.GIVE, GIVEN,
                  ConsentCommand.REFUSE, REFUSED,
                  ConsentCommand.ENTER_BY_PHONE, BY_PHONE,
                  ConsentCommand.LAPSE, LAPSED),
              GIVEN,
              Map.of(ConsentCommand.REFUSE, REFUSED),
              BY_PHONE,
              Map.of(ConsentCommand.GIVE, GIVEN, ConsentCommand.DISPUTE, DISPUTED)));

  private ConsentTransitions() {}

  /** The state a command leads to; empty where it may not be given. */
  public static Optional<ConsentState> next(ConsentState state, ConsentCommand command) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(command));
  }
}
