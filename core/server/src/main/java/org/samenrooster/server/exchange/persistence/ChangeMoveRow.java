package org.samenrooster.server.exchange.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.Taker;
import org.samenrooster.server.team.application.StoredTeam;

/** A shift of a change. */
@Entity
@Table(name = "roster_change_move")
class ChangeMoveRow {

  @Id private String id;

  @Column(name = "change_id")
  private String changeId;

  @Column(name = "move_number")
  private int number;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "shift_id")
  private String shiftId;

  @Column(name = "shift_version")
  private int shiftVersion;

  @Column(name = "from_member_id")
  private @Nullable String fromMemberId;

  @Enumerated(EnumType.STRING)
  private Taker taker;

  @Column(name = "to_member_id")
  private @Nullable String toMemberId;

  @Column(name = "booked_version")
  private @Nullable Integer bookedVersion;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ChangeMoveRow() {}

  ChangeMoveRow(StoredTeam team, String changeId, int number, Move move) {
    this.id = UUID.randomUUID().toString();
    this.changeId = changeId;
    this.number = number;
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.shiftId = move.shiftId();
    this.shiftVersion = move.version();
    this.fromMemberId = move.from().orElse(null);
    this.taker = move.taker();
    this.toMemberId = move.to().orElse(null);
  }

  /** It is known by now to whom the shift goes. */
  void decide(Move move) {
    if (taker != move.taker()) {
      taker = move.taker();
      toMemberId = move.to().orElse(null);
    }
  }

  /** The shift has changed hands; the database lets no other change use the same version of it. */
  void book() {
    bookedVersion = shiftVersion;
  }

  Move move() {
    return new Move(
        shiftId,
        shiftVersion,
        Optional.ofNullable(fromMemberId),
        taker,
        Optional.ofNullable(toMemberId));
  }

  String changeId() {
    return changeId;
  }
}
