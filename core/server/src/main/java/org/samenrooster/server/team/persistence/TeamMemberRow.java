package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.team.application.TeamDocument.Role;
import org.samenrooster.server.team.application.TeamDocument.RoleGrant;
import org.samenrooster.time.DateRange;

/** A person's membership of a team. It ends, but is never erased: old shifts point at it. */
@Entity
@Table(name = "team_member")
class TeamMemberRow {

  private static final String GUEST = "GUEST";
  private static final String LENT = "LENT";

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "person_id")
  private String personId;

  private String kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For JPA. */
  protected TeamMemberRow() {
    this(new TeamKey("", ""), "", "", true);
  }

  /**
   * @param atHome whether this is the first team of the person; he is a guest in every other
   */
  TeamMemberRow(TeamKey team, String id, String personId, boolean atHome) {
    this.id = id;
    this.organisationId = team.organisationId();
    this.teamId = team.teamId();
    this.personId = personId;
    this.kind = atHome ? "HOME" : GUEST;
    this.validFrom = TeamRoleRow.ALWAYS;
  }

  /** Somebody of another team who takes part from a day on. */
  static TeamMemberRow lent(TeamKey team, String id, String personId, LocalDate from) {
    var row = new TeamMemberRow(team, id, personId, false);
    row.kind = LENT;
    row.validFrom = from;
    row.validUntil = from.plusDays(1);
    return row;
  }

  /** Whether somebody of another team takes part, for what he holds here. */
  boolean isLent() {
    return kind.equals(LENT);
  }

  /** Lets somebody who is lent take part until a day at least. */
  void lendUntil(LocalDate day) {
    if (endedOn(day.minusDays(1))) {
      validUntil = day;
    }
  }

  /** A member again, or still, on the dates of his grant; without one since always and for good. */
  void take(List<RoleGrant> grants) {
    if (isLent()) {
      kind = GUEST;
    }
    var dates = grants.stream().findFirst();
    validFrom = dates.flatMap(RoleGrant::from).orElse(TeamRoleRow.ALWAYS);
    validUntil = dates.flatMap(RoleGrant::until).orElse(null);
  }

  /** Whether the membership is over on this day. */
  boolean endedOn(LocalDate day) {
    return validUntil != null && !validUntil.isAfter(day);
  }

  /** Ends the membership, at the earliest on its first day. */
  void end(LocalDate today) {
    if (!endedOn(today)) {
      validUntil = today.isAfter(validFrom) ? today : validFrom.plusDays(1);
    }
  }

  DateRange dates() {
    return new DateRange(validFrom, Optional.ofNullable(validUntil).orElse(LocalDate.MAX));
  }

  RoleGrant grant() {
    return new RoleGrant(
        Role.MEMBER, TeamRoleRow.known(validFrom), Optional.ofNullable(validUntil));
  }

  String id() {
    return id;
  }

  String personId() {
    return personId;
  }
}
