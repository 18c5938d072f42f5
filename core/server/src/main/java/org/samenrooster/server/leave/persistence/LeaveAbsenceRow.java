package org.samenrooster.server.leave.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.hours.persistence.CountedAbsenceColumns;

/** An absence as leave knows it: handed in, or made of a day of granted leave. */
@Entity
@Table(name = "absence")
class LeaveAbsenceRow extends CountedAbsenceColumns {

  @Column(name = "leave_request_id")
  private @Nullable String leaveRequestId;

  /** For JPA. */
  protected LeaveAbsenceRow() {}

  LeaveAbsenceRow(
      String organisationId, String personId, String leaveRequestId, CountedAbsence absence) {
    super(organisationId, personId, LEAVE, absence, absence.minutes());
    this.leaveRequestId = leaveRequestId;
  }
}
