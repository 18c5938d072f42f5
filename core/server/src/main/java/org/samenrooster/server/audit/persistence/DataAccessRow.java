package org.samenrooster.server.audit.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.audit.application.AccessesToPerson.AccessToPerson;
import org.samenrooster.server.audit.application.AccessesToPerson.Place;
import org.samenrooster.server.audit.application.AccessesToPerson.Reader;
import org.samenrooster.server.platform.security.Role;

/** An access. Read only: the filter writes it. */
@Entity
@Table(name = "data_access")
class DataAccessRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "accessed_at")
  private Instant accessedAt;

  @Column(name = "access_day")
  private LocalDate accessDay;

  @Column(name = "reader_id")
  private String readerId;

  @Column(name = "reader_role")
  private String readerRole;

  private String content;

  @Column(name = "team_id")
  private @Nullable String teamId;

  @Column(name = "member_id")
  private @Nullable String memberId;

  @Column(name = "person_id")
  private @Nullable String personId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected DataAccessRow() {}

  AccessToPerson access(String readerName, Optional<String> teamName) {
    return new AccessToPerson(
        id,
        accessedAt,
        new Reader(readerName, Role.valueOf(readerRole)),
        content,
        memberId != null || personId != null,
        Optional.ofNullable(teamId).flatMap(team -> teamName.map(name -> new Place(team, name))));
  }
}
