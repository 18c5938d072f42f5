package org.samenrooster.server.shift.application;

import java.util.Optional;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;

/**
 * A shift as it is stored.
 *
 * @param shift open or held
 * @param periodId the roster period it belongs to
 * @param recorded what was really worked on it, where that was recorded and read too
 * @param version grows with every change; a change is made only by somebody who saw the last one
 */
public record RosterShift(
    Shift shift, String periodId, Optional<RecordedWork> recorded, int version) {

  /** A shift of which only the plan is told. */
  public RosterShift(Shift shift, String periodId, int version) {
    this(shift, periodId, Optional.empty(), version);
  }

  /** The same shift with what was worked on it, if anything was recorded. */
  public RosterShift withRecorded(Optional<RecordedWork> work) {
    return new RosterShift(shift, periodId, work, version);
  }

  /** The member who holds it. */
  public Optional<String> holder() {
    return held().map(HeldShift::memberId);
  }

  /** The shift, if somebody holds it. */
  public Optional<HeldShift> held() {
    return shift instanceof HeldShift held ? Optional.of(held) : Optional.empty();
  }

  /** The same shift after a change that was just made. */
  RosterShift changedTo(Shift after) {
    return new RosterShift(after, periodId, recorded, version + 1);
  }
}
