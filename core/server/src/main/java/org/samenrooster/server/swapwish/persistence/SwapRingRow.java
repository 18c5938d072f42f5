package org.samenrooster.server.swapwish.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.RingKey;

/** A ring that was offered; the database lets none be offered twice. */
@Entity
@Table(name = "swap_ring")
class SwapRingRow {

  @Id
  @Column(name = "change_id")
  private String changeId;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "moves_key")
  private String movesKey;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected SwapRingRow() {}

  SwapRingRow(StoredTeam team, String changeId, RingKey key) {
    this.changeId = changeId;
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.movesKey = key.text();
  }
}
