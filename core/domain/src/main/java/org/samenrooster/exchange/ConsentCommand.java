package org.samenrooster.exchange;

/** What can happen to a consent. */
public enum ConsentCommand {
  /** The member says yes. */
  GIVE,
  /** The member says no, or takes a yes back. */
  REFUSE,
  /** The team lead writes down that the member said yes by telephone. */
  ENTER_BY_PHONE,
  /** The member says that there was no such yes. */
  DISPUTE,
  /** The answer is not needed any more. */
  LAPSE
}
