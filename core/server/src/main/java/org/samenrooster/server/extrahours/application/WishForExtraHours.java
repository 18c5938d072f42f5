package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.samenrooster.hours.extra.ExtraHoursWishDraft;
import org.samenrooster.server.extrahours.application.ExtraHoursWishes.StoredWish;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.HomeMember;

/** A member says how many hours beyond the contract would be welcome, or that none are. */
@Dependent
public final class WishForExtraHours {

  private final CallersTeam teams;
  private final PersonLock lock;
  private final ExtraHoursWishes wishes;

  @Inject
  WishForExtraHours(CallersTeam teams, PersonLock lock, ExtraHoursWishes wishes) {
    this.teams = teams;
    this.lock = lock;
    this.wishes = wishes;
  }

  /** Whose wish. */
  public record Place(String teamId, String memberId) {}

  /**
   * Stores the wish; to be called in a transaction.
   *
   * @param versionCheck is told the stored version, if there is one, and throws if the caller has
   *     not seen it
   * @param wish empty takes it back
   * @throws org.samenrooster.server.platform.problem.Problem if it is not the caller's, or has
   *     faults
   */
  public StoredWish store(
      Caller caller,
      Place place,
      Consumer<OptionalInt> versionCheck,
      Optional<ExtraHoursWishDraft> wish) {
    var team = teams.load(caller, place.teamId());
    if (team.team().member(place.memberId()).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(place.memberId())) {
      throw Problems.forbidden("problem.forbidden.own-wish-only");
    }
    HomeMember.require(team, place.memberId());
    // Two first wishes at once would both find none.
    lock.lock(caller.organisationId(), caller.personId());
    var before = wishes.of(team, place.memberId()).map(StoredWish::version);
    versionCheck.accept(before.map(OptionalInt::of).orElse(OptionalInt.empty()));
    var faults = wish.map(ExtraHoursWishDraft::check).orElseGet(List::of);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    return wishes.store(team, place.memberId(), wish);
  }
}
