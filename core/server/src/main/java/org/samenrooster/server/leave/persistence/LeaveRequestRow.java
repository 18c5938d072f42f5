package org.samenrooster.server.leave.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.leave.LeaveState;
import org.samenrooster.server.leave.application.LeaveRequests.Answer;
import org.samenrooster.server.leave.application.StoredLeave;
import org.samenrooster.server.leave.application.StoredLeave.Answered;
import org.samenrooster.server.leave.application.StoredLeave.Asker;
import org.samenrooster.time.DateRange;

/** A request for leave and what was said to it last. */
@Entity
@Table(name = "leave_request")
class LeaveRequestRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "from_date")
  private LocalDate from;

  @Column(name = "until_date")
  private LocalDate until;

  @Column(name = "leave_minutes")
  private int leaveMinutes;

  @Enumerated(EnumType.STRING)
  private LeaveState state;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  private @Nullable String remark;

  @Version private int version = 1;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected LeaveRequestRow() {}

  LeaveRequestRow(String organisationId, Asker asker, LeaveRequest request, Instant at) {
    this.id = request.id();
    this.organisationId = organisationId;
    this.teamId = asker.teamId();
    this.memberId = asker.memberId();
    this.personId = asker.personId();
    this.from = request.days().from();
    this.until = request.days().until();
    this.leaveMinutes = request.leaveMinutes();
    this.state = request.state();
    this.requestedAt = at;
  }

  void answered(LeaveRequest answered, Answer answer) {
    state = answered.state();
    answeredBy = answer.personId();
    answeredAt = answer.at();
    remark = answer.remark().orElse(null);
  }

  LeaveRequest request() {
    return new LeaveRequest(id, memberId, new DateRange(from, until), leaveMinutes, state);
  }

  /** With the name of who answered. */
  StoredLeave stored(@Nullable String answerer) {
    return new StoredLeave(
        request(),
        new Asker(teamId, memberId, personId),
        requestedAt,
        answerer == null || answeredAt == null
            ? Optional.empty()
            : Optional.of(new Answered(answerer, answeredAt, Optional.ofNullable(remark))));
  }
}
