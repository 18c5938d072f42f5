package org.samenrooster.server.shift.application;

import java.time.ZoneId;
import java.util.Optional;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.rules.Duty;

/**
 * A held shift with what was worked on it.
 *
 * @param shift with what was recorded last
 * @param zone of its team
 * @param approval the last one of what its holder worked
 * @param over whether its planned end has passed
 * @param away whether its holder counts as away during it, by hours of their own
 */
public record WorkedShift(
    RosterShift shift, ZoneId zone, Optional<WorkedApproval> approval, Over over, boolean away) {

  /** Whether it is over. */
  public enum Over {
    NOT_YET,
    YES
  }

  /** How far its hours are. */
  public enum State {
    /** Not over yet. */
    AHEAD,
    /** Over, and nothing else was recorded: the plan counts. */
    AS_PLANNED,
    /** Something was recorded that nobody has approved. */
    RECORDED,
    APPROVED
  }

  /** How far its hours are. */
  public State state() {
    if (approval.filter(last -> last.recordings() == recordings()).isPresent()) {
      return State.APPROVED;
    }
    if (shift.recorded().isPresent()) {
      return State.RECORDED;
    }
    return over == Over.YES ? State.AS_PLANNED : State.AHEAD;
  }

  private int recordings() {
    return shift.recorded().map(RecordedWork::recordings).orElse(0);
  }

  /** Whether it is over and waits for approval. */
  public boolean waits() {
    return !away && (state() == State.AS_PLANNED || state() == State.RECORDED);
  }

  /** Its identity. */
  public String id() {
    return shift.shift().id();
  }

  /** The member who holds it. */
  public String holder() {
    return shift.holder().orElseThrow();
  }

  /** The work as it was planned. */
  public Duty planned() {
    return shift.shift().duty();
  }

  /** The work as it was recorded last, or as it was planned. */
  public Duty worked() {
    return shift
        .recorded()
        .map(recorded -> recorded.worked().insteadOf(planned(), zone))
        .orElseGet(this::planned);
  }

  /** Minutes that count for hours; none where its holder counts as away. */
  public int countedMinutes() {
    var hours = new ShiftBooking(zone);
    return away && state() != State.APPROVED ? 0 : hours.countedMinutes(worked());
  }

  /** By how much that is more than was planned. */
  public int differenceMinutes() {
    return countedMinutes() - new ShiftBooking(zone).countedMinutes(planned());
  }

  /** The same shift after another recording. */
  public WorkedShift recordedAs(RecordedWork work) {
    return new WorkedShift(shift.withRecorded(Optional.of(work)), zone, approval, Over.YES, away);
  }

  /** It, approved. */
  public WorkedApprovals.NewApproval approved() {
    return new WorkedApprovals.NewApproval(
        shift, approval.map(WorkedApproval::number).orElse(0) + 1, countedMinutes());
  }
}
