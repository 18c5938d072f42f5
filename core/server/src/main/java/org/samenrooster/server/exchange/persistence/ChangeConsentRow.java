package org.samenrooster.server.exchange.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.exchange.Consent;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.server.exchange.application.RosterChanges.Saying;
import org.samenrooster.server.exchange.application.Said;
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

  @Enumerated(EnumType.STRING)
  private ConsentState state;

  @Column(name = "entered_by")
  private @Nullable String enteredBy;

  @Column(name = "entered_at")
  private @Nullable Instant enteredAt;

  @Column(name = "said_by")
  private @Nullable String saidBy;

  @Column(name = "said_at")
  private @Nullable Instant saidAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ChangeConsentRow() {}

  ChangeConsentRow(StoredTeam team, String changeId, Consent consent, Saying by) {
    this.id = UUID.randomUUID().toString();
    this.changeId = changeId;
    this.memberId = consent.memberId();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.state = ConsentState.ASKED;
    become(consent.state(), by);
  }

  void become(ConsentState next, Saying by) {
    if (state == next) {
      return;
    }
    state = next;
    if (next == ConsentState.BY_PHONE) {
      enteredBy = by.personId();
      enteredAt = by.at();
    } else if (next != ConsentState.LAPSED) {
      saidBy = by.personId();
      saidAt = by.at();
    }
  }

  /** Nothing is waited for any more, because the change has ended. */
  void lapse() {
    if (state == ConsentState.ASKED) {
      state = ConsentState.LAPSED;
    }
  }

  Consent consent() {
    return new Consent(memberId, state);
  }

  String changeId() {
    return changeId;
  }

  String memberId() {
    return memberId;
  }

  Stream<String> persons() {
    return Stream.of(Optional.ofNullable(enteredBy), Optional.ofNullable(saidBy))
        .flatMap(Optional::stream);
  }

  Optional<Said> entered(Map<String, String> names) {
    return said(enteredBy, enteredAt, names);
  }

  Optional<Said> said(Map<String, String> names) {
    return said(saidBy, saidAt, names);
  }

  private static Optional<Said> said(
      @Nullable String person, @Nullable Instant at, Map<String, String> names) {
    return person == null || at == null
        ? Optional.empty()
        : Optional.of(new Said(person, names.getOrDefault(person, ""), at));
  }
}
