package org.samenrooster.server.period.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.samenrooster.approval.LineFingerprint;
import org.samenrooster.server.period.application.LineApprovals.LineApproval;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** An approval of one line; never changed. */
@Entity
@Table(name = "line_approval")
class LineApprovalRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "period_id")
  private String periodId;

  @Column(name = "member_id")
  private String memberId;

  private String fingerprint;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected LineApprovalRow() {}

  LineApprovalRow(StoredTeam team, Caller caller, Instant now, Line line) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.periodId = line.periodId();
    this.memberId = line.memberId();
    this.fingerprint = line.fingerprint().text();
    this.approvedBy = caller.personId();
    this.approvedAt = now;
  }

  /** Whose line of which period, as it was. */
  record Line(String periodId, String memberId, LineFingerprint fingerprint) {}

  LineApproval approval(PersonNameRow by) {
    return new LineApproval(
        memberId, new LineFingerprint(fingerprint), by.id(), by.displayName(), approvedAt);
  }
}
