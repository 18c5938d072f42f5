package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.SwapWishCommand;
import org.samenrooster.server.exchange.application.RingWishes;

/** Lets wishes follow the ring that they are part of. */
@Dependent
final class FollowRings implements RingWishes {

  private final OfferedRings rings;
  private final TellWish tell;
  private final Clock clock;

  @Inject
  FollowRings(OfferedRings rings, TellWish tell, Clock clock) {
    this.rings = rings;
    this.tell = tell;
    this.clock = clock;
  }

  @Override
  public void follow(String organisationId, String changeId, ChangeState state) {
    SwapWishCommand.following(state)
        .ifPresent(
            command ->
                rings
                    .follow(organisationId, changeId, command, clock.instant())
                    .forEach(wish -> tell.moved(organisationId, wish)));
  }
}
