package org.samenrooster.solver.rotation;

/** Whether there is a table. */
public enum RotationAnswer {
  /** There is one, and it was found. */
  FOUND,
  /** There is none: that is proved. */
  IMPOSSIBLE,
  /** None was found, and it is not proved that there is none. */
  UNKNOWN
}
