package org.samenrooster.server.sickcall.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.sickcall.application.SickCallAbsences.Part;
import org.samenrooster.server.sickcall.application.StoredSickCall;
import org.samenrooster.time.Interval;

/** A part of the absence that a sick call is. */
@Entity
@Table(name = "absence")
class AwayPartRow {

  private static final String SICK = "SICK";

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  private String kind;

  @Column(name = "start_at")
  private Instant startAt;

  @Column(name = "end_at")
  private Instant endAt;

  @Column(name = "counted_minutes")
  private @Nullable Integer countedMinutes;

  @Column(name = "sick_call_id")
  private @Nullable String sickCallId;

  @Column(name = "shift_id")
  private @Nullable String shiftId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected AwayPartRow() {}

  AwayPartRow(String organisationId, StoredSickCall call, Part part) {
    this.id = part.absence().id();
    this.organisationId = organisationId;
    this.personId = call.place().personId();
    this.kind = SICK;
    this.startAt = part.absence().time().start();
    this.endAt = part.absence().time().endExclusive();
    this.countedMinutes = part.shiftId().isPresent() ? part.absence().minutes() : null;
    this.sickCallId = call.call().id();
    this.shiftId = part.shiftId().orElse(null);
  }

  Part part() {
    return new Part(
        new CountedAbsence(
            id, false, new Interval(startAt, endAt), countedMinutes == null ? 0 : countedMinutes),
        Optional.ofNullable(shiftId));
  }
}
