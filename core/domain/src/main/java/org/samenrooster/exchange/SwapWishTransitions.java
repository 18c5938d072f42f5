package org.samenrooster.exchange;

import static org.samenrooster.exchange.SwapWishState.ENDED;
import static org.samenrooster.exchange.SwapWishState.FULFILLED;
import static org.samenrooster.exchange.SwapWishState.OFFERED;
import static org.samenrooster.exchange.SwapWishState.OPEN;
import static org.samenrooster.exchange.SwapWishState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one table of what may happen to a swap wish. What is not in it may not happen: above all, a
 * wish that is part of an offered ring waits until it is known what comes of that.
 */
public final class SwapWishTransitions {

  private static final Map<SwapWishState, Map<SwapWishCommand, SwapWishState>> TABLE =
      new EnumMap<>(
          Map.of(
              OPEN,
              Map.of(
                  SwapWishCommand.CHANGE, OPEN,
                  SwapWishCommand.OFFER, OFFERED,
                  SwapWishCommand.WITHDRAW, WITHDRAWN,
                  SwapWishCommand.END, ENDED),
              OFFERED,
              Map.of(
                  SwapWishCommand.RELEASE, OPEN,
                  SwapWishCommand.FULFIL, FULFILLED),
              FULFILLED,
              Map.of(SwapWishCommand.REOPEN, OPEN)));

  private SwapWishTransitions() {}

  /** The state a command leads to; empty where it may not be given. */
  public static Optional<SwapWishState> next(SwapWishState state, SwapWishCommand command) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(command));
  }
}
