package org.samenrooster.server.swapwish.application;

import java.util.Optional;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.platform.paging.MomentPage;

/**
 * Which part of the wishes of a team is wanted.
 *
 * @param memberId only those of this member; empty for all
 * @param state only those in this state; empty for all
 */
public record WishPage(Optional<String> memberId, Optional<SwapWishState> state, MomentPage page) {

  WishPage of(Optional<String> member) {
    return new WishPage(member, state, page);
  }
}
