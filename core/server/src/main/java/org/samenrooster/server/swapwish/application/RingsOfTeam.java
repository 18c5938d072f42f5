package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.SwapWishCommand;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.exchange.SwapWishTransitions;
import org.samenrooster.server.exchange.application.OfferRing;
import org.samenrooster.server.exchange.application.TeamExchangeTerms;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.suggestion.application.RingsAmongWishes;
import org.samenrooster.server.swapwish.application.OfferedRings.Followed;
import org.samenrooster.server.swapwish.application.SwapWishes.Place;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.solver.ring.RingKey;
import org.samenrooster.solver.ring.SwapRing;
import org.samenrooster.solver.ring.SwapWish;

/** Finds the rings among the open wishes of a team, and offers one; each in a transaction. */
@Dependent
public class RingsOfTeam {

  /** As long as a wish may wait for what changed without anybody touching a wish. */
  private static final Duration AT_LEAST_EVERY = Duration.ofHours(1);

  @Inject private Teams teams;
  @Inject private SwapWishes wishes;
  @Inject private OfferedRings rings;
  @Inject private StandingWishes standing;
  @Inject private RingsAmongWishes search;
  @Inject private TeamExchangeTerms terms;
  @Inject private OfferRing offer;
  @Inject private PersonLock lock;
  @Inject private TellWish tell;
  @Inject private EveryOrganisation everyOrganisation;
  @Inject private Clock clock;

  /**
   * A ring as it was found.
   *
   * @param wishes the versions of the wishes that make it, by id
   */
  public record FoundRing(RingKey key, List<Move> moves, Map<String, Integer> wishes) {

    public FoundRing {
      moves = List.copyOf(moves);
      wishes = Map.copyOf(wishes);
    }
  }

  /** Teams of all organisations in which rings are to be looked for. */
  @Transactional
  public List<Place> due() {
    var before = clock.instant().minus(AT_LEAST_EVERY);
    return everyOrganisation.see(() -> wishes.notLookedAtSince(before));
  }

  /** From here on, a wish that changes is looked at again. */
  @Transactional
  public void begin(Place place) {
    wishes.lookedAt(place, clock.instant());
  }

  /** The best rings that were not offered before; none where the team wants none looked for. */
  @Transactional
  public List<FoundRing> found(Place place) {
    return teams
        .team(place.organisationId(), place.teamId())
        .filter(team -> terms.of(team).swapRings())
        .map(this::found)
        .orElse(List.of());
  }

  private List<FoundRing> found(StoredTeam team) {
    Map<String, ShownWish> open =
        standing.shown(team, wishes.open(team)).stream()
            .filter(shown -> shown.state() == SwapWishState.OPEN)
            .collect(Collectors.toMap(shown -> shown.wish().shiftId(), Function.identity()));
    var asked =
        open.values().stream()
            .map(shown -> new SwapWish(shown.shift().held().orElseThrow(), shown.wish().wanted()))
            .sorted((one, other) -> one.offered().id().compareTo(other.offered().id()))
            .toList();
    if (asked.size() < 2) {
      return List.of();
    }
    var best = search.best(team, asked, rings.offeredBefore(team, open.keySet()));
    return best.rings().stream().map(ring -> found(ring, open)).toList();
  }

  private static FoundRing found(SwapRing ring, Map<String, ShownWish> open) {
    var moves =
        ring.turns().stream()
            .map(
                turn -> {
                  var shift =
                      Optional.ofNullable(open.get(turn.takes().id())).orElseThrow().shift();
                  return Move.toMember(
                      turn.takes().id(), shift.version(), shift.holder(), turn.wish().memberId());
                })
            .toList();
    var behind =
        moves.stream()
            .map(move -> Optional.ofNullable(open.get(move.shiftId())).orElseThrow().wish())
            .collect(Collectors.toMap(StoredWish::id, StoredWish::version));
    return new FoundRing(ring.key(), moves, behind);
  }

  /**
   * Offers a ring to all of its members, if every wish behind it is still as it was found, and the
   * ring can be. Another node that has found a ring with one of them comes too late by that.
   */
  @Transactional
  public void offer(Place place, FoundRing ring) {
    var team = teams.team(place.organisationId(), place.teamId()).orElseThrow();
    lock.lock(place.organisationId(), persons(team, ring.moves()));
    var behind = wishes.locked(team, ring.wishes().keySet());
    var shifts = ring.moves().stream().map(Move::shiftId).toList();
    if (behind.stream().allMatch(wish -> isAsFound(wish, ring))
        && !rings.offeredBefore(team, shifts).contains(ring.key())) {
      offer
          .offer(team, ring.moves())
          .ifPresent(changeId -> store(team, changeId, ring.key(), behind));
    }
  }

  private static List<String> persons(StoredTeam team, Collection<Move> moves) {
    return moves.stream()
        .flatMap(move -> move.to().stream())
        .map(member -> team.personOf(member).orElseThrow())
        .toList();
  }

  private static boolean isAsFound(StoredWish wish, FoundRing ring) {
    var version = Optional.ofNullable(ring.wishes().get(wish.id()));
    return version.filter(found -> found == wish.version()).isPresent()
        && SwapWishTransitions.next(wish.state(), SwapWishCommand.OFFER).isPresent();
  }

  private void store(StoredTeam team, String changeId, RingKey key, Collection<StoredWish> behind) {
    rings.offer(team, changeId, key, behind.stream().map(StoredWish::id).toList(), clock.instant());
    behind.forEach(
        wish ->
            tell.moved(
                team.organisationId(),
                new Followed(team.team().id(), wish.memberId(), wish.id(), SwapWishState.OFFERED)));
  }
}
