package org.samenrooster.server.swapwish.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.samenrooster.exchange.SwapWishCommand;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.RingKey;

/** The rings that were offered, with the wishes behind them. */
public interface OfferedRings {

  /** The rings with any of these shifts that were offered, whatever came of them. */
  Set<RingKey> offeredBefore(StoredTeam team, Collection<String> shiftIds);

  /** Stores that a ring is offered, and that these wishes are part of it. */
  void offer(StoredTeam team, String changeId, RingKey key, Collection<String> wishIds, Instant at);

  /** A wish that has gone to another state. */
  record Followed(String teamId, String memberId, String wishId, SwapWishState state) {}

  /**
   * Gives a command to all wishes behind a ring to which it may be given. A wish is not opened
   * again where another one has come to stand on its shift.
   */
  List<Followed> follow(
      String organisationId, String changeId, SwapWishCommand command, Instant at);
}
