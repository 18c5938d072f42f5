package org.samenrooster.server.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The person who sent the request, with what he may be today.
 *
 * @param personId who
 * @param organisationId whose data he may see; every query carries it
 * @param organisationRoles roles in the whole organisation
 * @param teams teams in which he has a role
 */
public record Caller(
    String personId, String organisationId, Set<Role> organisationRoles, List<TeamRoles> teams) {

  private static final Set<Role> WHO_WATCH_OVER =
      Set.of(Role.TEAM_LEAD, Role.ADMINISTRATOR, Role.AUDITOR);

  public Caller {
    organisationRoles = Set.copyOf(organisationRoles);
    teams = List.copyOf(teams);
  }

  /**
   * What the caller is in one team.
   *
   * @param teamId the team
   * @param memberId his membership; empty for a team lead from outside the team
   * @param roles never empty
   */
  public record TeamRoles(String teamId, Optional<String> memberId, Set<Role> roles) {

    public TeamRoles {
      roles = Set.copyOf(roles);
    }
  }

  /** His membership of a team, if he is a member of it. */
  public Optional<String> memberIdIn(String teamId) {
    return in(teamId).flatMap(TeamRoles::memberId);
  }

  /** Whether he is that member. */
  public boolean isMember(String memberId) {
    return teams.stream().anyMatch(team -> team.memberId().filter(memberId::equals).isPresent());
  }

  /** Whether he has the role: in that team, or in the whole organisation. */
  public boolean is(Role role, String teamId) {
    return organisationRoles.contains(role)
        || in(teamId).filter(team -> team.roles().contains(role)).isPresent();
  }

  /**
   * Whether he plans the team or watches over it, and so sees what colleagues keep from each other:
   * hours, worked time, broken rules.
   */
  public boolean watchesOver(String teamId) {
    return WHO_WATCH_OVER.stream().anyMatch(role -> is(role, teamId));
  }

  private Optional<TeamRoles> in(String teamId) {
    return teams.stream().filter(team -> team.teamId().equals(teamId)).findFirst();
  }
}
