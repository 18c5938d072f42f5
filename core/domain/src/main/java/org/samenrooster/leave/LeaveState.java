package org.samenrooster.leave;

/** Where a request for leave stands. */
public enum LeaveState {
  /** Nobody has decided. */
  REQUESTED,
  /** A team lead said yes: the member is absent on these days. */
  GRANTED,
  /** A team lead said no. */
  REFUSED,
  /** The member took it back. */
  WITHDRAWN;

  /** Whether the days of such a request are spoken for, so that nobody asks for them twice. */
  public boolean holdsDays() {
    return this == REQUESTED || this == GRANTED;
  }
}
