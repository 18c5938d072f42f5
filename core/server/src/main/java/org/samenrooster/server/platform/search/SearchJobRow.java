package org.samenrooster.server.platform.search;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the rows of all kinds of searches hold. Documents are texts here: they are the kind's. */
@MappedSuperclass
public abstract class SearchJobRow {

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
  protected SearchJobRow() {
    id = "";
    organisationId = "";
    teamId = "";
    state = JobState.QUEUED;
    request = "";
    requestedBy = "";
    createdAt = Instant.EPOCH;
  }

  /**
   * A new row.
   *
   * @param request the text of what was asked
   */
  protected SearchJobRow(SearchJob<?, ?, ?> job, String request) {
    this.id = job.key().id();
    this.organisationId = job.key().organisationId();
    this.teamId = job.key().teamId();
    this.state = job.state();
    this.request = request;
    this.requestedBy = job.requestedBy();
    this.createdAt = job.createdAt();
  }

  void move(JobState to) {
    state = to;
    cancelRequested = cancelRequested || to == JobState.CANCELLING || to == JobState.CANCELLED;
  }

  void report(String figures) {
    progress = figures;
  }

  void end(@Nullable String found, @Nullable String failure, Instant now) {
    proposal = found;
    failureKey = failure;
    // The database holds the two moments in order, and clocks of two nodes may differ.
    finishedAt = now.isBefore(createdAt) ? createdAt : now;
  }

  JobKey key() {
    return new JobKey(organisationId, teamId, id);
  }

  JobState state() {
    return state;
  }

  String request() {
    return request;
  }

  @Nullable String progress() {
    return progress;
  }

  @Nullable String proposal() {
    return proposal;
  }

  @Nullable String failureKey() {
    return failureKey;
  }

  String requestedBy() {
    return requestedBy;
  }

  Instant createdAt() {
    return createdAt;
  }
}
