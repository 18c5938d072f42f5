package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.swapwish.application.OfferedRings.Followed;
import org.samenrooster.server.team.application.StoredTeam;

/** Tells a member, and who leads or watches the team, of her wish; never a colleague. */
@Dependent
final class TellWish {

  private final Outbox outbox;
  private final Decisions decisions;

  @Inject
  TellWish(Outbox outbox, Decisions decisions) {
    this.outbox = outbox;
    this.decisions = decisions;
  }

  /** A member did something with her wish. */
  void done(
      Caller caller, StoredTeam team, StoredWish wish, String operation, SwapWishState state) {
    decisions.log(
        Decision.by(
            caller,
            team.team().id(),
            operation,
            new Subject("SWAP_WISH", wish.id()),
            state.name()));
    moved(
        caller.organisationId(), new Followed(team.team().id(), wish.memberId(), wish.id(), state));
  }

  /** A wish went to another state. */
  void moved(String organisationId, Followed wish) {
    outbox.tell(
        Event.of(EventName.SWAP_WISH_CHANGED, organisationId, wish.teamId())
            .concerning(wish.memberId())
            .with(EventDetail.SWAP_WISH, wish.wishId())
            .with(EventDetail.STATE, wish.state().name()));
  }
}
