package org.samenrooster.server.shift.application;

import java.util.Optional;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;

/**
 * A shift as it is stored.
 *
 * @param shift open or held
 * @param periodId the roster period it belongs to
 * @param version grows with every change; a change is made only by somebody who saw the last one
 */
public record RosterShift(Shift shift, String periodId, int version) {

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
    return new RosterShift(after, periodId, version + 1);
  }
}
