package org.samenrooster.server.approval.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.approval.application.Deputies.Deputy;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Somebody's days as a deputy. */
@Entity
@Table(name = "team_deputy")
class DeputyRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected DeputyRow() {}

  DeputyRow(Caller caller, StoredTeam team, String memberId, DateRange dates) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.memberId = memberId;
    this.personId = team.personOf(memberId).orElseThrow();
    this.validFrom = dates.from();
    this.validUntil = dates.until();
    this.namedBy = caller.personId();
    this.namedAt = Instant.EPOCH;
  }

  DeputyRow namedAt(Instant now) {
    namedAt = now;
    return this;
  }

  String id() {
    return id;
  }

  void end(Caller caller, Instant now) {
    if (endedAt == null) {
      endedBy = caller.personId();
      endedAt = now;
    }
  }

  Deputy deputy(PersonNameRow by) {
    return new Deputy(
        id,
        memberId,
        new DateRange(validFrom, validUntil),
        by.displayName(),
        Optional.ofNullable(endedAt));
  }
}
