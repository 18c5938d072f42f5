package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.exchange.application.PublishedShifts;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;

/** Knows which wishes can still come to something. */
@Dependent
final class StandingWishes {

  private final Shifts shifts;
  private final PublishedShifts published;
  private final Clock clock;

  @Inject
  StandingWishes(Shifts shifts, PublishedShifts published, Clock clock) {
    this.shifts = shifts;
    this.published = published;
    this.clock = clock;
  }

  /** The wishes with their shifts as they are now. */
  List<ShownWish> shown(StoredTeam team, Collection<StoredWish> wishes) {
    var now = clock.instant();
    Map<String, RosterShift> found =
        shifts.ofTeam(team, wishes.stream().map(StoredWish::shiftId).toList()).stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    var open = published.among(team, found.values());
    return wishes.stream()
        .map(
            wish -> {
              var shift = Optional.ofNullable(found.get(wish.shiftId())).orElseThrow();
              var state = isStill(wish, shift, now) && open.contains(shift);
              return new ShownWish(
                  team, wish, shift, state ? wish.state() : ended(wish.state()), now);
            })
        .toList();
  }

  // A wish in an offered ring waits for what comes of that.
  private static SwapWishState ended(SwapWishState stored) {
    return stored == SwapWishState.OPEN ? SwapWishState.ENDED : stored;
  }

  private static boolean isStill(StoredWish wish, RosterShift shift, Instant now) {
    return shift.holder().filter(wish.memberId()::equals).isPresent()
        && PublishedShifts.isAhead(shift, now)
        && !shift.standing().vacated();
  }
}
