package org.samenrooster.server.leave.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.time.Interval;

/** An absence as leave knows it: handed in, or made of a day of granted leave. */
@Entity
@Table(name = "absence")
class LeaveAbsenceRow {

  /** The kind of absence that leave is. */
  static final String LEAVE = "LEAVE";

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

  @Column(name = "leave_request_id")
  private @Nullable String leaveRequestId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected LeaveAbsenceRow() {}

  LeaveAbsenceRow(
      String organisationId, String personId, String leaveRequestId, CountedAbsence absence) {
    this.id = absence.id();
    this.organisationId = organisationId;
    this.personId = personId;
    this.kind = LEAVE;
    this.startAt = absence.time().start();
    this.endAt = absence.time().endExclusive();
    this.countedMinutes = absence.minutes();
    this.leaveRequestId = leaveRequestId;
  }

  String personId() {
    return personId;
  }

  Interval interval() {
    return new Interval(startAt, endAt);
  }

  CountedAbsence absence() {
    return new CountedAbsence(
        id, kind.equals(LEAVE), interval(), countedMinutes == null ? 0 : countedMinutes);
  }
}
