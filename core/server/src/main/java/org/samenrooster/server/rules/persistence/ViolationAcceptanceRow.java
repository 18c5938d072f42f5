package org.samenrooster.server.rules.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.server.rules.application.Acceptance;
import org.samenrooster.server.team.application.StoredTeam;

/** An accepted warning; never changed. */
@Entity
@Table(name = "violation_acceptance")
class ViolationAcceptanceRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "period_id")
  private String periodId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "rule_id")
  private String ruleId;

  @Column(name = "violation_at")
  private Instant violationAt;

  @Column(name = "actual_value")
  private long actual;

  @Column(name = "limit_value")
  private long limit;

  private String reason;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  /** How many times this warning was accepted, this one counted in. */
  private int acceptance;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ViolationAcceptanceRow() {}

  ViolationAcceptanceRow(StoredTeam team, String periodId, Acceptance acceptance, int number) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.periodId = periodId;
    this.memberId = acceptance.memberId();
    this.ruleId = acceptance.ruleId();
    this.violationAt = acceptance.at();
    this.actual = acceptance.measure().actual();
    this.limit = acceptance.measure().limit();
    this.reason = acceptance.given().reason();
    this.acceptedBy = acceptance.given().personId();
    this.acceptedAt = acceptance.given().at();
    this.acceptance = number;
  }

  Acceptance acceptance(String personName) {
    return new Acceptance(
        memberId,
        ruleId,
        violationAt,
        // What is counted does not matter any more: the rule is the same.
        new Measure(actual, limit, Unit.TIMES),
        new Acceptance.Given(acceptedBy, personName, acceptedAt, reason));
  }
}
