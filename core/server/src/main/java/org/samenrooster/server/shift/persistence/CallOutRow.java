package org.samenrooster.server.shift.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.samenrooster.time.Interval;

/** A call during time on call, as it was recorded with it. */
@Embeddable
class CallOutRow {

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "call_number")
  private int number;

  @Column(name = "start_at")
  private Instant startAt;

  @Column(name = "end_at")
  private Instant endAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected CallOutRow() {}

  CallOutRow(String organisationId, int number, Interval call) {
    this.organisationId = organisationId;
    this.number = number;
    this.startAt = call.start();
    this.endAt = call.endExclusive();
  }

  int number() {
    return number;
  }

  Interval interval() {
    return new Interval(startAt, endAt);
  }
}
