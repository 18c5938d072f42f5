package org.samenrooster.hours.extra;

/** What can be done with the proposal of a contract extension. */
public enum ExtensionCommand {
  ACCEPT,
  DECLINE,
  WITHDRAW,
  LAPSE,
  SEND_TO_HR
}
