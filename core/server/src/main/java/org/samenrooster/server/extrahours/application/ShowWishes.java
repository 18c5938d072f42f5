package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.extra.ExtraHoursWishDraft;
import org.samenrooster.server.extrahours.application.ExtraHoursWishes.StoredWish;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.team.TeamMember;

/** Shows wishes for extra hours to those who have them, and to those who plan or watch the team. */
@Dependent
public final class ShowWishes {

  private final CallersTeam teams;
  private final ExtraHoursWishes wishes;

  @Inject
  ShowWishes(CallersTeam teams, ExtraHoursWishes wishes) {
    this.teams = teams;
    this.wishes = wishes;
  }

  /** Who wishes for what. */
  public record WishOf(TeamMember member, ExtraHoursWishDraft wish) {}

  /**
   * What a member last said.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, or the
   *     caller may not see it
   */
  public Optional<StoredWish> one(Caller caller, String teamId, String memberId) {
    var team = teams.load(caller, teamId);
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(memberId) && !caller.watchesOver(teamId)) {
      throw Problems.forbidden("problem.forbidden.own-wish-only");
    }
    return wishes.of(team, memberId);
  }

  /**
   * The wishes that stand in a team, in its order.
   *
   * @param after the member at whom the page before ended; empty for the first page
   */
  public List<WishOf> all(Caller caller, String teamId, Optional<String> after, int limit) {
    var team = teams.load(caller, teamId);
    var stored = wishes.ofTeam(team);
    return team.team().membersAfter(after).stream()
        .flatMap(
            member ->
                Optional.ofNullable(stored.get(member.id())).flatMap(StoredWish::wish).stream()
                    .map(wish -> new WishOf(member, wish)))
        .limit(limit)
        .toList();
  }
}
