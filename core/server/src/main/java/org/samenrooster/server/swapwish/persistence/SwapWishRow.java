package org.samenrooster.server.swapwish.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.swapwish.application.StoredWish;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.WantedShift;

/** A swap wish. It is written only while its row is locked. */
@Entity
@Table(name = "swap_wish")
class SwapWishRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "shift_id")
  private String shiftId;

  @Column(name = "standing_shift_id")
  private @Nullable String standingShiftId;

  private String wanted;

  @Enumerated(EnumType.STRING)
  private SwapWishState state;

  @Column(name = "put_down_at")
  private Instant putDownAt;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "looked_at")
  private @Nullable Instant lookedAt;

  private int version;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected SwapWishRow() {}

  SwapWishRow(StoredTeam team, StoredWish wish) {
    this.id = wish.id();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.memberId = wish.memberId();
    this.shiftId = wish.shiftId();
    this.standingShiftId = wish.shiftId();
    this.wanted = WantedText.of(wish.wanted());
    this.state = wish.state();
    this.putDownAt = wish.putDownAt();
    this.movedAt = wish.putDownAt();
    this.version = wish.version();
  }

  /** Something else is wanted; rings are looked for anew. */
  void change(List<WantedShift> instead) {
    wanted = WantedText.of(instead);
    lookedAt = null;
    version++;
  }

  void become(SwapWishState next, Instant at) {
    state = next;
    movedAt = at;
    standingShiftId = next.isStanding() ? shiftId : null;
    lookedAt = null;
  }

  void lookedAt(Instant at) {
    lookedAt = at;
  }

  String id() {
    return id;
  }

  String organisationId() {
    return organisationId;
  }

  String teamId() {
    return teamId;
  }

  String memberId() {
    return memberId;
  }

  String shiftId() {
    return shiftId;
  }

  SwapWishState state() {
    return state;
  }

  StoredWish stored(Optional<String> ringId) {
    return new StoredWish(
        id, memberId, shiftId, WantedText.read(wanted), state, ringId, putDownAt, version);
  }
}
