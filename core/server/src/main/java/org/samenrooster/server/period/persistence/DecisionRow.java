package org.samenrooster.server.period.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.period.application.Decisions.Decision;

/** A line of the decision log; never changed. */
@Entity
@Table(name = "decision_log")
class DecisionRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "person_id")
  private String personId;

  private String operation;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  private String outcome;

  @Column(name = "rule_ids")
  private @Nullable String ruleIds;

  /** Whom it concerned, where the subject does not tell. */
  @Column(name = "member_id")
  private @Nullable String memberId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected DecisionRow() {}

  DecisionRow(Decision decision, Instant decidedAt) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = decision.organisationId();
    this.teamId = decision.teamId();
    this.decidedAt = decidedAt;
    this.personId = decision.personId();
    this.operation = decision.operation();
    this.subjectKind = decision.subject().kind();
    this.subjectId = decision.subject().id();
    this.outcome = decision.outcome();
    this.memberId = decision.memberId().orElse(null);
    this.ruleIds = decision.ruleIds().isEmpty() ? null : String.join(",", decision.ruleIds());
  }
}
