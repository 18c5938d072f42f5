package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;

/** Loads the team of an address, in the caller's organisation only. */
@Dependent
public final class CallersTeam {

  private final Teams teams;

  @Inject
  CallersTeam(Teams teams) {
    this.teams = teams;
  }

  /**
   * The team with everything that belongs to it.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if the caller's organisation has none
   *     with this id
   */
  public StoredTeam load(Caller caller, String teamId) {
    return teams.team(caller.organisationId(), teamId).orElseThrow(() -> Problems.notFound("team"));
  }

  /**
   * Whose things of a team the caller sees in a list.
   *
   * @param memberId the member whose are asked for; empty for all that the caller may see
   * @param forbidden key of the sentence for who asks for somebody else's
   * @return the one member, or empty for everybody's
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, or the
   *     caller may not see the member's
   */
  public Optional<String> visible(
      Caller caller, StoredTeam team, Optional<String> memberId, String forbidden) {
    if (memberId.filter(id -> team.team().member(id).isEmpty()).isPresent()) {
      throw Problems.notFound("member");
    }
    if (caller.watchesOver(team.team().id())) {
      return memberId;
    }
    if (memberId.filter(id -> !caller.isMember(id)).isPresent()) {
      throw Problems.forbidden(forbidden);
    }
    return caller.memberIdIn(team.team().id());
  }
}
