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
 * @param standing whether it is worked by its holder, and instead of which other
 * @param version grows with every change; a change is made only by somebody who saw the last one
 */
public record RosterShift(
    Shift shift, String periodId, Optional<RecordedWork> recorded, Standing standing, int version) {

  /**
   * What a sick call makes of a shift.
   *
   * @param vacated whether its holder cannot work it; the hours stay the holder's
   * @param replaces the vacated shift instead of which this one is worked
   */
  public record Standing(boolean vacated, Optional<String> replaces) {

    /** A shift like any other. */
    static final Standing ORDINARY = new Standing(false, Optional.empty());
  }

  /** A shift of which only the plan is told. */
  public RosterShift(Shift shift, String periodId, int version) {
    this(shift, periodId, Optional.empty(), Standing.ORDINARY, version);
  }

  /** The same shift with what was worked on it, if anything was recorded. */
  public RosterShift withRecorded(Optional<RecordedWork> work) {
    return new RosterShift(shift, periodId, work, standing, version);
  }

  /** The same shift with what a sick call makes of it. */
  public RosterShift standing(Standing now) {
    return new RosterShift(shift, periodId, recorded, now, version);
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
  public RosterShift changedTo(Shift after) {
    return new RosterShift(after, periodId, recorded, standing, version + 1);
  }
}
