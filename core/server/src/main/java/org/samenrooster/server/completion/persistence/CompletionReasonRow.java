package org.samenrooster.server.completion.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.completion.application.MemberReason;
import org.samenrooster.server.completion.application.MemberReason.About;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.solver.completion.CompletionReason;

/** Why a proposal that was taken did something to a member; never changed. */
@Entity
@Table(name = "completion_reason")
class CompletionReasonRow {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "take_id")
  private String takeId;

  @Column(name = "member_id")
  private String memberId;

  @Enumerated(EnumType.STRING)
  private MemberReason.Kind kind;

  @Column(name = "roster_date")
  private @Nullable LocalDate rosterDate;

  @Column(name = "shift_type")
  private @Nullable String shiftType;

  @Column(name = "shift_id")
  private @Nullable String shiftId;

  private String code;

  @Column(name = "code_values")
  private String codeValues;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected CompletionReasonRow() {}

  CompletionReasonRow(JobKey job, String takeId, String memberId, MemberReason reason) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = job.organisationId();
    this.teamId = job.teamId();
    this.takeId = takeId;
    this.memberId = memberId;
    this.kind = reason.about().kind();
    this.rosterDate = reason.about().day().orElse(null);
    this.shiftType = reason.about().shiftType().orElse(null);
    this.shiftId = reason.about().shiftId().orElse(null);
    this.code = reason.reason().code();
    this.codeValues = JSON.toJson(reason.reason().values().toArray(String[]::new));
  }

  MemberReason reason() {
    var about =
        new About(
            kind,
            Optional.ofNullable(rosterDate),
            Optional.ofNullable(shiftType),
            Optional.ofNullable(shiftId));
    var values = List.of(JSON.fromJson(codeValues, String[].class));
    return new MemberReason(about, new CompletionReason(code, values));
  }
}
