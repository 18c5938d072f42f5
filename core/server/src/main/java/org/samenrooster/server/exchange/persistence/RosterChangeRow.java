package org.samenrooster.server.exchange.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.exchange.application.RosterChanges.Saying;
import org.samenrooster.server.team.application.StoredTeam;

/** A change of a published roster; its moves and consents have rows of their own. */
@Entity
@Table(name = "roster_change")
class RosterChangeRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  @Enumerated(EnumType.STRING)
  private ChangeState state;

  @Column(name = "proposer_member_id")
  private @Nullable String proposerMemberId;

  @Column(name = "proposed_by")
  private @Nullable String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Version private int version = 1;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected RosterChangeRow() {}

  /** A change that somebody proposed. */
  RosterChangeRow(StoredTeam team, RosterChange change, Saying by) {
    this(team, change, by.at());
    this.proposedBy = by.personId();
  }

  /** A change that was found. */
  RosterChangeRow(StoredTeam team, RosterChange change, Instant at) {
    this.id = change.id();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.kind = change.kind();
    this.state = change.state();
    this.proposerMemberId = change.proposer().orElse(null);
    this.proposedAt = at;
    this.expiresAt = change.expiresAt();
  }

  void become(ChangeState next, @Nullable String personId, Instant at) {
    if (state == next) {
      return;
    }
    state = next;
    if (!next.isPending()) {
      endedBy = personId;
      endedAt = at;
    }
  }

  RosterChange change(List<ChangeMoveRow> moves, List<ChangeConsentRow> consents) {
    return new RosterChange(
        id,
        kind,
        Optional.ofNullable(proposerMemberId),
        moves.stream().map(ChangeMoveRow::move).toList(),
        consents.stream().map(ChangeConsentRow::consent).toList(),
        state,
        expiresAt);
  }

  boolean isDue(Instant now) {
    return !now.isBefore(expiresAt);
  }

  String id() {
    return id;
  }

  String teamId() {
    return teamId;
  }

  ChangeState state() {
    return state;
  }

  Optional<String> proposedBy() {
    return Optional.ofNullable(proposedBy);
  }

  Instant proposedAt() {
    return proposedAt;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
