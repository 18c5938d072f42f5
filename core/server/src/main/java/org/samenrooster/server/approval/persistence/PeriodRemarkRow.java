package org.samenrooster.server.approval.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.approval.application.PeriodRemarks.Remark;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.security.Caller;

/** What was said when a period was sent back; never changed. */
@Entity
@Table(name = "period_remark")
class PeriodRemarkRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "period_id")
  private String periodId;

  @Column(name = "member_id")
  private @Nullable String memberId;

  private String remark;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_at")
  private Instant saidAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected PeriodRemarkRow() {}

  PeriodRemarkRow(Caller caller, To to, String remark, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = caller.organisationId();
    this.teamId = to.teamId();
    this.periodId = to.periodId();
    this.memberId = to.memberId().orElse(null);
    this.remark = remark;
    this.saidBy = caller.personId();
    this.saidAt = now;
  }

  /** About which period, and to whom. */
  record To(String teamId, String periodId, Optional<String> memberId) {}

  Remark remark(PersonNameRow by) {
    return new Remark(Optional.ofNullable(memberId), remark, by.displayName(), saidAt);
  }
}
