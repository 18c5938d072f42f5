package org.samenrooster.server.completion.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.samenrooster.server.completion.application.CompletionTake;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.search.JobKey;

/** A proposal that was taken; never changed. */
@Entity
@Table(name = "completion_take")
class CompletionTakeRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "period_id")
  private String periodId;

  @Column(name = "job_id")
  private String jobId;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected CompletionTakeRow() {}

  CompletionTakeRow(JobKey job, String periodId, String takenBy, Instant takenAt) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = job.organisationId();
    this.teamId = job.teamId();
    this.periodId = periodId;
    this.jobId = job.id();
    this.takenBy = takenBy;
    this.takenAt = takenAt;
  }

  CompletionTake take(PersonNameRow taker) {
    return new CompletionTake(id, jobId, taker.displayName(), takenAt);
  }

  String id() {
    return id;
  }
}
