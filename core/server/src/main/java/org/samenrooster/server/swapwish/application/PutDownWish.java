package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.samenrooster.exchange.SwapWishCommand;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.exchange.SwapWishTransitions;
import org.samenrooster.server.exchange.application.PublishedShifts;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.WantedShift;

/** A member puts down a swap wish, changes it, or takes it back. */
@Dependent
public final class PutDownWish {

  private final CallersTeam teams;
  private final Shifts shifts;
  private final PublishedShifts published;
  private final SwapWishes wishes;
  private final StandingWishes standing;
  private final PersonLock lock;
  private final TellWish tell;
  private final Clock clock;

  @Inject
  PutDownWish(
      CallersTeam teams,
      Shifts shifts,
      PublishedShifts published,
      SwapWishes wishes,
      StandingWishes standing,
      PersonLock lock,
      TellWish tell,
      Clock clock) {
    this.teams = teams;
    this.shifts = shifts;
    this.published = published;
    this.wishes = wishes;
    this.standing = standing;
    this.lock = lock;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Stores a new wish; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if the shift is somebody else's, is
   *     offered already or cannot be swapped, or what is wanted makes no sense
   */
  public ShownWish putDown(Caller caller, String teamId, String shiftId, List<WantedShift> wanted) {
    var team = teams.load(caller, teamId);
    var member = member(caller, teamId);
    // A shift that is offered from two devices at once is offered once.
    lock.lock(caller.organisationId(), caller.personId());
    var reading = reading(team, member, wanted, Optional.of(shiftId));
    if (reading.holder(shiftId).filter(holder -> !holder.equals(member)).isPresent()) {
      throw Problems.forbidden("problem.forbidden.not-your-shift");
    }
    var faults = new ArrayList<>(reading.offered(shiftId, wishes.isOffered(team, shiftId)));
    faults.addAll(reading.wanted(wanted));
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    published.require(
        team, List.of(Optional.ofNullable(reading.shifts().get(shiftId)).orElseThrow()));
    var wish =
        new StoredWish(
            UUID.randomUUID().toString(),
            member,
            shiftId,
            wanted,
            SwapWishState.OPEN,
            Optional.empty(),
            reading.now(),
            1);
    wishes.add(team, wish);
    tell.done(caller, team, wish, "putDownSwapWish", SwapWishState.OPEN);
    return shown(team, wish.id());
  }

  /**
   * Stores that something else is wanted; to be called in a transaction.
   *
   * @param seen refuses a version that the caller has not seen
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such wish, it is
   *     somebody else's or not open, or what is wanted makes no sense
   */
  public ShownWish change(
      Caller caller, WishAddress address, IntConsumer seen, List<WantedShift> wanted) {
    var team = teams.load(caller, address.teamId());
    var wish = taken(caller, team, address.wishId());
    seen.accept(wish.version());
    var next = next(team, wish, SwapWishCommand.CHANGE);
    var faults = reading(team, wish.memberId(), wanted, Optional.empty()).wanted(wanted);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    wishes.change(team, wish.id(), wanted);
    tell.done(caller, team, wish, "changeSwapWish", next);
    return shown(team, wish.id());
  }

  /**
   * Takes a wish back; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such wish, or it is
   *     somebody else's or not open
   */
  public ShownWish withdraw(Caller caller, WishAddress address) {
    var team = teams.load(caller, address.teamId());
    var wish = taken(caller, team, address.wishId());
    var next = next(team, wish, SwapWishCommand.WITHDRAW);
    wishes.become(team, wish.id(), next, clock.instant());
    tell.done(caller, team, wish, "withdrawSwapWish", next);
    return shown(team, wish.id());
  }

  private static String member(Caller caller, String teamId) {
    return caller
        .memberIdIn(teamId)
        .orElseThrow(() -> Problems.forbidden("problem.forbidden.own-swap-wish"));
  }

  private StoredWish taken(Caller caller, StoredTeam team, String wishId) {
    lock.lock(caller.organisationId(), caller.personId());
    var wish =
        wishes.locked(team, List.of(wishId)).stream()
            .findFirst()
            .orElseThrow(() -> Problems.notFound("swap-wish"));
    if (!caller.isMember(wish.memberId())) {
      throw Problems.forbidden("problem.forbidden.own-swap-wish");
    }
    return wish;
  }

  private SwapWishState next(StoredTeam team, StoredWish wish, SwapWishCommand command) {
    var state = standing.shown(team, List.of(wish)).get(0).state();
    return SwapWishTransitions.next(state, command)
        .orElseThrow(() -> Problems.swapWishNotOpen(state.name()));
  }

  private WishReading reading(
      StoredTeam team, String member, List<WantedShift> wanted, Optional<String> shiftId) {
    var ids = new HashSet<String>();
    shiftId.ifPresent(ids::add);
    wanted.forEach(one -> one.shiftId().ifPresent(ids::add));
    Map<String, RosterShift> found =
        ids.isEmpty()
            ? Map.of()
            : shifts.ofTeam(team, ids).stream()
                .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    return new WishReading(team, member, found, clock.instant());
  }

  private ShownWish shown(StoredTeam team, String wishId) {
    return standing.shown(team, List.of(wishes.one(team, wishId).orElseThrow())).get(0);
  }
}
