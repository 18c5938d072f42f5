package org.samenrooster.server.swapwish.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.team.application.StoredTeam;

/** A wish behind a ring; the database lets none stand in two rings. */
@Entity
@Table(name = "swap_ring_wish")
class RingWishRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "change_id")
  private String changeId;

  @Column(name = "wish_id")
  private String wishId;

  @Column(name = "standing_wish_id")
  private @Nullable String standingWishId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected RingWishRow() {}

  RingWishRow(StoredTeam team, String changeId, String wishId) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.changeId = changeId;
    this.wishId = wishId;
    this.standingWishId = wishId;
  }

  /** The ring is offered no more. */
  void end() {
    standingWishId = null;
  }

  String wishId() {
    return wishId;
  }
}
