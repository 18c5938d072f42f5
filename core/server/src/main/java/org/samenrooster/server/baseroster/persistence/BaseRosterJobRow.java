package org.samenrooster.server.baseroster.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.baseroster.application.BaseRosterJob;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobProgress;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobRequest;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobState;
import org.samenrooster.server.baseroster.application.StoredProposal;

/** A search for a base roster. */
@Entity
@Table(name = "base_roster_job")
class BaseRosterJobRow {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Enumerated(EnumType.STRING)
  private JobState state;

  private String request;
  private @Nullable String progress;

  // Hundreds of kilobytes, of no use while the search is watched.
  @Basic(fetch = FetchType.LAZY)
  private @Nullable String proposal;

  @Column(name = "failure_key")
  private @Nullable String failureKey;

  @Column(name = "cancel_requested")
  private boolean cancelRequested;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Version private int version = 1;

  /** For JPA. */
  protected BaseRosterJobRow() {
    id = "";
    organisationId = "";
    teamId = "";
    state = JobState.QUEUED;
    request = "";
    requestedBy = "";
    createdAt = Instant.EPOCH;
  }

  static BaseRosterJobRow of(BaseRosterJob job) {
    var row = new BaseRosterJobRow();
    row.id = job.key().id();
    row.organisationId = job.key().organisationId();
    row.teamId = job.key().teamId();
    row.state = job.state();
    row.request = JSON.toJson(job.request());
    row.requestedBy = job.requestedBy();
    row.createdAt = job.createdAt();
    return row;
  }

  void move(JobState to) {
    state = to;
    cancelRequested = cancelRequested || to == JobState.CANCELLING || to == JobState.CANCELLED;
  }

  void report(JobProgress now) {
    progress = JSON.toJson(now);
  }

  void end(BaseRosterJob job, Instant now) {
    move(job.state());
    report(job.progress());
    proposal = job.proposal().map(StoredProposal::json).orElse(null);
    failureKey = job.failureKey().orElse(null);
    // The database holds the two moments in order, and clocks of two nodes may differ.
    finishedAt = now.isBefore(createdAt) ? createdAt : now;
  }

  BaseRosterJob job(boolean withProposal) {
    return new BaseRosterJob(
        new JobKey(organisationId, teamId, id),
        JSON.fromJson(request, JobRequest.class),
        state,
        requestedBy,
        createdAt,
        progress == null ? JobProgress.NONE : JSON.fromJson(progress, JobProgress.class),
        withProposal ? Optional.ofNullable(proposal).map(StoredProposal::parse) : Optional.empty(),
        Optional.ofNullable(failureKey));
  }
}
