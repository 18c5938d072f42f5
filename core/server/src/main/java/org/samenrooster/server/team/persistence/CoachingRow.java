package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.team.TeamDraft.CoachingDraft;

/** Who guides one member, on some dates. */
@Entity
@Table(name = "member_coaching")
class CoachingRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "coach_id")
  private String coachId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For JPA. */
  protected CoachingRow() {
    this(new TeamKey("", ""), "", "", new CoachingDraft("", "2000-01-01", null));
  }

  CoachingRow(TeamKey team, String memberId, String coachId, CoachingDraft draft) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.teamId();
    this.memberId = memberId;
    this.coachId = coachId;
    this.validFrom = LocalDate.parse(Objects.requireNonNull(draft.from()));
    this.validUntil = draft.until() == null ? null : LocalDate.parse(draft.until());
  }

  CoachingDraft draft() {
    return new CoachingDraft(coachId, Text.of(validFrom), Text.of(validUntil));
  }

  String memberId() {
    return memberId;
  }

  String coachId() {
    return coachId;
  }
}
