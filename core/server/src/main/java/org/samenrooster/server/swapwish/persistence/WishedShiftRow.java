package org.samenrooster.server.swapwish.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The shift of a swap wish as it is now. Read only. */
@Entity
@Table(name = "shift")
class WishedShiftRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "period_id")
  private @Nullable String periodId;

  @Column(name = "holder_member_id")
  private @Nullable String holderMemberId;

  @Column(name = "start_at")
  private Instant start;

  @Column(name = "replaces_shift_id")
  private @Nullable String replacesShiftId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected WishedShiftRow() {}
}
