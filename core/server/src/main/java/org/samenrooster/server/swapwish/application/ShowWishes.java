package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;

/** Shows swap wishes to whose they are, and to who leads or watches the team. */
@Dependent
public final class ShowWishes {

  private final CallersTeam teams;
  private final SwapWishes wishes;
  private final StandingWishes standing;

  @Inject
  ShowWishes(CallersTeam teams, SwapWishes wishes, StandingWishes standing) {
    this.teams = teams;
    this.wishes = wishes;
    this.standing = standing;
  }

  /**
   * One wish.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such wish, or the
   *     caller may not see it
   */
  public ShownWish one(Caller caller, WishAddress address) {
    var team = teams.load(caller, address.teamId());
    var wish = wishes.one(team, address.wishId()).orElseThrow(() -> Problems.notFound("swap-wish"));
    if (!caller.isMember(wish.memberId()) && !caller.watchesOver(address.teamId())) {
      throw Problems.forbidden("problem.forbidden.own-swap-wish");
    }
    return standing.shown(team, List.of(wish)).get(0);
  }

  /** The wishes of a team that the caller may see, the latest first. */
  public List<ShownWish> latestFirst(Caller caller, String teamId, WishPage page) {
    var team = teams.load(caller, teamId);
    var visible =
        caller.watchesOver(teamId)
            ? page
            : page.of(caller.memberIdIn(teamId).or(() -> Optional.of("")));
    return standing.shown(team, wishes.latestFirst(team, visible));
  }
}
