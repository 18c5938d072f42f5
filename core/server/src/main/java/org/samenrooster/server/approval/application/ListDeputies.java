package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.approval.application.Deputies.Deputy;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/** Tells the team who does the team lead's work on which days. */
@Dependent
public final class ListDeputies {

  private final CallersTeam teams;
  private final Deputies deputies;

  @Inject
  ListDeputies(CallersTeam teams, Deputies deputies) {
    this.teams = teams;
    this.deputies = deputies;
  }

  /** Deputies of a team. */
  public record Listed(StoredTeam team, List<Deputy> deputies) {}

  /**
   * Everybody who was, is or will be one, latest first.
   *
   * @throws Problem if there is no such team
   */
  public Listed of(Caller caller, String teamId) {
    var team = teams.load(caller, teamId);
    return new Listed(team, deputies.latestFirst(team));
  }
}
