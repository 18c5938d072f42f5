package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.team.application.TeamDocument.Role;
import org.samenrooster.server.team.application.TeamDocument.RoleGrant;

/** A team lead or a deputy, on some dates. */
@Entity
@Table(name = "team_role")
class TeamRoleRow {

  /** The first day of what holds since always; nobody working today was employed before it. */
  static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "person_id")
  private String personId;

  private String role;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For JPA. */
  protected TeamRoleRow() {
    this(
        new TeamKey("", ""), "", new RoleGrant(Role.TEAM_LEAD, Optional.empty(), Optional.empty()));
  }

  TeamRoleRow(TeamKey team, String personId, RoleGrant grant) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.teamId();
    this.personId = personId;
    this.role = grant.role().name();
    this.validFrom = grant.from().orElse(ALWAYS);
    this.validUntil = grant.until().orElse(null);
  }

  static Optional<LocalDate> known(LocalDate from) {
    return Optional.of(from).filter(date -> !date.equals(ALWAYS));
  }

  RoleGrant grant() {
    return new RoleGrant(Role.valueOf(role), known(validFrom), Optional.ofNullable(validUntil));
  }

  String personId() {
    return personId;
  }
}
