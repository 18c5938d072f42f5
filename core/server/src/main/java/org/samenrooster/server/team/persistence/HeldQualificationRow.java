package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.TeamDraft.HeldQualificationDraft;
import org.samenrooster.time.DateRange;

/** A qualification of one member, on some dates. */
@Entity
@Table(name = "member_qualification")
class HeldQualificationRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "qualification_id")
  private String qualificationId;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For JPA. */
  protected HeldQualificationRow() {
    this(new TeamKey("", ""), "", "", new HeldQualificationDraft("", null, null));
  }

  HeldQualificationRow(
      TeamKey team, String memberId, String qualificationId, HeldQualificationDraft draft) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.teamId();
    this.memberId = memberId;
    this.qualificationId = qualificationId;
    this.validFrom = draft.from() == null ? null : LocalDate.parse(draft.from());
    this.validUntil = draft.until() == null ? null : LocalDate.parse(draft.until());
  }

  HeldQualificationDraft draft(String code) {
    return new HeldQualificationDraft(code, Text.of(validFrom), Text.of(validUntil));
  }

  /** The qualification on its dates. */
  HeldQualification held(QualificationRow what) {
    return new HeldQualification(
        what.qualification(),
        new DateRange(
            Optional.ofNullable(validFrom).orElse(LocalDate.MIN),
            Optional.ofNullable(validUntil).orElse(LocalDate.MAX)));
  }

  String memberId() {
    return memberId;
  }

  String qualificationId() {
    return qualificationId;
  }
}
