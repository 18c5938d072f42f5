package org.samenrooster.server.sickcall.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.hours.persistence.CountedAbsenceColumns;
import org.samenrooster.server.sickcall.application.SickCallAbsences.Part;
import org.samenrooster.server.sickcall.application.StoredSickCall;

/** A part of the absence that a sick call is. */
@Entity
@Table(name = "absence")
class AwayPartRow extends CountedAbsenceColumns {

  private static final String SICK = "SICK";

  @Column(name = "sick_call_id")
  private @Nullable String sickCallId;

  @Column(name = "shift_id")
  private @Nullable String shiftId;

  /** For JPA. */
  protected AwayPartRow() {}

  AwayPartRow(String organisationId, StoredSickCall call, Part part) {
    super(
        organisationId,
        call.place().personId(),
        SICK,
        part.absence(),
        part.shiftId().isPresent() ? part.absence().minutes() : null);
    this.sickCallId = call.call().id();
    this.shiftId = part.shiftId().orElse(null);
  }

  Part part() {
    return new Part(absence(), Optional.ofNullable(shiftId));
  }
}
