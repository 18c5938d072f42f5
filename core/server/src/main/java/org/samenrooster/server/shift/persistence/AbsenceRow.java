package org.samenrooster.server.shift.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samenrooster.rules.Absence;
import org.samenrooster.time.Interval;

/** When somebody is absent. The kind is in the table, but rosters have no use for it. Read only. */
@Entity
@Table(name = "absence")
class AbsenceRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "start_at")
  private Instant startAt;

  @Column(name = "end_at")
  private Instant endAt;

  @Column(name = "counted_minutes")
  private @Nullable Integer countedMinutes;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected AbsenceRow() {}

  Absence absence() {
    return countedMinutes == null
        ? Absence.of(interval())
        : new Absence(interval(), OptionalInt.of(countedMinutes));
  }

  Interval interval() {
    return new Interval(startAt, endAt);
  }
}
