package org.samenrooster.hours;

/** Why an entry was put right. */
public enum CorrectionReason {
  ENTERED_WRONGLY,
  REPORTED_LATE,
  CONTRACT_CHANGED,
  /** Shift, leave or absence was taken back. */
  TAKEN_BACK,
  AGREED_OTHERWISE
}
