package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
}
