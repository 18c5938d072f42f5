package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.samenrooster.exchange.SwapWishCommand;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.exchange.SwapWishTransitions;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.swapwish.application.OfferedRings.Followed;
import org.samenrooster.server.swapwish.application.SwapWishes.Hopeless;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;

/** Finds the wishes of which nothing can come any more and ends one, each in a transaction. */
@Dependent
public class EndOneWish {

  @Inject private Teams teams;
  @Inject private SwapWishes wishes;
  @Inject private StandingWishes standing;
  @Inject private TellWish tell;
  @Inject private EveryOrganisation everyOrganisation;
  @Inject private Clock clock;

  /** Wishes of all organisations of which nothing can come any more. */
  @Transactional
  public List<Hopeless> hopeless() {
    return everyOrganisation.see(() -> wishes.hopeless(clock.instant()));
  }

  /** Ends it, unless somebody has done something with it or its shift meanwhile. */
  @Transactional
  public void end(Hopeless hopeless) {
    var place = hopeless.place();
    var team = teams.team(place.organisationId(), place.teamId()).orElseThrow();
    wishes.locked(team, List.of(hopeless.wishId())).stream()
        .filter(wish -> hasEnded(team, wish))
        .findFirst()
        .ifPresent(wish -> end(team, wish));
  }

  private boolean hasEnded(StoredTeam team, StoredWish wish) {
    return standing.shown(team, List.of(wish)).get(0).state() == SwapWishState.ENDED;
  }

  private void end(StoredTeam team, StoredWish wish) {
    SwapWishTransitions.next(wish.state(), SwapWishCommand.END)
        .ifPresent(
            next -> {
              wishes.become(team, wish.id(), next, clock.instant());
              tell.moved(
                  team.organisationId(),
                  new Followed(team.team().id(), wish.memberId(), wish.id(), next));
            });
  }
}
