package org.samenrooster.hours.agreement;

/** Beyond how many hours in a year work is overtime. */
public enum OvertimeThreshold {
  /** Beyond a full-time year, for everybody; what lies between contract and that is extra hours. */
  ABSOLUTE,
  /** Beyond the person's own contract hours. */
  PRO_RATA
}
