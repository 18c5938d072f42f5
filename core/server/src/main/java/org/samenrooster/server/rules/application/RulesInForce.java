package org.samenrooster.server.rules.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.server.team.application.TeamRules.ToldRule;

/** Shows the rules under which a team works on a day. */
@Dependent
public final class RulesInForce {

  private final CallersTeam teams;
  private final TeamRules rules;

  @Inject
  RulesInForce(CallersTeam teams, TeamRules rules) {
    this.teams = teams;
    this.rules = rules;
  }

  /** The rules of one pack, in its order. */
  public record OfPack(String rulePack, List<ToldRule> rules) {}

  /**
   * The rules of the team.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team
   */
  public OfPack on(Caller caller, String teamId, LocalDate day) {
    var team = teams.load(caller, teamId).team();
    return new OfPack(team.rulePack(), rules.inForce(team, day));
  }
}
