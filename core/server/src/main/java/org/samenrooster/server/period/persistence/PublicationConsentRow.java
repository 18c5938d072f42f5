package org.samenrooster.server.period.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.approval.LineFingerprint;
import org.samenrooster.exchange.Consent;
import org.samenrooster.server.consent.application.Said;
import org.samenrooster.server.consent.persistence.ConsentColumns;
import org.samenrooster.server.period.application.PublicationConsents.StoredConsent;
import org.samenrooster.server.team.application.StoredTeam;

/** A question to a member about her line of a late roster, and what was said to it. */
@Entity
@Table(name = "publication_consent")
class PublicationConsentRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "period_id")
  private String periodId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "question_number")
  private int questionNumber;

  private String fingerprint;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Embedded private ConsentColumns said;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected PublicationConsentRow() {}

  PublicationConsentRow(StoredTeam team, Question question, LineConsent consent, By by) {
    this.id = consent.id();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.periodId = question.periodId();
    this.memberId = consent.memberId();
    this.questionNumber = question.number();
    this.fingerprint = consent.line().text();
    this.askedBy = by.personId();
    this.askedAt = by.at();
    this.said = new ConsentColumns();
    become(consent, by);
  }

  /** In which period, and the how manieth to this member. */
  record Question(String periodId, int number) {}

  /** Who does it, and when. */
  record By(String personId, Instant at) {}

  String id() {
    return id;
  }

  void become(LineConsent after, By by) {
    said.become(after.state(), by.personId(), by.at());
  }

  Stream<String> persons() {
    return Stream.concat(Stream.of(askedBy), said.persons());
  }

  StoredConsent stored(Map<String, String> names) {
    return new StoredConsent(
        new LineConsent(id, new Consent(memberId, said.state()), new LineFingerprint(fingerprint)),
        new Said(askedBy, names.getOrDefault(askedBy, ""), askedAt),
        said.entered(names),
        said.said(names));
  }
}
