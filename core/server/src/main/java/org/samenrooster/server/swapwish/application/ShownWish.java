package org.samenrooster.server.swapwish.application;

import java.time.Instant;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * A swap wish as it is shown.
 *
 * @param shift the one that is offered, as it is now
 * @param state where it stands: what cannot be swapped any more has ended, also before that is
 *     stored
 * @param asOf when this was so
 */
public record ShownWish(
    StoredTeam team, StoredWish wish, RosterShift shift, SwapWishState state, Instant asOf) {}
