package org.samenrooster.leave;

/** What can be said to a request for leave. */
public enum LeaveCommand {
  /** A team lead says yes. */
  GRANT,
  /** A team lead says no. */
  REFUSE,
  /** The member takes it back. */
  WITHDRAW
}
