package org.samenrooster.server.wishes.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.wishes.application.WishVersions.Said;
import org.samenrooster.server.wishes.application.WishVersions.StoredWishes;
import org.samenrooster.server.wishes.application.WishVersions.Whose;

/** One version of what a member wishes for in a period. */
@Entity
@Table(name = "period_wish")
class PeriodWishRow {

  @Id private String id = UUID.randomUUID().toString();

  @Column(name = "organisation_id")
  private String organisationId = "";

  @Column(name = "team_id")
  private String teamId = "";

  @Column(name = "period_id")
  private String periodId = "";

  @Column(name = "member_id")
  private String memberId = "";

  @Column(name = "version_number")
  private int number;

  private String wishes = "";

  @Column(name = "note_to_lead")
  private @Nullable String noteToLead;

  @Column(name = "restored_number")
  private @Nullable Integer restored;

  @Column(name = "written_at")
  private Instant writtenAt = Instant.EPOCH;

  /** For JPA. */
  protected PeriodWishRow() {}

  PeriodWishRow(Whose whose, StoredWishes stored) {
    this.organisationId = whose.team().organisationId();
    this.teamId = whose.team().team().id();
    this.periodId = whose.periodId();
    this.memberId = whose.memberId();
    this.number = stored.number();
    this.wishes = WishesText.of(stored.said().wishes());
    this.noteToLead = stored.said().noteToLead().orElse(null);
    this.restored = stored.restored().isPresent() ? stored.restored().getAsInt() : null;
    this.writtenAt = stored.at();
  }

  String memberId() {
    return memberId;
  }

  StoredWishes stored() {
    return new StoredWishes(
        number,
        new Said(WishesText.read(wishes), Optional.ofNullable(noteToLead)),
        writtenAt,
        restored == null ? OptionalInt.empty() : OptionalInt.of(restored));
  }
}
