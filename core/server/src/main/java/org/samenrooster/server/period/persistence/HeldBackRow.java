package org.samenrooster.server.period.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.samenrooster.period.RollOutLimits.HeldBack;
import org.samenrooster.server.team.application.StoredTeam;

/** What a roll-out did not give to a member; never changed. */
@Entity
@Table(name = "held_back_shifts")
class HeldBackRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "period_id")
  private String periodId;

  @Column(name = "member_id")
  private String memberId;

  private int shifts;

  private int minutes;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected HeldBackRow() {}

  HeldBackRow(StoredTeam team, String periodId, String memberId, HeldBack heldBack) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.periodId = periodId;
    this.memberId = memberId;
    this.shifts = heldBack.shifts();
    this.minutes = heldBack.minutes();
  }

  String memberId() {
    return memberId;
  }

  HeldBack heldBack() {
    return new HeldBack(shifts, minutes);
  }
}
