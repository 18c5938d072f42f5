package org.samenrooster.server.shift.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.server.shift.application.RecordedWork;
import org.samenrooster.server.shift.application.WorkedApproval;
import org.samenrooster.server.shift.application.WorkedApprovals.NewApproval;
import org.samenrooster.server.shift.application.WorkedApprovals.Yes;
import org.samenrooster.server.team.application.StoredTeam;

/** An approval of what a member worked on a shift; never changed. */
@Entity
@Table(name = "worked_approval")
class WorkedApprovalRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "shift_id")
  private String shiftId;

  @Column(name = "member_id")
  private String memberId;

  /** 1 for the first approval of what this member worked on the shift. */
  @Column(name = "approval")
  private int approval;

  /** Which recording; none where the plan was approved. */
  @Column(name = "recording")
  private @Nullable Integer recording;

  @Column(name = "minutes")
  private int minutes;

  /** Why the hours of a closed period were put right. */
  @Enumerated(EnumType.STRING)
  private @Nullable CorrectionReason reason;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected WorkedApprovalRow() {}

  WorkedApprovalRow(StoredTeam team, NewApproval approved, Yes yes) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.shiftId = approved.shift().shift().id();
    this.memberId = approved.shift().holder().orElseThrow();
    this.approval = approved.number();
    this.recording = approved.shift().recorded().map(RecordedWork::recordings).orElse(null);
    this.minutes = approved.minutes();
    this.reason = yes.reason().orElse(null);
    this.approvedBy = yes.personId();
    this.approvedAt = yes.at();
  }

  String shiftId() {
    return shiftId;
  }

  String memberId() {
    return memberId;
  }

  int number() {
    return approval;
  }

  Optional<Integer> recording() {
    return Optional.ofNullable(recording);
  }

  boolean isCorrection() {
    return reason != null;
  }

  Instant at() {
    return approvedAt;
  }

  WorkedApproval approval(String approverName) {
    return new WorkedApproval(
        approval, recording == null ? 0 : recording, minutes, approverName, approvedAt);
  }
}
