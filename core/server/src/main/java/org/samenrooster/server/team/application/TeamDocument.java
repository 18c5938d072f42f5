package org.samenrooster.server.team.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.team.TeamDraft;

/**
 * A team as it was handed in, right or wrong: the draft the domain judges, and what only the server
 * keeps.
 *
 * @param draft what makes a team
 * @param locationName where the team works
 * @param costCentre who bears the team's shifts
 * @param memberships what the server keeps of each member, in the order of the draft's members
 */
public record TeamDocument(
    TeamDraft draft,
    Optional<String> locationName,
    Optional<String> costCentre,
    List<Membership> memberships) {

  public TeamDocument {
    memberships = List.copyOf(memberships);
  }

  /**
   * What the server keeps of a member.
   *
   * @param externalId the subject with which the person signs in
   * @param roles the roles in the team
   */
  public record Membership(Optional<String> externalId, List<RoleGrant> roles) {

    public Membership {
      roles = List.copyOf(roles);
    }

    /** The grants of one role. */
    public List<RoleGrant> grantsOf(Role role) {
      return roles.stream().filter(grant -> grant.role() == role).toList();
    }
  }

  /** A role in one team. Whoever has none of them explicitly is a member without dates. */
  public enum Role {
    MEMBER,
    TEAM_LEAD
  }

  /** A role for some dates; without {@code from} since always, without {@code until} for good. */
  public record RoleGrant(Role role, Optional<LocalDate> from, Optional<LocalDate> until) {}
}
