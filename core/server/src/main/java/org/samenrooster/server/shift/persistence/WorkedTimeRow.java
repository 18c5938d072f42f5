package org.samenrooster.server.shift.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.samenrooster.server.shift.application.RecordedWork;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.WorkedTimes.Entry;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.WorkedTime;
import org.samenrooster.time.Interval;

/** One recording of what was worked on a shift; never changed. */
@Entity
@Table(name = "worked_time")
class WorkedTimeRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "shift_id")
  private String shiftId;

  @Column(name = "member_id")
  private String memberId;

  /** 1 for the first recording of what this member worked on the shift. */
  @Column(name = "recording")
  private int recording;

  @Column(name = "start_at")
  private Instant startAt;

  @Column(name = "end_at")
  private Instant endAt;

  @Column(name = "break_minutes")
  private int breakMinutes;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @ElementCollection
  @CollectionTable(name = "worked_call_out", joinColumns = @JoinColumn(name = "worked_time_id"))
  private List<CallOutRow> callOuts = new ArrayList<>();

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected WorkedTimeRow() {}

  WorkedTimeRow(StoredTeam team, RosterShift shift, Entry entry, int recording) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.shiftId = shift.shift().id();
    this.memberId = shift.holder().orElseThrow();
    this.recording = recording;
    this.startAt = entry.worked().interval().start();
    this.endAt = entry.worked().interval().endExclusive();
    this.breakMinutes = entry.worked().breakMinutes();
    this.recordedBy = entry.personId();
    this.recordedAt = entry.at();
    for (var call : entry.worked().callOuts()) {
      callOuts.add(new CallOutRow(organisationId, callOuts.size() + 1, call));
    }
  }

  String shiftId() {
    return shiftId;
  }

  RecordedWork recorded() {
    var calls =
        callOuts.stream()
            .sorted(Comparator.comparing(CallOutRow::number))
            .map(CallOutRow::interval)
            .toList();
    var worked = new WorkedTime(new Interval(startAt, endAt), breakMinutes, calls);
    return new RecordedWork(worked, recording);
  }
}
