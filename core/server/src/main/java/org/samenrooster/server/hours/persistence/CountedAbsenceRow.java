package org.samenrooster.server.hours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.time.Interval;

/** An absence with the minutes that it counts. Read only. */
@Entity
@Table(name = "absence")
class CountedAbsenceRow {

  private static final String LEAVE = "LEAVE";

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

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected CountedAbsenceRow() {}

  String personId() {
    return personId;
  }

  CountedAbsence absence() {
    return new CountedAbsence(
        id,
        kind.equals(LEAVE),
        new Interval(startAt, endAt),
        countedMinutes == null ? 0 : countedMinutes);
  }
}
