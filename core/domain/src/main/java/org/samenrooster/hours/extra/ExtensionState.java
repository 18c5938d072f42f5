package org.samenrooster.hours.extra;

/** Where the proposal of a contract extension stands. */
public enum ExtensionState {
  /** The other side has not answered. */
  PROPOSED,
  /** The other side said yes; it holds. */
  ACCEPTED,
  /** The other side said no. */
  DECLINED,
  /** Taken back before there was an answer. */
  WITHDRAWN,
  /** Its first day came without an answer. */
  LAPSED,
  /** It holds, and the system for HR knows. */
  SENT_TO_HR;

  /** Whether both sides said yes. */
  public boolean isAgreed() {
    return this == ACCEPTED || this == SENT_TO_HR;
  }
}
