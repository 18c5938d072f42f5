package org.samenrooster.shifttype;

/**
 * The kind of roster time a shift is, and for what it counts unless a shift type says otherwise.
 */
public enum ShiftKind {
  /** Work with clients: counts for everything. */
  CARE(true, true, true),
  /** Present but not counted for coverage: trainee, induction, reintegration. */
  SUPERNUMERARY(false, true, true),
  MEETING(false, true, true),
  TRAINING(false, true, true),
  /** The overlap between two shifts; it is demand and is never trimmed as surplus. */
  HANDOVER(true, true, true),
  /** Reachable at home for the unforeseen (ATW 1:7 g). */
  ON_CALL(false, false, false),
  /** Reachable for calls that may be expected (ATB 1:1). */
  STAND_BY(false, false, false),
  /** At the workplace to work on call, sleep duty included (ATB 1:1). */
  PRESENCE(false, true, true),
  /** On the way between clients. */
  TRAVEL(false, true, true);

  private final CountsFor countsFor;

  ShiftKind(boolean coverage, boolean hours, boolean rest) {
    this.countsFor = new CountsFor(coverage, hours, rest);
  }

  /** Whether all of it is work; of time on call only the calls are. */
  public boolean isWork() {
    return this != ON_CALL && this != STAND_BY;
  }

  /** What it counts for unless a shift type says otherwise. */
  public CountsFor countsFor() {
    return countsFor;
  }
}
