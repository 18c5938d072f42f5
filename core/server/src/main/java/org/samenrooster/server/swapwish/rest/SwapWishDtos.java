package org.samenrooster.server.swapwish.rest;

import java.util.Optional;
import org.samenrooster.api.model.StandingWishDto;
import org.samenrooster.api.model.SwapWishStateDto;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.suggestion.rest.WantedShiftDtos;
import org.samenrooster.server.swapwish.application.ShownWish;

/** Swap wishes as they travel. */
final class SwapWishDtos {

  private SwapWishDtos() {}

  static StandingWishDto of(ShownWish shown) {
    var wish = shown.wish();
    var team = shown.team().team();
    return new StandingWishDto()
        .id(wish.id())
        .memberId(wish.memberId())
        .displayName(team.member(wish.memberId()).orElseThrow().name())
        .shift(new ShiftDtos(team, Optional.empty()).of(shown.shift()))
        .wanted(WantedShiftDtos.told(wish.wanted()))
        .state(SwapWishStateDto.valueOf(shown.state().name()))
        .rosterChangeId(wish.ringId().orElse(null))
        .putDownAt(ShiftDtos.at(wish.putDownAt(), team.zone()))
        .asOf(ShiftDtos.at(shown.asOf(), team.zone()));
  }
}
