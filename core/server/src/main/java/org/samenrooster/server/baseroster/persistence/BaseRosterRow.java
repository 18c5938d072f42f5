package org.samenrooster.server.baseroster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster;
import org.samenrooster.server.platform.search.JobKey;

/** An accepted base roster without its lines. It never changes; the next one gets another row. */
@Entity
@Table(name = "base_roster")
class BaseRosterRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  private int number;

  @Column(name = "cycle_weeks")
  private int cycleWeeks;

  @Column(name = "anchor_monday")
  private LocalDate anchor;

  @Column(name = "job_id")
  private String jobId;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Version private int version = 1;

  /** For JPA. */
  protected BaseRosterRow() {
    id = "";
    organisationId = "";
    teamId = "";
    anchor = LocalDate.EPOCH;
    jobId = "";
    acceptedBy = "";
    acceptedAt = Instant.EPOCH;
  }

  static BaseRosterRow of(JobKey job, AcceptedBaseRoster baseRoster, String personId, Instant now) {
    var row = new BaseRosterRow();
    row.id = baseRoster.id();
    row.organisationId = job.organisationId();
    row.teamId = job.teamId();
    row.number = baseRoster.number();
    row.cycleWeeks = baseRoster.roster().cycleWeeks();
    row.anchor = baseRoster.roster().anchor();
    row.jobId = job.id();
    row.acceptedBy = personId;
    row.acceptedAt = now;
    return row;
  }

  String id() {
    return id;
  }

  int number() {
    return number;
  }

  int cycleWeeks() {
    return cycleWeeks;
  }

  LocalDate anchor() {
    return anchor;
  }
}
