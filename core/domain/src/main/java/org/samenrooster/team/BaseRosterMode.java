package org.samenrooster.team;

/** Which part of the base roster stands when a period is opened for picking. */
public enum BaseRosterMode {
  /** All of it; only gaps are picked. */
  FIXED,
  /** The cells marked as fixed; the others become open shifts. */
  HYBRID,
  /** None; only the demand stands. */
  FREE
}
