package org.samenrooster.server.exchange.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenrooster.exchange.Consent;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.server.consent.application.Said;
import org.samenrooster.server.consent.persistence.ConsentColumns;
import org.samenrooster.server.exchange.application.RosterChanges.Saying;
import org.samenrooster.server.team.application.StoredTeam;

/** What a member said to a change, and what the team lead wrote down for her. */
@Entity
@Table(name = "roster_change_consent")
class ChangeConsentRow {

  @Id private String id;

  @Column(name = "change_id")
  private String changeId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Embedded private ConsentColumns said;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ChangeConsentRow() {}

  ChangeConsentRow(StoredTeam team, String changeId, Consent consent, Saying by) {
    this(team, changeId, consent.memberId());
    become(consent.state(), by);
  }

  /** Somebody who is asked. */
  ChangeConsentRow(StoredTeam team, String changeId, String memberId) {
    this.id = UUID.randomUUID().toString();
    this.changeId = changeId;
    this.memberId = memberId;
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.said = new ConsentColumns();
  }

  void become(ConsentState next, Saying by) {
    said.become(next, by.personId(), by.at());
  }

  /** Nothing is waited for any more, because the change has ended. */
  void lapse() {
    said.lapse();
  }

  Consent consent() {
    return new Consent(memberId, said.state());
  }

  String changeId() {
    return changeId;
  }

  String memberId() {
    return memberId;
  }

  Stream<String> persons() {
    return said.persons();
  }

  Optional<Said> entered(Map<String, String> names) {
    return said.entered(names);
  }

  Optional<Said> said(Map<String, String> names) {
    return said.said(names);
  }
}
