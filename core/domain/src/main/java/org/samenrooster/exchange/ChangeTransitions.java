package org.samenrooster.exchange;

import static org.samenrooster.exchange.ChangeState.AGREED;
import static org.samenrooster.exchange.ChangeState.BOOKED;
import static org.samenrooster.exchange.ChangeState.BROKEN;
import static org.samenrooster.exchange.ChangeState.DECLINED;
import static org.samenrooster.exchange.ChangeState.EXPIRED;
import static org.samenrooster.exchange.ChangeState.PROPOSED;
import static org.samenrooster.exchange.ChangeState.REFUSED;
import static org.samenrooster.exchange.ChangeState.UNDONE;
import static org.samenrooster.exchange.ChangeState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The one table of what may happen to a change. What is not in it may not happen. */
public final class ChangeTransitions {

  private static final Map<ChangeState, Map<ChangeCommand, ChangeState>> TABLE =
      new EnumMap<>(
          Map.of(
              PROPOSED,
              Map.of(
                  ChangeCommand.AGREE, AGREED,
                  ChangeCommand.REFUSE, REFUSED,
                  ChangeCommand.DECLINE, DECLINED,
                  ChangeCommand.WITHDRAW, WITHDRAWN,
                  ChangeCommand.EXPIRE, EXPIRED,
                  ChangeCommand.BREAK, BROKEN),
              AGREED,
              Map.of(
                  ChangeCommand.BOOK, BOOKED,
                  ChangeCommand.REFUSE, REFUSED,
                  ChangeCommand.DECLINE, DECLINED,
                  ChangeCommand.WITHDRAW, WITHDRAWN,
                  ChangeCommand.EXPIRE, EXPIRED,
                  ChangeCommand.BREAK, BROKEN),
              BOOKED,
              Map.of(ChangeCommand.UNDO, UNDONE)));

  private ChangeTransitions() {}

  /** The state a command leads to; empty where it may not be given. */
  public static Optional<ChangeState> next(ChangeState state, ChangeCommand command) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(command));
  }
}
